import { FIELDS } from '../schemas/departure.ts';
import { RECORD_FOLDERS, type Correction, type Redirect, type Withdrawal } from '../schemas/permanence.ts';
import { displayDate } from './dates.ts';
import { addressOf } from './released.ts';
import { displayValue, PROMISED_LABELS } from './words.ts';

/** A correction with the page on which it stands. */
export interface PlacedCorrection extends Correction {
  /** The page of the record concerned, or the page that it was sent on to. */
  readonly page: string;
}

const ARTICLE_DATES = ['published', 'updated'];

/** Gives each correction the page on which it stands, newest first. Of what was withdrawn nothing is repeated. */
export function placeCorrections(
  corrections: readonly Correction[],
  redirects: readonly Redirect[],
  withdrawn: readonly Withdrawal[],
): PlacedCorrection[] {
  const gone = new Set(withdrawn.map(({ address }) => address));
  const sentOn = new Map(redirects.map(({ from, to }) => [from, to]));
  return corrections
    .map((correction) => {
      const [folder, id = ''] = correction.concerns.split('/');
      const kind = RECORD_FOLDERS.find((name) => name === folder);
      const page = kind ? addressOf(kind, id) : '';
      return { ...correction, page: sentOn.get(page) ?? page };
    })
    .filter(({ page }) => !gone.has(page))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** A promised value as a page shows it: dates and kinds in words, with the hedges that stand behind it. */
export function displayPromised({ field }: Pick<Correction, 'field'>, value: string | null): string {
  if (value === null) return 'not stated';
  if (ARTICLE_DATES.includes(field)) return displayDate(value);
  const known = FIELDS.find((one) => one === field);
  if (!known || known === 'role') return value;
  const [, bare = value, hedges = ''] = /^(.*?)( \(.*)?$/.exec(value) ?? [];
  return displayValue(known, bare) + hedges;
}

/** What a correction changed, in a sentence: `Announced: was 3 March 2031, is 4 March 2031 (we erred). Why: misread`. */
export function describeCorrection(correction: Correction): string {
  const { field, before, after, kind, why } = correction;
  const [was, is] = [displayPromised(correction, before), displayPromised(correction, after)];
  return `${PROMISED_LABELS[field]}: was ${was}, is ${is} (${kind}). Why: ${why}`;
}
