import { type Block, type Run } from './draft.ts';
import { descriptionOf, isPlayed } from './html-media.ts';
import { lookIn, raisedMarks, type Look } from './html-marks.ts';
import { readHtmlTable } from './read-html-table.ts';
import {
  attributeOf,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
  type HtmlPage,
} from './parse-html.ts';

/** A leaf block of a page: a stretch of words between the edges of two block elements. */
export interface Leaf extends Pick<Block, 'kind' | 'runs' | 'level' | 'order'> {
  /** Its elements, the page's body first. */
  readonly path: readonly HtmlElement[];
}

/** Elements whose texts are no words of the page. */
const SILENT = new Set(
  'script style template noscript svg math iframe video audio object embed noframes noembed head title select textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul button'
  ).split(' '),
);
interface Style extends Look {
  readonly kind: Block['kind'];
  readonly level?: number;
  readonly order?: number;
  /** Digits are marked as raised already. */
  readonly raised?: boolean;
  readonly path: readonly HtmlElement[];
}

/** Whether an element shows none of its words. */
function isSilent({ tagName }: HtmlElement): boolean {
  return SILENT.has(tagName);
}

/** Runs without white space at either end. */
function trim(runs: readonly Run[]): Run[] {
  const isWord = (run: Run) => run.text.trim() !== '';
  return runs.slice(runs.findIndex(isWord), runs.findLastIndex(isWord) + 1);
}

function styleIn(element: HtmlElement, style: Style, order: number | undefined): Style {
  const { tagName } = element;
  const { order: _, level: __, ...base } = style;
  const path = [...style.path, element];
  const inner: Style = {
    ...(/^(?:[uo]l|li|blockquote|h[1-6])$/.test(tagName) ? base : style),
    path,
    ...lookIn(element, style),
  };
  // What is quoted stays a quotation, whatever it was in what it is quoted from: it is not the article that says it.
  if (style.kind === 'quote') return { ...inner, kind: 'quote' };
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading) return { ...inner, kind: 'heading', level: Number(heading) };
  if (tagName === 'blockquote') return { ...inner, kind: 'quote' };
  if (tagName === 'li') return { ...inner, kind: 'item', ...(order === undefined ? {} : { order }) };
  return inner;
}

/** Finds the leaf blocks of a page, in the order of its tree, none left out. */
export function findLeaves(page: HtmlPage): Leaf[] {
  const leaves: Leaf[] = [];
  let runs: Run[] = [];
  let current: Style = { kind: 'text', marks: [], path: [] };

  function flush() {
    const { kind, level, order, path } = current;
    // A table may begin with empty cells.
    const words = kind === 'table' ? runs : trim(runs);
    if (words.length)
      leaves.push({
        kind,
        path,
        runs: words,
        ...(level === undefined ? {} : { level }),
        ...(order === undefined ? {} : { order }),
      });
    runs = [];
  }

  function space(at: number, text: ' ' | '\n', { marks, href }: Style) {
    const last = runs.at(-1)?.text;
    if (!runs.length || (text === ' ' && /\s$/.test(last ?? ''))) return;
    if (text === '\n' && last === ' ') runs.pop();
    // Two line ends in a row part paragraphs.
    if (text === '\n' && runs.at(-1)?.text === '\n') flush();
    else if (text === '\n') runs.push({ start: at, end: at, text, marks: [] });
    else runs.push({ start: at, end: at, text, marks, ...(href === undefined ? {} : { href }) });
  }

  function add(node: HtmlNode, style: Style): void {
    const token = isText(node) ? page.tokenOf(node) : undefined;
    if (!isText(node) || !token) return;
    if (!node.value.trim()) return space(token.start, ' ', style);
    if (!runs.length || current.kind === 'image') current = style;
    const { marks, href } = style;
    const { start, end } = token;
    const text = node.value.replace(/[\t\n\f\r]/g, ' ');
    runs.push({ start, end, text, marks, ...(href === undefined ? {} : { href }) });
  }

  /** A picture with a description, or something played or embedded; one in a paragraph stands among its words. */
  function addImage(element: HtmlElement, style: Style) {
    const place = element.sourceCodeLocation;
    const alt = descriptionOf(element);
    if (!place || alt === undefined) return;
    if (!runs.length) current = { ...style, kind: 'image' };
    const { startOffset, endOffset } = place.startTag ?? place;
    runs.push({ start: startOffset, end: endOffset, text: `[${alt}]`, marks: ['ours'] });
  }

  function readWhole(element: HtmlElement, style: Style, kind: 'code' | 'table', words: readonly Run[]) {
    flush();
    [current, runs] = [{ ...styleIn(element, style, undefined), kind }, [...words]];
    flush();
  }

  function readRaised(element: HtmlElement, style: Style, [before, after]: readonly [string, string]) {
    const place = element.sourceCodeLocation;
    const mark = (at: number | undefined, text: string) => {
      if (text) runs.push({ start: at ?? 0, end: at ?? 0, text, marks: [] });
    };
    if (!runs.length) current = style;
    mark(place?.startOffset, before);
    readElement(element, { ...style, raised: true });
    mark(place?.endOffset, after);
  }

  function readElement(element: HtmlElement, style: Style): void {
    const { tagName } = element;
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    if (isPlayed(element)) return addImage(element, style);
    if (isSilent(element)) return;
    if (tagName === 'br') return space(at, '\n', style);
    if (tagName === 'img') return addImage(element, style);
    if (tagName === 'pre') return readWhole(element, style, 'code', readCode(element, page));
    const table = tagName === 'table' ? readHtmlTable(element, page) : undefined;
    if (table) {
      for (const child of element.childNodes)
        if (isElement(child) && child.tagName === 'caption') readElement(child, style);
      return readWhole(element, style, 'table', table);
    }
    const raised = style.raised ? undefined : raisedMarks(element, style);
    if (raised) return readRaised(element, style, raised);
    const block = BLOCKS.has(tagName);
    if (block) flush();
    let order = tagName === 'ol' ? Number(attributeOf(element, 'start') ?? 1) || 1 : undefined;
    const inner = styleIn(element, style, style.order);
    for (const child of element.childNodes) {
      const item = isElement(child) && child.tagName === 'li';
      if (isElement(child)) readElement(child, item && order !== undefined ? { ...inner, order } : inner);
      else add(child, inner);
      if (item && order !== undefined) order++;
    }
    if (block) flush();
  }

  for (const child of page.document.childNodes) if (isElement(child)) readElement(child, current);
  flush();
  return leaves;
}

/** The words of preformatted text, white space and all. */
function readCode(element: HtmlElement, page: HtmlPage): Run[] {
  return element.childNodes.flatMap((node): Run[] => {
    if (isElement(node)) return isSilent(node) ? [] : readCode(node, page);
    const token = isText(node) ? page.tokenOf(node) : undefined;
    return isText(node) && token
      ? [{ start: token.start, end: token.end, text: node.value, marks: ['code'] }]
      : [];
  });
}
