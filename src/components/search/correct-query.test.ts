import { describe, expect, it } from 'vitest';
import { correctQuery } from './correct-query.ts';
import { editDistance, misspelling } from './edit-distance.ts';

const WORDS = ['harbour', 'resigned', 'lamp', 'lighthouse'];

describe('a query is corrected', () => {
  it.each([
    ['harbuor', 'harbour', 1],
    ['lamp harbur', 'lamp harbour', 1],
    ['lightouze', 'lighthouse', 2],
  ])('%j to %j', (query, reading, errors) => {
    expect(correctQuery(query, WORDS)).toEqual({ reading, errors });
  });

  it.each(['harbour', 'harb', 'lump', 'harxxur', 'lamp zebra'])('%j is not', (query) => {
    expect(correctQuery(query, WORDS)).toBeNull();
  });
});

describe('wrong letters', () => {
  it.each([
    ['toner', 'toner', 0],
    ['tonre', 'toner', 1],
    ['tonner', 'toner', 1],
    ['tner', 'toner', 1],
    ['brokmann', 'brockman', 2],
    ['abcdef', 'uvwxyz', 3],
  ])('between %s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  it('in a short word are one, or two after the first letter', () => {
    expect(misspelling('tonxy', 'toner')).toBe(2);
    expect(misspelling('xonex', 'toner')).toBeNull();
    expect(misspelling('zopf', 'zoph')).toBeNull();
  });
});
