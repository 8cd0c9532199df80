import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { lineOf, textOf } from './draft.ts';
import { isEmbedLine } from './embed-lines.ts';
import { isPostBox } from './embedded-post.ts';
import type { Leaf } from './find-leaves.ts';
import { furnitureIn, isMostlyLinks } from './page-furniture.ts';
import type { HtmlElement } from './parse-html.ts';

const MARKER = 'data-leaf';
/** The most leaves between a heading and its article. */
const LONGEST_HEAD = 8;
/** The fewest characters of an article. */
const SHORTEST = 140;
/** The article's element is the innermost that holds this part of the extracted words. */
const ARTICLE = 0.9;
/** No name makes furniture of an element that holds more than this part of them. */
const MUCH = 1 / 3;
/** The extraction looks at a leaf again and again for each of the elements around it: this many looks take some seconds. */
const MOST_LOOKS = 50_000_000;
/** Attributes by which the extraction weighs an element. */
const WEIGHED = new Set('class id role rel itemprop itemtype aria-hidden aria-modal hidden'.split(' '));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<"]/g, (found) => ESCAPES[found] ?? found);
}

function open({ tagName, attrs }: HtmlElement): string {
  const weighed = attrs.filter(({ name }) => WEIGHED.has(name));
  return `<${tagName}${weighed.map(({ name, value }) => ` ${name}="${escape(value)}"`).join('')}>`;
}

function close(elements: readonly HtmlElement[]): string {
  return elements
    .toReversed()
    .map(({ tagName }) => `</${tagName}>`)
    .join('');
}

/** A leaf's words; each of a link by itself, lest the spaces between count as linked. */
function wordsOf({ runs }: Leaf): string {
  return runs
    .map(({ text, href }) => {
      if (href === undefined) return escape(text);
      const tag = `<a href="${escape(href)}">`;
      return text.replace(/ |[^ ]+/g, (word) => `${tag}${escape(word)}</a>`);
    })
    .join('');
}

/** The elements around a leaf that the copy of the page has too: blocks, with its own html and body. */
function frameOf({ path }: Leaf): HtmlElement[] {
  return path.filter(({ tagName }) =>
    /^(?:article|section|main|div|aside|nav|header|footer|form|figure|figcaption|blockquote|p|pre|[uo]l|li|dl|dd|dt|h[1-6]|table|tbody|thead|tr|t[dh]|button|details|summary)$/.test(
      tagName,
    ),
  );
}

/** The page again, of nothing but its leaves, each marked with its place among them. */
function copyPage(
  leaves: readonly Leaf[],
  frames: readonly (readonly HtmlElement[])[],
  title: string,
): string {
  let [page, before]: [string, readonly HtmlElement[]] = ['', []];
  leaves.forEach((leaf, index) => {
    const frame = frames[index] ?? [];
    const differs = frame.findIndex((element, depth) => element !== before[depth]);
    const shared = differs < 0 ? frame.length : differs;
    page += close(before.slice(shared)) + frame.slice(shared).map(open).join('');
    page += `<span ${MARKER}="${index}">${wordsOf(leaf)}</span>`;
    before = frame;
  });
  return `<!doctype html><html><head><title>${escape(title)}</title></head><body>${page}${close(before)}</body></html>`;
}

/** The leaves that Readability takes for the article; none of a page that would take it minutes. */
function extract(leaves: readonly Leaf[], title: string): ReadonlySet<number> {
  const frames = leaves.map(frameOf);
  if (frames.reduce((looks, { length }) => looks + length ** 2, 0) > MOST_LOOKS) return new Set();
  const document = new DOMParser().parseFromString(copyPage(leaves, frames, title), 'text/html');
  const found = new Set<number>();
  new Readability<void>(document as unknown as Document, {
    serializer: (article) => {
      if (!('querySelectorAll' in article)) return;
      for (const element of (article as Element).querySelectorAll(`[${MARKER}]`))
        found.add(Number(element.getAttribute(MARKER)));
    },
  }).parse();
  return found;
}

/** What part of the extracted words each element holds, outer elements before inner ones. */
function sharesOf(leaves: readonly Leaf[], extracted: ReadonlySet<number>): Map<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>();
  let all = 0;
  for (const [index, leaf] of leaves.entries()) {
    if (!extracted.has(index)) continue;
    const { length } = textOf(leaf);
    all += length;
    for (const element of leaf.path) weights.set(element, (weights.get(element) ?? 0) + length);
  }
  // A map keeps the order of the tree.
  return new Map([...weights].map(([element, weight]) => [element, weight / all]));
}

/**
 * Chooses the leaves that are the article: what Readability extracts, and what stands in the same element
 * without a sign that it is furniture of the page, such as tables, footnotes and short paragraphs, which
 * it leaves out at times. Gives, for each leaf, the reason to cut it, or undefined for the article's own.
 */
export function chooseArticle(
  leaves: readonly Leaf[],
  title: string,
  heading: number,
): (string | undefined)[] {
  const found = extract(leaves, title);
  // So few words are a guess at best: on such a page everything stays that is no furniture.
  const length = [...found].reduce(
    (sum, index) => sum + (leaves[index] ? textOf(leaves[index]).length : 0),
    0,
  );
  const extracted: ReadonlySet<number> = length < SHORTEST ? new Set() : found;
  const shares = sharesOf(leaves, extracted);
  const article = [...shares].findLast(([, share]) => share >= ARTICLE)?.[0];
  const inside = [...extracted].filter((index) => !article || leaves[index]?.path.includes(article));
  const first = Math.min(...inside);
  return leaves.map((leaf, index) => {
    const depth = article ? leaf.path.indexOf(article) : 0;
    // Inside the article only what stands below its own element can be furniture.
    const furniture = furnitureIn(
      depth < 0 ? leaf.path : leaf.path.slice(depth + 1),
      (element) => (shares.get(element) ?? 0) > MUCH,
    );
    if (furniture !== undefined) return furniture;
    if (extracted.has(index)) return undefined;
    // Date and author stand between the heading and the first paragraph, often in an element of their own.
    if (heading >= 0 && index > heading && index < first && index - heading <= LONGEST_HEAD) return undefined;
    if (depth < 0) return 'outside the article';
    if (!extracted.size || !isMostlyLinks(leaf) || isEmbedLine(lineOf(leaf))) return undefined;
    // A post in a newsletter leads, as a whole, to where it was posted.
    if (leaf.path.some(isPostBox)) return undefined;
    return 'links beside the article';
  });
}
