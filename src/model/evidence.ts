import { getDay } from 'date-fns/getDay';
import { subDays } from 'date-fns/subDays';
import { isDateField, type Claim } from '../schemas/departure.ts';
import { edtfDate } from '../schemas/values.ts';
import { contains, earliest, fromDay, isFullDay, latest, toDay } from './dates.ts';
import { containsPhrase, fold } from './fold.ts';

/** What a claim is held against. */
export interface Evidence {
  /** The plain text of the paragraph that the claim names. */
  readonly paragraph: string;
  /** When the article was published or last updated, in EDTF: what "Monday" and "last month" count from. */
  readonly articleDate: string;
  /** Forms in which articles write a value of ours. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Regular expressions for the ways in which English writes an EDTF date. */
function writtenForms(date: string): RegExp[] {
  const [year = '', month, day] = date.split('-');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return [];
  if (!month) return [new RegExp(`\\b${year}\\b`)];
  const name = monthPattern(Number(month));
  if (!day) return [new RegExp(`\\b${name},?(?: of)? ${year}\\b`, 'i'), new RegExp(`\\b${year}-${month}\\b`)];
  const number = `${Number(day)}(?:st|nd|rd|th)?`;
  return [
    new RegExp(`\\b${name} ${number},? ${year}\\b`, 'i'),
    new RegExp(`\\b${number} (?:of )?${name},? ${year}\\b`, 'i'),
    new RegExp(`\\b${date}\\b`),
  ];
}

function monthPattern(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return `(?:${name}|${name.slice(0, 3)}\\.?)`;
}

/** Whether a text gives a date in full, as precisely as the value does. */
function statesDate(text: string, date: string): boolean {
  return writtenForms(date).some((form) => form.test(fold(text)));
}

/** The days that a text can mean by the weekdays it names: the latest of each up to the article's day. */
function daysByWeekday(text: string, articleDay: string): string[] {
  const day = toDay(articleDay);
  return WEEKDAYS.flatMap((name, index) =>
    new RegExp(`\\b${name}\\b`, 'i').test(text) ? [fromDay(subDays(day, (getDay(day) - index + 7) % 7))] : [],
  );
}

/**
 * A month named without a year. Short forms count only where they cannot be a name ("Jan Leike"): with
 * a full stop, beside a day, or after a word of time.
 */
function loneMonth(month: number): RegExp {
  const name = MONTHS[month - 1] ?? '';
  const short = name.slice(0, 3);
  const forms = [
    name,
    `${short}\\.`,
    `${short} \\d{1,2}`,
    `\\d{1,2} ${short}`,
    `(?:in|since|last|early|late|mid) ${short}`,
  ];
  return new RegExp(`\\b(?:${forms.join('|')})(?![\\p{L}])(?!,?(?: of)? \\d{4})`, 'u');
}

/** The months that a text can mean by a month's name without its year, or by "last month". */
function monthsByName(text: string, articleDay: string, forms: Evidence['forms']): string[] {
  const [year = 0, month = 0] = articleDay.split('-').map(Number);
  const written = (n: number) => `${n <= month ? year : year - 1}-${String(n).padStart(2, '0')}`;
  const named = MONTHS.flatMap((_, index) => (loneMonth(index + 1).test(text) ? [written(index + 1)] : []));
  const saysLastMonth = formsOf('last month', forms).some((form) => containsForm(text, form));
  return saysLastMonth ? [...named, month === 1 ? `${year - 1}-12` : written(month - 1)] : named;
}

/** A value and the forms that are listed for it. */
export function formsOf(value: string, forms: Evidence['forms']): string[] {
  return [value, ...(Object.hasOwn(forms, value) ? (forms[value] ?? []) : [])];
}

function containsForm(text: string, form: string): boolean {
  return containsPhrase(text.toLowerCase(), form.toLowerCase());
}

/** Whether a day in a month is named, as in "September 25th" or "25 September". */
function namesDay(text: string, date: string): boolean {
  const [, month = '', day = ''] = date.split('-');
  const [name, number] = [monthPattern(Number(month)), `${Number(day)}(?:st|nd|rd|th)?`];
  return new RegExp(`\\b(?:${name} ${number}|${number} (?:of )?${name})\\b`, 'i').test(fold(text));
}

function checkWeekday(value: string, { paragraph, articleDate }: Evidence): string | undefined {
  if (!isFullDay(articleDate)) return 'basis weekday needs an article whose day of publication is known';
  const days = daysByWeekday(paragraph, articleDate);
  if (days.includes(value)) return undefined;
  return days.length
    ? `basis weekday gives ${days.join(' or ')}, not ${value}`
    : 'basis weekday, but the paragraph names no weekday';
}

function checkMonth(value: string, { paragraph, articleDate, forms }: Evidence): string | undefined {
  const articleDay = latest(articleDate) ?? earliest(articleDate) ?? '';
  const plain = value.replace(/[~?%]$/, '');
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(plain)) return `basis month gives a month or a day, not ${value}`;
  const months = monthsByName(paragraph, articleDay, forms);
  const dayIsNamed = !isFullDay(plain) || namesDay(paragraph, plain);
  if (months.includes(plain.slice(0, 7)) && dayIsNamed) return undefined;
  return months.length
    ? `basis month gives ${months.join(' or ')}, not ${value}`
    : 'basis month, but the paragraph names no month';
}

function checkBounded(claim: Claim, { articleDate }: Evidence): string | undefined {
  if (!claim.note) return 'basis bounded needs a note that says what bounds the date';
  if (isFullDay(claim.value)) return `basis bounded gives bounds, not the one day ${claim.value}`;
  const [end, known] = [latest(claim.value), latest(articleDate)];
  if (!end && claim.field === 'returned') return undefined;
  // What an article tells of happened by its own day, where that is known.
  if (!known || (end && end <= known)) return undefined;
  if (!end) return `basis bounded, but ${claim.value} has no end, and the article's date is one`;
  return `basis bounded, but ${claim.value} ends after the article's own date, ${articleDate}`;
}

/** Why a date is not what its paragraph says; undefined where it is. */
function checkDate(claim: Claim, evidence: Evidence): string | undefined {
  if (claim.basis === 'weekday') return checkWeekday(claim.value, evidence);
  if (claim.basis === 'month') return checkMonth(claim.value, evidence);
  if (claim.basis === 'bounded') return checkBounded(claim, evidence);
  if (statesDate(evidence.paragraph, claim.value)) return undefined;
  return `the paragraph does not give the date ${claim.value}; say how it was worked out with basis: weekday, month or bounded`;
}

/**
 * Holds a claim against its paragraph: the phrase stands there verbatim, and the paragraph contains
 * the value or one of its listed forms, or the basis yields it when worked out again.
 * Gives one sentence for each fault, none where the claim stands.
 */
export function checkClaim(claim: Claim, evidence: Evidence): string[] {
  const faults: string[] = [];
  if (!containsPhrase(evidence.paragraph, claim.phrase))
    faults.push(`phrase not found in paragraph ${claim.paragraph} of ${claim.article}: "${claim.phrase}"`);
  if (isDateField(claim.field)) {
    const fault = checkDate(claim, evidence);
    if (fault) faults.push(fault);
  } else if (!formsOf(claim.value, evidence.forms).some((form) => containsForm(evidence.paragraph, form))) {
    faults.push(
      `paragraph ${claim.paragraph} of ${claim.article} contains neither "${claim.value}" nor a form of it that site.yaml lists under forms`,
    );
  }
  return faults;
}

/** Whether a date that prose gives is one that a text states or that a claim on it was read as. */
export function supportsDate(text: string, claims: readonly Claim[], date: string): boolean {
  // Prose can give a day that no calendar has; nothing supports that.
  if (!edtfDate.safeParse(date).success) return false;
  return (
    statesDate(text, date) || claims.some((claim) => isDateField(claim.field) && contains(date, claim.value))
  );
}
