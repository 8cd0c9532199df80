import { OPENING_WORDS } from './opening-words.ts';

/** Capitalised words before a surname that are no first name: titles, roles, what a headline does. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady judge senator congressman congresswoman minister ' +
    'president chair chairman chairwoman chief officer executive director founder cofounder scientist researcher engineer ' +
    'advisor adviser manager head lead leader partner investor entrepreneur billionaire spokesman spokeswoman spokesperson ' +
    'member employee colleague captain general secretary chancellor vice deputy former ex then ceo cto coo cfo cpo vp svp evp ' +
    'who what why how did does do is was were will would can could should has have had says said asks asked tells told ' +
    'when while if as like unlike against versus vs even only since because until once according recently reportedly'
  ).split(' '),
);

/** First names that end as adverbs and participles do. */
const NAMES_LIKE_ADVERBS: ReadonlySet<string> = new Set(
  'kimberly beverly emily waverly sterling irving harding'.split(' '),
);

const FIRST_NAME = /^\p{Lu}[\p{Ll}\p{M}]+(?:['-]\p{Lu}[\p{Ll}\p{M}]+)?$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** A surname's neighbour on the left, as far as it can be part of the same name. */
export interface Before {
  readonly word: string;
  /** It opens a sentence, where any word is in capitals. */
  readonly opens: boolean;
  /** The word before it is in capitals too, as in a chain of titles. */
  readonly chained: boolean;
}

/** The capitalised word that stands right before a place in a folded text, if one does. */
export function wordBefore(text: string, at: number): Before | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const [found, word = ''] = /(?<![\p{L}\p{N}'])(\p{Lu}[\p{L}\p{M}'.-]*)[ -]$/u.exec(before) ?? [];
  if (found === undefined) return undefined;
  const rest = before.slice(0, before.length - found.length).trimEnd();
  const opens = rest === '' || /[.!?:;…"“”(*•-]$/.test(rest);
  return { word, opens, chained: /(?:^|[ (])\p{Lu}[\p{L}\p{M}'-]*$/u.test(rest) };
}

/** Whether a word in lowercase ends as adverbs and participles do, which open sentences and are no first names. */
export function isAdverb(word: string): boolean {
  return /.{4}ly$|.{3}ing$/.test(word) && !NAMES_LIKE_ADVERBS.has(word);
}

/** Whether the word before a surname is another person's first name: none of the person's own names, no title, no opening word. */
export function isOtherFirstName({ word }: Before, own: ReadonlySet<string>): boolean {
  if (own.has(word)) return false;
  if (INITIAL.test(word)) return word !== 'I' && ![...own].some((name) => name.startsWith(word.charAt(0)));
  const bare = word.toLowerCase();
  return FIRST_NAME.test(word) && !ROLES.has(bare) && !OPENING_WORDS.has(bare) && !isAdverb(bare);
}

/** Whether a line is set in title case, where capitals say nothing of names. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}'])\p{L}[\p{L}\p{M}'-]{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.8;
}
