import type { Claim } from '../schemas/departure.ts';
import { supportsDate } from './evidence.ts';
import { fold } from './fold.ts';

/** What a stretch of our own prose may rest on. */
export interface Support {
  /** The plain text of the paragraphs it cites. */
  readonly paragraphs: readonly string[];
  /** The full names of the people named in them. */
  readonly names: readonly string[];
  /** The claims that rest on them. */
  readonly claims: readonly Claim[];
  /** Words that need no support, such as the archive's own organisation. */
  readonly exempt: readonly string[];
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS}) (\\d{4})\\b`, 'g');
const NUMBER = /\d+(?:[.,]\d+)*/g;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'-]*/gu;

function toEdtf(day: string | undefined, month: string, year: string): string {
  const number = String(MONTHS.split('|').indexOf(month) + 1).padStart(2, '0');
  return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
}

/** Capitalised words of a text, without those that merely begin a sentence and are no known name. */
function namesIn(text: string, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const word = match[0].replace(/'s$|-$/, '');
    const startsSentence = /(?:^|[.!?:]['"]?\s+|["(]\s*)$/.test(text.slice(0, match.index));
    const isAcronym = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}/u.test(word);
    return startsSentence && !known.has(word) && !isAcronym ? [] : [word];
  });
}

/**
 * Finds the names, numbers and dates of our own prose that neither the cited paragraphs contain
 * nor a claim resting on them states. Gives each as it stands in the prose.
 */
export function findUnsupported(prose: string, support: Support, allNames: ReadonlySet<string>): string[] {
  const source = fold(support.paragraphs.join('\n'));
  const values = support.claims.map((claim) => claim.value);
  const granted = fold([...support.names, ...values, ...support.exempt].join('\n'));
  const unsupported: string[] = [];
  const rest = fold(prose).replace(DATE, (written, day: string | undefined, month: string, year: string) => {
    if (!supportsDate(source, support.claims, toEdtf(day, month, year))) unsupported.push(written);
    return '';
  });
  const words = (text: string) =>
    new Set(
      text
        .match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.,'-]*[\p{L}\p{N}])?/gu)
        ?.flatMap((word) => [word, word.replace(/'s$/, ''), ...word.split(/[-.]/)]),
    );
  const have = new Set([...words(source), ...words(granted)]);
  const numbers = new Set(source.match(NUMBER));
  for (const number of rest.match(NUMBER) ?? [])
    if (!have.has(number) && !numbers.has(number)) unsupported.push(number);
  for (const name of namesIn(rest, allNames))
    if (!have.has(name) && !name.split('-').every((part) => have.has(part) || !/^\p{Lu}/u.test(part)))
      unsupported.push(name);
  return unsupported;
}
