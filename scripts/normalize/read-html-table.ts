import type { Run } from './draft.ts';
import { isElement, isText, elementsIn, type HtmlElement, type HtmlPage } from './parse-html.ts';

const LAYOUT = new Set('table p div ul ol blockquote pre h1 h2 h3 h4 h5 h6 form article section'.split(' '));

function cellRuns(cell: HtmlElement, page: HtmlPage): Run[] {
  return cell.childNodes.flatMap((node): Run[] => {
    if (isElement(node))
      return /^(?:script|style|template|noscript|svg)$/.test(node.tagName) ? [] : cellRuns(node, page);
    const token = isText(node) ? page.tokenOf(node) : undefined;
    if (!isText(node) || !token) return [];
    const { start, end } = token;
    if (!node.value.trim()) return [{ start, end: start, text: ' ', marks: [] }];
    return [{ start, end, text: node.value.replace(/[\t\n\f\r]/g, ' '), marks: [] }];
  });
}

/**
 * The words of a table, cells parted by `\t` and rows by `\n`; undefined for a table that only lays out a
 * page: one with blocks in its cells, or of a single column.
 */
export function readHtmlTable(table: HtmlElement, page: HtmlPage): Run[] | undefined {
  const inside = [...elementsIn(table)];
  if (inside.some(({ tagName }) => LAYOUT.has(tagName) || tagName === 'caption')) return undefined;
  // Words that stand in no cell were moved out of the table by the parser already.
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const cellsOf = (row: HtmlElement) =>
    row.childNodes.filter((node): node is HtmlElement => isElement(node) && /^t[dh]$/.test(node.tagName));
  if (!rows.some((row) => cellsOf(row).length > 1)) return undefined;
  const separator = (at: number, text: string): Run => ({ start: at, end: at, text, marks: [] });
  return rows.flatMap((row, line) => [
    ...(line ? [separator(row.sourceCodeLocation?.startOffset ?? 0, '\n')] : []),
    ...cellsOf(row).flatMap((cell, place) => [
      ...(place ? [separator(cell.sourceCodeLocation?.startOffset ?? 0, '\t')] : []),
      ...cellRuns(cell, page),
    ]),
  ]);
}
