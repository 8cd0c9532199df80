import { wordsOf } from '../../model/words-of.ts';

/** What English puts at the end of a stem; Pagefind finds all forms of a word. */
const ENDINGS = new Set(
  ' s e es d ed er ers or ors r rs ing ings ion ions ation ations ment ments ly y ies ied al ally ive ity ness able ic'.split(
    ' ',
  ),
);
/** A stem has so many letters at least. */
const STEM = 3;

/** Whether a word goes on with an ending, or with its last letter again and an ending: `planned`. */
function isEnding(word: string, stem: number): boolean {
  const rest = word.slice(stem);
  return ENDINGS.has(rest) || (rest[0] === word[stem - 1] && ENDINGS.has(rest.slice(1)));
}

/** Whether a word on a page is one that was asked for, in whatever grammatical form. */
function isForm(asked: string, word: string): boolean {
  if (word.includes(asked)) return true;
  for (let stem = Math.min(asked.length, word.length); stem >= STEM; stem--)
    if (asked.startsWith(word.slice(0, stem))) return isEnding(asked, stem) && isEnding(word, stem);
  return false;
}

/**
 * Whether what Pagefind marked on a page are the words that were asked for. Where it does not know a
 * word it takes a shorter one, down to a single letter, and nonsense finds pages.
 */
export function holdsQuery(query: string, marked: readonly string[]): boolean {
  const words = marked.flatMap(wordsOf);
  const all = words.join('');
  return wordsOf(query).every((asked) => words.some((word) => isForm(asked, word)) || all.includes(asked));
}
