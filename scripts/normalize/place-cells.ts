import { attributeOf, isElement, type HtmlElement } from './parse-html.ts';

/** The most columns that a cell takes, and the most rows (HTML Standard). */
const [WIDEST, TALLEST] = [1000, 65_534];
/** A table may leave so many places empty, and ten times as many as it has cells. More are made to cost time. */
const MOST_EMPTY = 10_000;

/** Whether a table of so many columns, rows and cells is empty nearly everywhere: written out, it would take all memory. */
export function isMostlyEmpty(columns: number, rows: number, cells: number): boolean {
  return columns * rows > MOST_EMPTY + 10 * cells;
}

/** A cell, and the column in which it starts. */
interface PlacedCell {
  readonly cell: HtmlElement;
  readonly column: number;
}

/** Columns that a cell of an earlier row takes, up to a row that is free of it. */
interface Hanging {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** A span as the HTML Standard reads a number that is not negative: what follows the digits does not matter. */
function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  return Number(/^\s*\+?(\d+)/.exec(attributeOf(cell, name) ?? '')?.[1] ?? 1);
}

/** No span of columns is 0; one of rows is down to the end of the row group. */
function sizeOf(cell: HtmlElement): { width: number; height: number } {
  const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
  return { width: Math.min(width || 1, WIDEST), height: Math.min(height || Infinity, TALLEST) };
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter((node) => isElement(node)).filter(({ tagName }) => /^t[dh]$/.test(tagName));
}

/**
 * Places the cells of a table's rows by the table model of the HTML Standard: each starts in the first column
 * that no earlier cell takes, and none reaches out of its row group. Columns in which no cell starts are left
 * out. Undefined for a table that is empty nearly everywhere.
 */
export function placeCells(rows: readonly HtmlElement[]): PlacedCell[][] | undefined {
  const starts = new Set<number>();
  const placed: PlacedCell[][] = [];
  // Sorted by their first columns, no two of which are the same: there are never more than columns.
  let hanging: readonly Hanging[] = [];
  let count = 0;
  for (const [y, row] of rows.entries()) {
    const sameGroup = row.parentNode === rows[y - 1]?.parentNode;
    hanging = sameGroup ? hanging.filter(({ until }) => until > y) : [];
    const ofRow: PlacedCell[] = [];
    const begun: Hanging[] = [];
    let [column, passed] = [0, 0];
    for (const cell of cellsOf(row)) {
      for (let next = hanging[passed]; next && next.from <= column; next = hanging[++passed])
        column = Math.max(column, next.to);
      const { width, height } = sizeOf(cell);
      ofRow.push({ cell, column });
      starts.add(column);
      if (height > 1) begun.push({ from: column, to: column + width, until: y + height });
      column += width;
    }
    if (begun.length) hanging = [...hanging, ...begun].sort((a, b) => a.from - b.from);
    placed.push(ofRow);
    count += ofRow.length;
    if (isMostlyEmpty(starts.size, placed.length, count)) return undefined;
  }
  const columns = new Map([...starts].sort((a, b) => a - b).map((start, index) => [start, index]));
  return placed.map((row) =>
    row.map(({ cell, column }) => ({ cell, column: columns.get(column) ?? column })),
  );
}
