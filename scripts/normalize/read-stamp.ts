import { DATE_WORDS, MONTHS } from './month-names.ts';

/** What a date or a time of day, as a page writes it, says. */
export interface Stamp {
  /** EDTF, as precise as the words and no more: `XXXX-09-28` where no year is given. None for a time alone. */
  readonly date?: string;
}

const TIME =
  /(?:(?:上午|下午|午前|午後|오전|오후)\s*)?(?<!\d)\d{1,2}\s*[時时点시](?:\s*\d{1,2}\s*[分분])?|(?<![\d.:])\d{1,2}\.\d{2}(?=\s*(?:Uhr\b|[A-Z]{1,4}T\b))\s*(?:Uhr|[A-Z]{1,4}T)|(?:(?:上午|下午|午前|午後|오전|오후)\s*)?(?<![\d.:])\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:Z\b|UTC|GMT|Uhr\b|(?:Eastern|Central|Mountain|Pacific) (?:Standard |Daylight )?Time|[A-Z]{1,4}T\b)?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?)|(?<!\d)\d{1,2}\s*[ap]\.?m\b\.?(?:\s+[A-Z]{1,4}T\b)?/gi;

const NUMERIC = [
  /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?T?$/,
  /^(?<year>\d{4})(?<sign>[./]) ?(?<month>\d{1,2})\k<sign> ?(?<day>\d{1,2})\.?$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?:(?<year>\d{4})\s*[年년]\s*)?(?<month>\d{1,2})\s*[月월](?:\s*(?<day>\d{1,2})\s*[日号號일])?(?:\s*\(?[日月火水木金土일월화수목금토]\)?)?$/,
];

/** Day and month in an order that the words do not tell. */
const SLASHED = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})$/;

/** What a date between slashes says: its date where only one order is possible, else that it is one. */
function readSlashed(rest: string): Stamp | undefined {
  const { one = '', two = '', year } = SLASHED.exec(rest)?.groups ?? {};
  const dates = new Set([dateOf(year, Number(two), one), dateOf(year, Number(one), two)].filter(Boolean));
  const [date] = dates;
  return date === undefined ? undefined : dates.size === 1 ? { date } : {};
}

/** The digits of Arabic, Persian, Hindi and of full width. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

function withPlainDigits(words: string): string {
  return words.replace(DIGITS, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - Math.max(...ZEROS.filter((zero) => zero <= code)));
  });
}

/** Days of a month; of February as many as it can have where the year is not stated. */
function daysIn(year: string | undefined, month: number): number {
  return new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if ((year === undefined && day === undefined) || month < 1 || month > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(year, month))) return undefined;
  const [mm, dd] = [String(month).padStart(2, '0'), day?.padStart(2, '0')];
  return [year ?? 'XXXX', mm, ...(dd === undefined ? [] : [dd])].join('-');
}

function readWords(words: string): string | undefined {
  let [year, month, day]: [string?, number?, string?] = [];
  for (const word of words.toLowerCase().match(/[\p{L}\p{M}]+\.?|\d+(?:st|nd|rd|th|er|º|\.)?|[^\s,]/gu) ??
    []) {
    const bare = word.replace(/\.$/, '');
    const number = /^(\d+)(?:st|nd|rd|th|er|º)?$/.exec(bare)?.[1];
    const named = MONTHS.get(bare);
    if (named !== undefined && month === undefined) month = named;
    else if (number?.length === 4 && year === undefined) year = number;
    else if (number !== undefined && number.length <= 2 && day === undefined) day = number;
    else if (!DATE_WORDS.has(bare)) return undefined;
  }
  return month === undefined ? undefined : dateOf(year, month, day);
}

/**
 * Reads words that are nothing but a date, a time of day or both, in the usual ways to write them;
 * undefined for anything else. A date that cannot be is no date; one of which it is open which number is
 * the month (03/04/2024) says none.
 */
export function readStamp(words: string): Stamp | undefined {
  if (words.length > 80) return undefined;
  const rest = withPlainDigits(words)
    // A year and a time that stood in two elements of a page, as some browsers copy them.
    .replace(/(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}:\d\d)/, ' ')
    .replace(TIME, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,@-]+|(?:[\s,@-]|(?<=\s)(?:at|à|a las|um|às|alle)(?=\s*$))+$/gi, '');
  if (!rest) return words.match(TIME) ? {} : undefined;
  for (const pattern of NUMERIC) {
    const { year, month, day } = pattern.exec(rest)?.groups ?? {};
    if (month === undefined) continue;
    const date = dateOf(year, Number(month), day);
    return date === undefined ? undefined : { date };
  }
  const slashed = readSlashed(rest);
  if (slashed) return slashed;
  const date = readWords(rest);
  return date === undefined ? undefined : { date };
}
