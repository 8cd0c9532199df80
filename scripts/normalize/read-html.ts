import { chooseArticle } from './choose-article.ts';
import { Refusal } from './decode-capture.ts';
import { lineOf, plain, type Capture, type Draft, type Field, type Span } from './draft.ts';
import { findLeaves, type Leaf } from './find-leaves.ts';
import { joinPosts } from './join-posts.ts';
import { ownTokens, type Owner } from './own-tokens.ts';
import { parseHtml } from './parse-html.ts';
import { readHtmlHead } from './read-html-head.ts';

const LONGEST_TITLE = 400;

/** The stretches of the source that a leaf's words take. */
function claimsOf({ runs }: Leaf): Span[] {
  return runs.filter(({ start, end }) => start < end);
}

/** The place of a leaf's first word in the source. */
function startOf({ runs }: Leaf): number {
  return Math.min(...runs.filter(({ text }) => text.trim()).map(({ start }) => start));
}

function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function add(spans: Map<number, Span[]>, place: number, span: Span): void {
  const before = spans.get(place);
  if (before) before.push(span);
  else spans.set(place, [span]);
}

/** The heading that is the title: of several of the first level the one that the page's metadata repeat. */
function findHeading(leaves: readonly Leaf[], titles: readonly string[]): number {
  const first = leaves.flatMap((leaf, index) =>
    leaf.level === 1 && lineOf(leaf).length <= LONGEST_TITLE ? [{ index, words: bare(lineOf(leaf)) }] : [],
  );
  const known = titles.map(bare);
  const repeats = ({ words }: { words: string }) =>
    words !== '' && known.some((title) => title.startsWith(words) || words.startsWith(title));
  return (first.find(repeats) ?? (first.length === 1 ? first[0] : undefined))?.index ?? -1;
}

/**
 * Reads a page of HTML. Its leaf blocks are numbered in the order of the source before anything is cut;
 * Readability and the page's own names for its furniture say which of them are the article. Mark-up
 * belongs to what stands on both sides of it, else it is cut. Nothing of the page runs.
 */
export function readHtml(capture: Capture): Draft {
  const page = parseHtml(capture.text);
  const leaves = findLeaves(page)
    .map((leaf) => ({ leaf, start: startOf(leaf) }))
    .sort((a, b) => a.start - b.start)
    .map(({ leaf }) => leaf);
  if (!leaves.length) throw new Refusal('the page holds no words');
  const stated = readHtmlHead(page, capture.text);
  const titles = stated.flatMap(({ facts }) =>
    facts.filter(({ name }) => name === 'title').map(({ value }) => value),
  );
  const heading = findHeading(leaves, titles);
  const reasons = chooseArticle(leaves, titles[0] ?? '', heading);

  function ownerOf(index: number): Owner {
    const reason = reasons[index];
    if (index === heading || reason === undefined) return { leaf: index };
    return { cut: 'extract-article', reason };
  }

  const owned = ownTokens(capture.text, page.tokens, [
    ...leaves.flatMap((leaf, index) => {
      const owner = ownerOf(index);
      return claimsOf(leaf).map(({ start, end }) => ({ start, end, owner }));
    }),
    ...stated.map(({ span }, index) => ({ ...span, owner: { fact: index } })),
  ]);
  const [ofLeaf, ofFact] = [new Map<number, Span[]>(), new Map<number, Span[]>()];
  for (const { start, end, owner } of owned) {
    if ('leaf' in owner) add(ofLeaf, owner.leaf, { start, end });
    else if ('fact' in owner) add(ofFact, owner.fact, { start, end });
  }

  const title = leaves[heading];
  const fields = stated.flatMap(({ facts }, index) => {
    const spans = ofFact.get(index) ?? [];
    return facts.map((fact, place): Field => ({ ...fact, spans: place ? [] : spans }));
  });
  return {
    capture,
    blocks: joinPosts(
      leaves.flatMap((leaf, index) =>
        index === heading || reasons[index] !== undefined
          ? []
          : [{ ...leaf, line: index + 1, spans: ofLeaf.get(index) ?? [] }],
      ),
    ),
    fields: [
      ...(title ? [{ name: 'title' as const, value: lineOf(title), spans: ofLeaf.get(heading) ?? [] }] : []),
      ...fields,
    ],
    cuts: owned.flatMap(({ start, end, owner }) =>
      'cut' in owner ? [{ start, end, pass: owner.cut, reason: owner.reason }] : [],
    ),
    warnings: [],
  };
}
