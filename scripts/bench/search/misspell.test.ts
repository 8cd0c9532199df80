import { expect, it } from 'vitest';
import { editDistance } from '../../../src/components/search/edit-distance.ts';
import { misspell, seededNumbers } from './misspell.ts';

it('a seed makes the same slips again, no more than it was told, in the longest word', () => {
  const make = () => {
    const random = seededNumbers(7);
    return Array.from({ length: 50 }, () => misspell('Cullen O’Keefe-Lamb', 2, random));
  };
  expect(make()).toEqual(make());
  for (const name of make()) {
    expect(name).toMatch(/^cullen /);
    expect(editDistance(name, 'cullen okeefe-lamb', 4)).toBeLessThanOrEqual(3);
    expect(name).not.toBe('cullen okeefe-lamb');
  }
});
