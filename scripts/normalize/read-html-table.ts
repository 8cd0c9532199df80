import type { Run } from './draft.ts';
import { lookIn, raisedMarks, type Look } from './html-marks.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isElement, isText, elementsIn, type HtmlElement, type HtmlPage } from './parse-html.ts';
import { placeCells } from './place-cells.ts';

const BLOCKS = new Set('p div ul ol li br'.split(' '));

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

/**
 * The words of a table without its caption, cells parted by `\t` and rows by `\n`; undefined for a table that
 * only lays out a page. A cell that spans columns or rows has its words in the first of its places, and the
 * others are empty. Rows without a word are left out.
 */
export function readHtmlTable(table: HtmlElement, page: HtmlPage): Run[] | undefined {
  // Words that stand in no cell were moved out of the table by the parser already.
  const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr');
  const placed = placeCells(rows);
  if (
    !placed ||
    isLayoutTable(
      table,
      placed.map((row) => row.map(({ cell }) => cell)),
    )
  )
    return undefined;
  const lines = placed.map((cells) =>
    cells.flatMap(({ cell, column }, index) => {
      const at = cell.sourceCodeLocation?.startOffset ?? 0;
      const tabs = Array.from({ length: column - (cells[index - 1]?.column ?? 0) }, () => own(at, '\t'));
      return [...tabs, ...oneSpace(cellRuns(cell, page, { marks: [] }))];
    }),
  );
  return lines
    .filter((line) => line.some(({ text }) => text.trim()))
    .flatMap((line, index) => (index ? [own(line[0]?.start ?? 0, '\n'), ...line] : line));
}
