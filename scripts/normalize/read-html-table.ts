import type { Run } from './draft.ts';
import { lookIn, raisedMarks, type Look } from './html-marks.ts';
import { attributeOf, isElement, isText, elementsIn, type HtmlElement, type HtmlPage } from './parse-html.ts';

const BLOCKS = new Set('p div ul ol li br'.split(' '));
const LAYOUT = new Set('table blockquote pre h1 h2 h3 h4 h5 h6 form article section'.split(' '));
/** More columns than these no cell spans. */
const WIDEST = 20;

function own(at: number, text: string): Run {
  return { start: at, end: at, text, marks: [] };
}

/** The words of a cell on one line, its blocks parted by spaces. `raised` says that digits are marked as raised already. */
function cellRuns(cell: HtmlElement, page: HtmlPage, look: Look, raised = false): Run[] {
  return cell.childNodes.flatMap((node): Run[] => {
    if (isElement(node)) {
      if (/^(?:script|style|template|noscript|svg)$/.test(node.tagName)) return [];
      const place = node.sourceCodeLocation;
      const [at, after] = [place?.startOffset ?? 0, place?.endOffset ?? 0];
      const marks = raised ? undefined : raisedMarks(node, look);
      const space = BLOCKS.has(node.tagName) ? [' ', ' '] : ['', ''];
      const [before, behind] = marks ?? space;
      const inside = cellRuns(node, page, lookIn(node, look), raised || marks !== undefined);
      return [own(at, before ?? ''), ...inside, own(after, behind ?? '')].filter(({ text }) => text);
    }
    const token = isText(node) ? page.tokenOf(node) : undefined;
    if (!isText(node) || !token) return [];
    const { start, end } = token;
    if (!node.value.trim()) return [own(start, ' ')];
    return [{ start, end, text: node.value.replace(/[\t\n\f\r]/g, ' '), ...look }];
  });
}

/** Runs without a space of ours that follows another. */
function oneSpace(runs: readonly Run[]): Run[] {
  return runs.filter(({ text }, index) => text !== ' ' || !/(?:^| )$/.test(runs[index - 1]?.text ?? ''));
}

/** The columns that a cell takes. */
function widthOf(cell: HtmlElement): number {
  return Math.min(Math.max(1, Number(attributeOf(cell, 'colspan')) || 1), WIDEST);
}

/**
 * The words of a table without its caption, cells parted by `\t` and rows by `\n`; undefined for a table that
 * only lays out a page: one of a single column, or with blocks in its cells, paragraphs and lists aside where
 * it has a caption or heads.
 */
export function readHtmlTable(table: HtmlElement, page: HtmlPage): Run[] | undefined {
  const inside = [...elementsIn(table)];
  const names = new Set(inside.map(({ tagName }) => tagName));
  const data = ['caption', 'thead', 'th'].some((name) => names.has(name));
  const isLayout = (name: string) => LAYOUT.has(name) || (!data && name !== 'br' && BLOCKS.has(name));
  if ([...names].some(isLayout)) return undefined;
  // Words that stand in no cell were moved out of the table by the parser already.
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const cellsOf = (row: HtmlElement) =>
    row.childNodes.filter((node): node is HtmlElement => isElement(node) && /^t[dh]$/.test(node.tagName));
  if (!rows.some((row) => cellsOf(row).length > 1)) return undefined;
  return rows.flatMap((row, line) => [
    ...(line ? [own(row.sourceCodeLocation?.startOffset ?? 0, '\n')] : []),
    ...cellsOf(row).flatMap((cell, place, cells) => {
      const before = cells[place - 1];
      const tabs = before ? '\t'.repeat(widthOf(before)) : '';
      const at = cell.sourceCodeLocation?.startOffset ?? 0;
      return [...[...tabs].map((tab) => own(at, tab)), ...oneSpace(cellRuns(cell, page, { marks: [] }))];
    }),
  ]);
}
