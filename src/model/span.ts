import { displayDate, isFullDay } from './dates.ts';

/** A day or month without its year: `25 Sep`, `Nov`. A bare year is left as it is. */
function short(date: string): string {
  const words = displayDate(date).split(' ');
  return words
    .slice(0, words.length > 1 ? -1 : 1)
    .map((word) => (/^[A-Z]/.test(word) ? word.slice(0, 3) : word))
    .join('\u00A0');
}

const withYear = (date: string) => (date.length > 4 ? `${short(date)}\u00A0${date.slice(0, 4)}` : date);

/**
 * The bounds of an interval, short enough for a column: `25 to 28 Sep`, `Jan to 25 Sep`,
 * `Nov 2023 to 7 Aug 2024`, `from 24 Oct 2024`, `by 17 May 2024`; no bound breaks across lines. Null for a date that is no
 * interval: its digits say all that is known. The year is left out where both bounds share it,
 * since the digits beside it show it then.
 */
export function shortSpan(date: string | null): string | null {
  const [start = '', end] = (date ?? '').split('/');
  if (end === undefined) return null;
  if (start === '' || start === '..') return `by ${withYear(end)}`;
  if (end === '' || end === '..') return `from ${withYear(start)}`;
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${withYear(start)} to ${withYear(end)}`;
  const sameMonth = isFullDay(start) && isFullDay(end) && start.slice(0, 7) === end.slice(0, 7);
  return `${sameMonth ? Number(start.slice(8)) : short(start)} to ${short(end)}`;
}
