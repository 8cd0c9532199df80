import { describe, expect, it } from 'vitest';
import type { Claim } from '../schemas/departure.ts';
import { checkClaim, type Evidence } from './evidence.ts';
import { containsPhrase } from './fold.ts';

const evidence = (paragraph: string, more: Partial<Evidence> = {}): Evidence => ({
  paragraph,
  articleDate: '2024-08-07',
  forms: {},
  ...more,
});

const claim = (more: Partial<Claim>): Claim => ({
  field: 'announced',
  value: '2024-08-05',
  article: 'gazette-2024',
  paragraph: 3,
  phrase: 'said on Monday',
  ...more,
});

describe('a phrase stands verbatim in its paragraph', () => {
  it.each([
    ['She said “I’m  off” today', 'said "I\'m off" today', true],
    ['She said\u00a0that she was off', 'said that she', true],
    ['She sa\u00adid that she was off', 'said that she', true],
    ['She said that she was off', 'said that he', false],
    ['She said that she was offended', 'she was off', false],
    ['She Said that she was off', 'she said that', false],
  ])('"%s" holds "%s": %s', (paragraph, phrase, expected) =>
    expect(containsPhrase(paragraph, phrase)).toBe(expected),
  );
});

describe('a date is what its paragraph says, or is worked out again', () => {
  it.each<[string, Partial<Claim>, string, Partial<Evidence>]>([
    ['the paragraph gives the day', { phrase: 'left on 5 August' }, 'He left on 5 August 2024.', {}],
    [
      'bounds without an end, in an article without a last day',
      { value: '2024-10-24/..', basis: 'bounded', note: 'x', phrase: 'is going away' },
      'She is going away.',
      { articleDate: '2024-10-24/..' },
    ],
    ['American order', { phrase: 'left on August' }, 'He left on August 5th, 2024.', {}],
    [
      'a month',
      { value: '2024-08', phrase: 'exited in August 2024' },
      'He exited in August 2024 quietly.',
      {},
    ],
    ['a weekday before the article', { basis: 'weekday' }, 'He said on Monday that he was going.', {}],
    [
      'the weekday of the article itself',
      { value: '2024-08-07', basis: 'weekday', phrase: 'said on Wednesday' },
      'He said on Wednesday that he was going.',
      {},
    ],
    [
      'a month without its year',
      { value: '2023-11', basis: 'month', phrase: 'left in November' },
      'She left in November.',
      {},
    ],
    [
      'last month',
      { value: '2024-07', basis: 'month', phrase: 'left just last month' },
      'She left just last month.',
      {},
    ],
    [
      'last month in January',
      { value: '2023-12', basis: 'month', phrase: 'left just last month' },
      'She left just last month.',
      { articleDate: '2024-01-09' },
    ],
    [
      'another form of last month',
      { value: '2024-07', basis: 'month', phrase: 'left the month past' },
      'She left the month past.',
      { forms: { 'last month': ['the month past'] } },
    ],
    [
      'a day and month without their year',
      { value: '2024-07-25', basis: 'month', phrase: 'July 25th she left' },
      'On July 25th she left.',
      {},
    ],
    [
      'bounds with a note',
      {
        value: '2024-01/2024-08-07',
        basis: 'bounded',
        note: 'This year, before the article.',
        phrase: 'left earlier this year',
      },
      'She left earlier this year.',
      {},
    ],
  ])('%s stands', (_, more, paragraph, context) =>
    expect(checkClaim(claim(more), evidence(paragraph, context))).toEqual([]),
  );

  it.each<[string, Partial<Claim>, string, RegExp]>([
    [
      'a day that only the month is given for',
      { value: '2024-08-15', phrase: 'left in August 2024' },
      'He left in August 2024.',
      /does not give the date/,
    ],
    [
      'a wrong day for a weekday',
      { value: '2024-08-06', basis: 'weekday' },
      'He said on Monday that he was going.',
      /gives 2024-08-05, not 2024-08-06/,
    ],
    [
      'no weekday',
      { basis: 'weekday', phrase: 'said that he' },
      'He said that he was going.',
      /names no weekday/,
    ],
    [
      'a wrong year for a month',
      { value: '2024-11', basis: 'month', phrase: 'left in November' },
      'She left in November.',
      /gives 2023-11/,
    ],
    [
      'a day that the month does not have',
      { value: '2024-07-15', basis: 'month', phrase: 'left in July' },
      'She left in July.',
      /not 2024-07-15/,
    ],
    [
      'a month that is a first name',
      { value: '2024-01', basis: 'month', phrase: 'hired by Jan Olsen' },
      'She was hired by Jan Olsen.',
      /names no month/,
    ],
    [
      'a month of a year that is stated',
      { value: '2024-02', basis: 'month', phrase: 'hired in February 2019' },
      'She was hired in February 2019.',
      /names no month/,
    ],
    [
      'an interval by a month',
      { value: '2024-07/2099', basis: 'month', phrase: 'left in July' },
      'She left in July.',
      /gives a month or a day/,
    ],
    [
      'one day by bounds',
      { value: '2024-08-05', basis: 'bounded', note: 'x', phrase: 'left some time' },
      'She left some time ago.',
      /gives bounds, not the one day/,
    ],
    [
      'bounds without an end',
      { value: '1999-01-01/..', basis: 'bounded', note: 'x', phrase: 'left some time' },
      'She left some time ago.',
      /has no end/,
    ],
    [
      'bounds without a note',
      { value: '../2024-08-07', basis: 'bounded', phrase: 'left some time' },
      'She left some time ago.',
      /needs a note/,
    ],
    [
      'bounds past the article',
      { value: '2024-01/2024-12', basis: 'bounded', note: 'This year.', phrase: 'left some time' },
      'She left some time ago.',
      /ends after/,
    ],
  ])('%s is refused', (_, more, paragraph, expected) =>
    expect(checkClaim(claim(more), evidence(paragraph)).join()).toMatch(expected),
  );
});

describe('any other value is in its paragraph, or a listed form of it is', () => {
  const forms = { resigned: ['stepped down'], 'Chief Scientist': ['head of science'] };
  it.each<[string, Partial<Claim>, string, number]>([
    [
      'the value itself',
      { field: 'destination', value: 'Acme', phrase: 'will join Acme soon' },
      'She will join Acme soon.',
      0,
    ],
    [
      'a form of it',
      { field: 'kind', value: 'resigned', phrase: 'She stepped down quietly' },
      'She stepped down quietly.',
      0,
    ],
    [
      'upper and lower case',
      { field: 'role', value: 'Chief Scientist', phrase: 'the head of science' },
      'The Head of Science went; the head of science.',
      0,
    ],
    [
      'neither',
      { field: 'kind', value: 'dismissed', phrase: 'She stepped down quietly' },
      'She stepped down quietly.',
      1,
    ],
    [
      'part of a longer word',
      { field: 'destination', value: 'Acme', phrase: 'will join Acmeon soon' },
      'She will join Acmeon soon.',
      1,
    ],
  ])('%s', (_, more, paragraph, faults) =>
    expect(checkClaim(claim(more), evidence(paragraph, { forms }))).toHaveLength(faults),
  );
});
