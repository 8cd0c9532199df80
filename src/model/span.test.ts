import { expect, it } from 'vitest';
import { shortSpan } from './span.ts';

it.each([
  ['2024-09-25/2024-09-28', '25 to 28 Sep'],
  ['2024-01/2024-09-25', 'Jan to 25 Sep'],
  ['2023-11/2024-08-07', 'Nov 2023 to 7 Aug 2024'],
  ['2023/2024', '2023 to 2024'],
  ['2024-10-24/..', 'from 24 Oct 2024'],
  ['../2024-05-17', 'by 17 May 2024'],
  ['../2024', 'by 2024'],
  ['2023-11~/2024-02', 'about Nov 2023 to Feb 2024'],
])('the bounds of %s read "%s"', (date, words) =>
  expect(shortSpan(date)?.replaceAll('\u00A0', ' ')).toBe(words),
);

it('a bound is never broken across lines', () =>
  expect(shortSpan('2023-11/2024-08-07')).toBe('Nov\u00A02023 to 7\u00A0Aug\u00A02024'));

it.each(['2024-09-25', '2024-04', '2024', null])('%s has no bounds to show', (date) =>
  expect(shortSpan(date)).toBeNull(),
);
