import { describe, expect, it } from 'vitest';
import { edtfDate } from '../schemas/values.ts';
import {
  boardDate,
  compareDates,
  contains,
  displayDate,
  earliest,
  latest,
  machineDate,
  overlaps,
  toDay,
  yearsOf,
} from './dates.ts';

describe('a date is shown as precisely as it is and no more', () => {
  it.each([
    ['2024-10-23', '23 October 2024', '2024-10-23', ''],
    ['2024-04', 'April 2024', '2024-04', '-··'],
    ['2024', '2024', '2024', '-··-··'],
    ['2024-05-XX', 'May 2024', '2024-05', '-··'],
    ['2023-11~', 'about November 2023', '2023-11', '-··'],
    ['2023-11?', 'possibly November 2023', '2023-11', '-··'],
    ['2024-21', 'spring 2024', '2024', '-··-··'],
    ['2024-10-24/..', 'on or after 24 October 2024', '', '····-··-··'],
    ['../2024-05-17', 'on or before 17 May 2024', '', '····-··-··'],
    ['2024-01/2024-05-14', 'between January and 14 May 2024', '2024', '-··-··'],
    ['2023-12/2024-05-14', 'between December 2023 and 14 May 2024', '', '····-··-··'],
    ['2024-05-14/2024-05-17', 'between 14 May and 17 May 2024', '2024-05', '-··'],
  ])('%s reads "%s" and stands on the board as %s%s', (date, words, known, unknown) => {
    expect(displayDate(date)).toBe(words);
    expect(boardDate(date)).toMatchObject({ known, unknown });
  });

  it.each([
    ['2024-10-23', '23 October 2024'],
    ['2024-04', 'April 2024, day not stated'],
    ['2023-11~', 'about November 2023, day not stated'],
    ['2024', '2024, month and day not stated'],
    ['2024-05-14/2024-05-17', 'between 14 May and 17 May 2024'],
    ['../2024-05-17', 'on or before 17 May 2024'],
  ])('%s is said as “%s” to whoever hears the board', (date, spoken) => {
    expect(boardDate(date).spoken).toBe(spoken);
  });

  it('says that no date is stated where there is none', () => {
    expect(boardDate(null)).toEqual({ known: '', unknown: '····-··-··', spoken: 'date not stated' });
  });
});

describe('what a date can mean', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-10-24/..', '2024-10-24', undefined],
    ['../2024-05-17', undefined, '2024-05-17'],
    ['2024-21', '2024-01-01', '2024-12-31'],
    ['2024-24', '2024-01-01', '2024-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(earliest(date)).toBe(first);
    expect(latest(date)).toBe(last);
  });

  it('never lets a partial date pass for a day', () => {
    expect(() => toDay('2024-04')).toThrow(/not a full day/);
    expect(() => toDay('2024-02-30')).toThrow(/not a full day/);
  });

  it('gives HTML only the forms that HTML knows', () => {
    expect(['2024-04', '2024', '2024-10-23', '2023-11~', '../2024', '2024-21'].map(machineDate)).toEqual([
      '2024-04',
      '2024',
      '2024-10-23',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('order, containment and overlap', () => {
  it('orders by the first day that each can mean, the more precise first', () => {
    const dates = [
      '2024-09-25/2024-09-28',
      '2024-09-25',
      '2024',
      '2023-11/2024-08-07',
      '2023-11',
      '../2024-05-17',
      '2024-04',
      null,
      '2024-10-24/..',
      '2024-10-24',
    ];
    expect([...dates].sort(compareDates)).toEqual([
      null,
      '2023-11',
      '2023-11/2024-08-07',
      '2024',
      '2024-04',
      '../2024-05-17',
      '2024-09-25',
      '2024-09-25/2024-09-28',
      '2024-10-24',
      '2024-10-24/..',
    ]);
  });

  it.each([
    ['2024-05', '2024-05-14', true],
    ['2024-05-14', '2024-05', false],
    ['../2024-05-17', '2024-04', true],
    ['2024-04', '2024-05-14', false],
    ['2024-10-24/..', '2024-10-23', false],
  ])('%s contains %s: %s', (outer, inner, expected) => expect(contains(outer, inner)).toBe(expected));

  it.each([
    ['2024', '2023-12/2024-02', true],
    ['2023', '2023-12/2024-02', true],
    ['2022', '2023-12/2024-02', false],
    ['2024', '2024-10-24/..', true],
  ])('%s and %s overlap: %s', (one, other, expected) => expect(overlaps(one, other)).toBe(expected));

  it('lists the years that a date can fall in', () => {
    expect(yearsOf('2023-12/2024-02')).toEqual([2023, 2024]);
    expect(yearsOf(null)).toEqual([]);
  });
});

describe('which dates are dates of ours', () => {
  it.each([
    '2024-09-25',
    '2024-04',
    '2024',
    '2023-11~',
    '2024-04-XX',
    '202X',
    '2024-21',
    '2024-10-24/..',
    '../2024-05-17',
    '2023-12/2024-05-14',
  ])('%s is one', (date) => expect(edtfDate.safeParse(date).success).toBe(true));
  it.each([
    '2024/',
    '/2024',
    '../..',
    'Y17000000002',
    'XXXX',
    'XXXX-09-28',
    '-0044',
    '2024-13',
    '2024-02-30',
    '2024-05/2024-01',
    '2024-09-25T10:00:00Z',
    'May 2024',
    '',
  ])('%j is none', (date) => expect(edtfDate.safeParse(date).success).toBe(false));
});
