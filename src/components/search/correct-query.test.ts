import { describe, expect, it } from 'vitest';
import { correctQuery } from './correct-query.ts';
import { editDistance, misspelling } from './edit-distance.ts';

const WORDS = ['harbour', 'resigned', 'lamp', 'lighthouse'];

describe('a query is corrected', () => {
  it.each([
    ['harbuor', 'harbour', 1],
    ['lamp harbur', 'lamp harbour', 1],
    ['lightouze', 'lighthouse', 2],
    ['Harbuor lamp', 'Harbour lamp', 1],
    ['lamp @Harbuor', 'lamp Harbour', 1],
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

  it.each([
    ['tonxy', 'toner', 2],
    ['tner', 'toner', 1],
    ['xonre', 'toner', null],
    ['zopf', 'zoph', null],
    ['wkeee', 'okeefe', 2],
    ['atlmna', 'altman', 2],
  ])('%s is taken for the name %s: %s', (typed, known, errors) => {
    expect(misspelling(typed, known, true)).toBe(errors);
  });

  it.each([
    ['lampp', 'lamp', 1],
    ['lmps', 'lamps', null],
    ['center', 'letter', null],
    ['lightouze', 'lighthouse', 2],
  ])('%s is taken for the word %s: %s', (typed, known, errors) => {
    expect(misspelling(typed, known, false)).toBe(errors);
  });
});
