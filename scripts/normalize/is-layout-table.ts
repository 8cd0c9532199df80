import { plain } from './draft.ts';
import {
  attributeOf,
  elementsIn,
  isElement,
  isText,
  wordsIn,
  type HtmlElement,
  type HtmlNode,
} from './parse-html.ts';

const BLOCKS = new Set('p div ul ol li'.split(' '));
const LAYOUT = new Set('table blockquote pre h1 h2 h3 h4 h5 h6 form article section'.split(' '));
/** Characters of the longest cell with a paragraph in it, where nothing else says that a table has data. */
const LONGEST = 200;

/** The words in an element, white space of any length for one character. */
function lengthOf(element: HtmlElement): number {
  return plain([element, ...elementsIn(element)].map(wordsIn).join('')).length;
}

/** Whether a cell holds no more than one paragraph, and a short one. */
function isShort(cell: HtmlElement): boolean {
  const inside = [...elementsIn(cell)];
  const paragraphs = inside.filter(
    (element) =>
      BLOCKS.has(element.tagName) &&
      !element.childNodes.some((node) => isElement(node) && BLOCKS.has(node.tagName)) &&
      lengthOf(element) > 0,
  );
  return (
    paragraphs.length <= 1 &&
    !inside.some(({ tagName }) => /^(?:[uo]l|li)$/.test(tagName)) &&
    lengthOf(cell) <= LONGEST
  );
}

/** Whether a cell holds paragraphs between line ends, two and more, as pages of old wrote them. */
function holdsLineEnds(cell: HtmlElement): boolean {
  const isEnd = (node: HtmlNode) => isElement(node) && node.tagName === 'br';
  const inside = [cell, ...elementsIn(cell)].map(({ childNodes }) =>
    childNodes.filter((node) => !isText(node) || node.value.trim()),
  );
  const parted = inside.some((nodes) =>
    nodes.some((node, at) => at > 0 && isEnd(node) && isEnd(nodes[at - 1] ?? node)),
  );
  return parted && lengthOf(cell) > LONGEST;
}

/**
 * Whether a table, given with its cells row by row, only lays out a page: it says so itself, has a single
 * column, or has blocks in its cells. Paragraphs and lists are no such blocks where there is a caption or a
 * head; without one, as word processors write tables, a short paragraph in each cell is none in rows that
 * have words side by side, two at least.
 */
export function isLayoutTable(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): boolean {
  if (/^(?:presentation|none)$/i.test(attributeOf(table, 'role')?.trim() ?? '')) return true;
  if (!rows.some((row) => row.length > 1)) return true;
  const names = new Set([...elementsIn(table)].map(({ tagName }) => tagName));
  if ([...LAYOUT].some((name) => names.has(name))) return true;
  const labelled = ['caption', 'thead', 'th'].some((name) => names.has(name));
  if (!labelled && rows.flat().some(holdsLineEnds)) return true;
  if (labelled || ![...BLOCKS].some((name) => names.has(name))) return false;
  const worded = rows.map((row) => row.filter((cell) => lengthOf(cell) > 0)).filter((row) => row.length);
  const sideBySide = worded.filter((row) => row.length > 1);
  return sideBySide.length < 2 || sideBySide.length < worded.length / 2 || !worded.flat().every(isShort);
}
