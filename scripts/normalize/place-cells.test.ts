import { describe, expect, it } from 'vitest';
import { elementsIn, parseHtml, wordsIn } from './parse-html.ts';
import { placeCells } from './place-cells.ts';

/** The rows of a table's source, each cell with its column before its words. */
function place(rows: string): string[] | undefined {
  const { document } = parseHtml(`<table>${rows}</table>`);
  const placed = placeCells([...elementsIn(document)].filter(({ tagName }) => tagName === 'tr'));
  return placed?.map((row) => row.map(({ cell, column }) => `${column} ${wordsIn(cell)}`).join(', '));
}

describe('the cells of a table', () => {
  it.each([
    ['one after another', '<tr><td>a<td>b<tr><td>c', ['0 a, 1 b', '0 c']],
    [
      'beside one that spans their rows',
      '<tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d',
      ['0 a, 1 b', '1 c', '1 d'],
    ],
    [
      'around one that spans rows and columns',
      '<tr><td>a<td colspan=2 rowspan=2>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h',
      ['0 a, 1 b, 3 c', '0 d, 3 e', '0 f, 1 g, 2 h'],
    ],
    [
      'beside several of which one ends sooner',
      '<tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e<td>f',
      ['0 a, 1 b, 2 c', '2 d', '1 e, 2 f'],
    ],
    [
      'over one of an earlier row',
      '<tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d<tr><td>e<td>f<td>g<td>h',
      ['0 a, 1 b', '0 c, 3 d', '0 e, 1 f, 2 g, 3 h'],
    ],
    [
      'beside one that a row before the last began, and one further right that is older',
      '<tr><td>a<td rowspan=3>b<tr><td rowspan=2>c<tr><td>d',
      ['0 a, 1 b', '0 c', '2 d'],
    ],
    [
      'without the columns in which none starts',
      '<tr><th colspan=100>a<tr><td colspan=3>b<td>c',
      ['0 a', '0 b, 1 c'],
    ],
  ])('stand %s', (_, rows, expected) => {
    expect(place(rows)).toEqual(expected);
  });

  it.each(['0', '2', '9', '65535'])('of one row group never reach into the next: rowspan=%s', (rowspan) => {
    const rows = `<tbody><tr><td rowspan=${rowspan}>a<td>b<tr><td>c<tbody><tr><td>d<td>e`;
    expect(place(rows)).toEqual(['0 a, 1 b', '1 c', '0 d, 1 e']);
  });

  it.each([
    ['', 1],
    ['0', 1],
    ['-2', 1],
    ['two', 1],
    [' 2', 2],
    ['+2', 2],
    ['2.5;', 2],
    ['1001', 1000],
  ])('span columns as the standard reads it: colspan="%s"', (colspan, width) => {
    // Below stands a cell in every column.
    const [row = ''] = place(`<tr><td colspan="${colspan}">a<td>b<tr>${'<td>c'.repeat(1002)}`) ?? [];
    expect(row).toBe(`0 a, ${width} b`);
  });

  it.each([
    ['wide and tall cells', `<tr>${'<td colspan=1000 rowspan=65534>a'.repeat(5000)}`, '<tr><td>b'],
    ['a row as long as the table is high', `<tr>${'<td>a'.repeat(5000)}`, '<tr><td>b'],
    [
      'cells of many heights',
      `<tr>${Array.from({ length: 5000 }, (_, n) => `<td rowspan=${n}>a`).join('')}`,
      '<tr><td>b',
    ],
    ['stairs', '', '<tr><td rowspan=65534>b'],
  ])(
    'are given up, and soon, where nearly all of the table would be empty: %s',
    { timeout: 5000 },
    (_, first, row) => {
      expect(place(first + row.repeat(5000))).toBeUndefined();
    },
  );

  it('are all placed in a long table', () => {
    expect(place('<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e'.repeat(5000))?.at(-1)).toBe('1 d, 2 e');
  });
});
