import edtf from 'edtf';
import { z } from 'zod';

/** The most words of another publisher's sentence that the archive quotes. */
export const MAX_PHRASE_WORDS = 12;
const MIN_PHRASE_WORDS = 3;
const MAX_GIST_WORDS = 15;

/** Counts words as the archive counts them: runs of letters, digits and the marks inside them. */
export function countWords(text: string): number {
  const separated = text.replace(/[\u3040-\u30ff\u3400-\u9fff]/g, ' $& ');
  // A word ends before marks that only follow it, but to count words it need not be told where.
  return separated.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._-]*/gu)?.length ?? 0;
}

/** Days up to the 28th, months and years: EDTF at any level, and nearly all dates there are. */
const ORDINARY_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

function isEdtf(text: string, level: 1 | 2): boolean {
  if (/T/.test(text)) return false;
  // The grammar takes a hundred times as long.
  if (ORDINARY_DATE.test(text)) return true;
  try {
    edtf(text, { level });
    return true;
  } catch {
    return false;
  }
}

/** What a date of ours looks like, for whoever wrote another. */
export const EDTF_HELP =
  'a date in EDTF, as precise as the source and no more, such as 2024-09-25, 2024-04, 2024, 2023-11~, 2024-10-24/.. or 2024-01/2024-05-14';

/** What EDTF allows and no article of ours can state: years before Christ or of five digits, centuries, no year at all, an end left empty. */
const NO_DATE_OF_OURS = /^[-Y/]|XXXX|\dXX(?:$|[-/])|\/$|^\.\.\/\.\.$/;

/** The years of which an archive of departures can tell. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

function isDateOfOurs(text: string): boolean {
  const years = text.match(/\d{4}|\d{3}X/g)?.map((year) => Number(year.replace('X', '0'))) ?? [];
  return !NO_DATE_OF_OURS.test(text) && years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
}

/** A date in EDTF levels 0 and 1 (ISO 8601-2), without a time of day; an open end is written `..`. */
export const edtfDate = z
  .string({ error: `expected ${EDTF_HELP}` })
  .refine((text) => isEdtf(text, 1) && isDateOfOurs(text), { error: `expected ${EDTF_HELP}` });

/** A date as a page states it: a page may give month and day and no year (`XXXX-09-28`). */
export const statedDate = z
  .string()
  .refine((text) => isEdtf(text, 2), { error: `expected ${EDTF_HELP}, or XXXX-09-28` });

/** A day of our own calendar, such as the day of a release. */
export const day = z.iso.date({ error: 'expected a day such as 2026-11-24' });

/** An id in an address: lowercase ASCII letters and digits in groups joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected lowercase letters and digits joined by hyphens, such as john-schulman-2024',
});

/** SHA-256 of a file's bytes, in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'expected the SHA-256 of the capture: 64 hexadecimal digits, as normalize prints it',
});

/** A language tag of BCP 47, such as `en`, `zh-Hans` or `ko`. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: 'expected a language tag such as en, zh-Hans or ko',
});

/** An https or http address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https://',
});

/**
 * What no line of ours holds: control characters, breaks of lines, overrides and isolates of direction, and
 * the code points that Unicode sets aside for no character, which neither HTML nor XML allow.
 */
export const NOT_IN_A_LINE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Cs}/u;

/** A non-empty single line of plain text, no mark-up and no control characters. */
export const line = z
  .string({ error: 'expected a line of text; quote it if it holds a colon or looks like a number' })
  .min(1, { error: 'expected some text, or leave the field out' })
  .max(400, { error: 'expected at most 400 characters' })
  .refine((text) => !NOT_IN_A_LINE.test(text), { error: 'expected one line without control characters' })
  .refine((text) => text === text.trim(), { error: 'expected no space at either end' });

/** Words quoted from a capture: 3 to 12 of them, all in one paragraph. */
export const phrase = line.refine(
  (text) => countWords(text) >= MIN_PHRASE_WORDS && countWords(text) <= MAX_PHRASE_WORDS,
  {
    error: `expected ${MIN_PHRASE_WORDS} to ${MAX_PHRASE_WORDS} words, exactly as they stand in the paragraph`,
  },
);

/** What one paragraph says, in our own words. */
export const gist = line.refine((text) => countWords(text) <= MAX_GIST_WORDS, {
  error: `expected at most ${MAX_GIST_WORDS} words of our own`,
});

/** A paragraph's number: the line of the decoded capture on which it starts. */
export const paragraphNumber = z
  .int({ error: 'expected a paragraph number such as 26' })
  .positive({ error: 'expected a paragraph number such as 26' });
