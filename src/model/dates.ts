import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import edtf from 'edtf';

/**
 * Dates are EDTF strings (ISO 8601-2, levels 0 and 1). Display, order and overlap live here and
 * nowhere else. A partial date never reaches date-fns as a full one.
 */

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const SEASON = /^(\d{4})-2[1-4][~?%]?$/;
const YEAR = /^\d{4}$/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};
const HEDGES: Readonly<Record<string, string>> = { '~': 'about ', '?': 'possibly ', '%': 'possibly about ' };

/** Whether a date names one day. */
export function isFullDay(date: string): boolean {
  return FULL_DAY.test(date);
}

/** A full day as a Date at local midnight, for date-fns. Throws on anything less precise. */
export function toDay(date: string): Date {
  const parsed = isFullDay(date) ? parseISO(date) : new Date(Number.NaN);
  if (!isValid(parsed)) throw new RangeError(`${date} is not a full day, so it cannot be computed with`);
  return parsed;
}

/** The day that a Date falls on, as EDTF. */
export function fromDay(date: Date): string {
  return format(date, 'yyyy-MM-dd');
}

function boundary(milliseconds: number): string | undefined {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}

/** The milliseconds that a date runs from and to. A season is somewhere in its year: where, the hemisphere says. */
function bounds(date: string): { min: number; max: number } {
  const year = SEASON.exec(date)?.[1];
  return edtf(year ?? date);
}

/** The first day that a date can mean; undefined where its start is open. */
export function earliest(date: string): string | undefined {
  return boundary(bounds(date).min);
}

/** The last day that a date can mean; undefined where its end is open. */
export function latest(date: string): string | undefined {
  return boundary(bounds(date).max);
}

/** Whether every day that `inner` can mean is one that `outer` can mean. */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [bounds(outer), bounds(inner)];
  return a.min <= b.min && a.max >= b.max;
}

/** Whether two dates can mean the same day: what a filter by year asks. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [bounds(one), bounds(other)];
  return a.min <= b.max && b.min <= a.max;
}

/** How many days a date leaves open; Infinity where an end is open. For choosing the narrower. */
export function width(date: string): number {
  const { min, max } = bounds(date);
  return max - min;
}

/**
 * Orders dates, oldest first: by the first day each can mean, then by the last, so that of two that
 * can begin together the more precise comes first. A date with an open start stands at its end; no
 * date at all comes first.
 */
export function compareDates(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  const [a, b] = [bounds(one), bounds(other)];
  const start = ({ min, max }: typeof a) => (Number.isFinite(min) ? min : max);
  // Two open ends are equal, and their difference would be no number.
  return start(a) - start(b) || (a.max === b.max ? 0 : a.max - b.max);
}

function displaySimple(date: string): string {
  const hedge = HEDGES[date.at(-1) ?? ''] ?? '';
  const plain = hedge ? date.slice(0, -1) : date;
  const known = plain.replace(/(?:-XX)+$/, '');
  if (isFullDay(known)) return hedge + format(toDay(known), 'd MMMM yyyy');
  const [year = '', part = ''] = known.split('-');
  if (part in SEASONS) return `${hedge}${SEASONS[part]} ${year}`;
  if (MONTH.test(known)) return `${hedge}${MONTHS[Number(part) - 1]} ${year}`;
  if (/^\d{3}X$/.test(known)) return `${hedge}the ${known.slice(0, 3)}0s`;
  return hedge + known;
}

/** The start of an interval, without the year where the end says it. */
function displayStart(start: string, end: string): string {
  const text = displaySimple(start);
  const year = start.slice(0, 4);
  return !YEAR.test(start) && end.startsWith(year) ? text.replace(` ${year}`, '') : text;
}

/**
 * A date in words, as precise as it is: `23 October 2024`, `April 2024`, `about November 2023`,
 * `on or after 24 October 2024`, `between January and 14 May 2024`.
 */
export function displayDate(date: string): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return displaySimple(date);
  if (start === '..' || start === '') return `on or before ${displaySimple(end)}`;
  if (end === '..' || end === '') return `on or after ${displaySimple(start)}`;
  return `between ${displayStart(start, end)} and ${displaySimple(end)}`;
}

/** What a board shows of a date: the known digits, and dots where nothing is known. */
export interface BoardDate {
  readonly known: string;
  readonly unknown: string;
  /** The same in words, with what is not stated, for people who listen. */
  readonly spoken: string;
}

/** The part of year-month-day that every day a date can mean shares. */
function sharedDigits(date: string): string {
  const [first, last] = [earliest(date), latest(date)];
  if (!first || !last) return '';
  return [10, 7, 4, 0].map((length) => first.slice(0, length)).find((part) => last.startsWith(part)) ?? '';
}

/** What the dots of a board mean. Where bounds are known instead, the words for them say it. */
const UNSTATED: Readonly<Record<string, string>> = {
  '-··': ', day not stated',
  '-··-··': ', month and day not stated',
};

function speakDate(date: string, unknown: string): string {
  return displayDate(date) + (date.includes('/') ? '' : (UNSTATED[unknown] ?? ''));
}

/** A date for a board of fixed width: `2024-04` and `-··`. */
export function boardDate(date: string | null): BoardDate {
  const known = date === null ? '' : sharedDigits(date);
  const unknown = '····-··-··'.slice(known.length);
  return { known, unknown, spoken: date === null ? 'date not stated' : speakDate(date, unknown) };
}

/** The `datetime` of an HTML time element, which knows full days, months and years only. */
export function machineDate(date: string): string | undefined {
  return [FULL_DAY, MONTH, YEAR].some((pattern) => pattern.test(date)) ? date : undefined;
}

/** The years that a date can fall in, where both ends are known. */
export function yearsOf(date: string | null): number[] {
  if (date === null) return [];
  const first = Number((earliest(date) ?? latest(date) ?? '').slice(0, 4));
  const last = Number((latest(date) ?? earliest(date) ?? '').slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
