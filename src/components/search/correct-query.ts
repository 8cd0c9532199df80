import { misspelling } from './edit-distance.ts';
import { wordsOf } from '../../model/words-of.ts';

/** A query as it was probably meant, and how many letters of it were wrong. */
export interface Correction {
  readonly reading: string;
  readonly errors: number;
}

/** The word of a vocabulary that was probably meant, the commoner one of equals; null where none is near. */
function nearest(typed: string, vocabulary: readonly string[]): Correction | null {
  let best: Correction | null = null;
  for (const word of vocabulary) {
    const errors = misspelling(typed, word, false);
    if (errors === null) continue;
    if (!best || errors < best.errors) best = { reading: word, errors };
  }
  return best;
}

/** Whether a vocabulary has a word, or one that begins with it. */
function hasWord(vocabulary: readonly string[], word: string): boolean {
  return vocabulary.some((other) => other.startsWith(word));
}

/** A word with a capital where the one that was typed has one. */
const capital = (typed: string, word: string) =>
  /^\P{L}*\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/**
 * A query with the words that nobody knows replaced by the nearest that stand in the archive; null where
 * all are known, or where one is like nothing there.
 *
 * @param vocabulary the archive's words, the commonest first, folded as wordsOf folds them.
 */
export function correctQuery(query: string, vocabulary: readonly string[]): Correction | null {
  const typed = query.split(/\s+/).flatMap((word) => wordsOf(word).map((folded) => ({ word, folded })));
  const words = typed.map(({ word, folded }): Correction | null => {
    const known = hasWord(vocabulary, folded) ? { reading: folded, errors: 0 } : nearest(folded, vocabulary);
    return known && { ...known, reading: capital(word, known.reading) };
  });
  const read = words.filter((word) => word !== null);
  const errors = read.reduce((sum, word) => sum + word.errors, 0);
  if (read.length < words.length || errors === 0) return null;
  return { reading: read.map(({ reading }) => reading).join(' '), errors };
}
