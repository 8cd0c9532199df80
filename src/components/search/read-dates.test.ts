import { expect, it } from 'vitest';
import { readDates } from './read-dates.ts';

it.each([
  ['2031-03', 'March 2031'],
  ['left 2031-03-04', 'left 4 March 2031'],
  ['04.03.2031', '4 March 2031'],
  ['3/14/2031', '14 March 2031'],
  ['14/3/2031', '14 March 2031'],
  ['4th of March 2031', '4 March 2031'],
  ['Mar 22nd', 'Mar 22'],
])('%j is read as %j', (typed, said) => {
  expect(readDates(typed)).toBe(said);
});

it.each([
  '3/4/2031',
  '2031-13',
  '2031-03-45',
  'lamp-2031-03',
  '4th floor',
  '25th market',
  'GPT-4.0.2031',
  '2031',
])('%j is left as it is', (typed) => {
  expect(readDates(typed)).toBe(typed);
});
