import { describe, expect, it } from 'vitest';
import { countWith, fits, readChosen, toggle, writeChosen, type Chosen } from './board-filters.ts';

const known = ['kind/resigned', 'kind/left', 'year/2031', 'destination/far-shore'];
const rows = [
  ['kind/resigned', 'year/2031'],
  ['kind/resigned', 'year/2030', 'year/2031'],
  ['kind/left', 'year/2031', 'destination/far-shore'],
];
const chosen = (...filters: string[]): Chosen => filters.reduce(toggle, new Map<string, string>() as Chosen);

describe('filters of the board', () => {
  it('stand in the address in one order, however they were chosen', () => {
    expect(writeChosen(chosen('year/2031', 'kind/left'))).toBe('?kind=left&year=2031');
    expect(writeChosen(chosen())).toBe('');
  });

  it('are read back from it, without what the board does not know', () => {
    expect(readChosen('?kind=left&year=1999&sort=name', known)).toEqual(chosen('kind/left'));
  });

  it('replace each other within a facet and are given up when chosen again', () => {
    expect(chosen('kind/left', 'kind/resigned')).toEqual(chosen('kind/resigned'));
    expect(chosen('kind/left', 'year/2031', 'kind/left')).toEqual(chosen('year/2031'));
  });

  it('all hold at once', () => {
    const both = chosen('kind/resigned', 'year/2030');
    expect(rows.map((filters) => fits(filters, both))).toEqual([false, true, false]);
    expect(rows.every((filters) => fits(filters, chosen()))).toBe(true);
  });

  it('say how many rows they would show beside the others', () => {
    expect(countWith(rows, chosen('kind/left'), 'kind/resigned')).toBe(2);
    expect(countWith(rows, chosen('kind/resigned'), 'destination/far-shore')).toBe(0);
  });
});
