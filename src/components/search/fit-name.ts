import { misspelling } from './edit-distance.ts';
import { wordsOf } from '../../model/words-of.ts';

/** How well a query fits a name, best first: all of it, whole words of it, beginnings, in spite of errors. */
export const TIERS = ['whole', 'words', 'starts', 'near'] as const;

export interface Fit {
  readonly tier: (typeof TIERS)[number];
  /** Wrong letters in all. */
  readonly errors: number;
  /** The query as the name spells it. */
  readonly reading: string;
}

/** A word of a name as it is folded, and as it is written. */
export interface NameWord {
  readonly folded: string;
  readonly written: string;
  /** Nobody who types its beginning means it. */
  readonly whole?: boolean;
  /** It is part of somebody's name. */
  readonly isName?: boolean;
}

/** A name made ready to be compared. */
export interface ReadyName {
  readonly words: readonly NameWord[];
  readonly joined: string;
  readonly sorted: string;
}

const sort = (words: readonly string[]) => words.toSorted().join(' ');

/** Makes a title ready; `more` are words that find it too, such as those of its date. */
export function readyTitle(title: string, more: readonly string[]): ReadyName {
  return ready(title, false, () => more.map((word) => ({ folded: word, written: word })));
}

/** Makes somebody's name ready. Two neighbours in it are found as one word too. */
export function readyName(name: string): ReadyName {
  return ready(name, true, (words) =>
    words.slice(1).map(({ folded, written }, at) => ({
      folded: `${words[at]?.folded}${folded}`,
      written: `${words[at]?.written} ${written}`,
      whole: true,
      isName: true,
    })),
  );
}

function ready(
  name: string,
  isName: boolean,
  more: (words: readonly NameWord[]) => readonly NameWord[],
): ReadyName {
  const written = name.split(/[^\p{L}\p{N}\p{M}'’ʼ]+/u);
  const own = written.flatMap((word) => wordsOf(word).map((folded) => ({ folded, written: word, isName })));
  const folded = own.map((word) => word.folded);
  return {
    words: [...own, ...more(own)],
    joined: folded.join(''),
    sorted: sort(folded),
  };
}

/** Scripts that put no spaces between words: a word may begin anywhere. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/** How a word that was typed compares with one of a name: its tier and errors, null where it does not. */
export function compareWords(
  typed: string,
  { folded: known, whole, isName = false }: NameWord,
  forgiving: boolean,
): readonly [number, number] | null {
  if (typed === known) return [1, 0];
  const starts = !whole && (known.startsWith(typed) || (UNSPACED.test(typed) && known.includes(typed)));
  if ((!starts && !forgiving) || isNumber(typed)) return null;
  if (starts) return [2, 0];
  const errors = misspelling(typed, known, isName);
  return errors === null ? null : [3, errors];
}

/**
 * How well the words of a query fit a name, each word to a word of its own, in any order; null where
 * one of them does not. Only a forgiving comparison allows for errors.
 */
export function fitName(query: readonly string[], name: ReadyName, forgiving: boolean): Fit | null {
  if (query.join('') === name.joined || sort(query) === name.sorted)
    return {
      tier: 'whole',
      errors: 0,
      reading: name.words
        .map(({ written }) => written)
        .slice(0, query.length)
        .join(' '),
    };
  const left = [...name.words];
  let [tier, errors] = [1, 0];
  const reading: string[] = [];
  for (const typed of query) {
    let best: { at: number; tier: number; errors: number } | undefined;
    for (const [at, known] of left.entries()) {
      const found = compareWords(typed, known, forgiving);
      if (!found) continue;
      if (!best || found[0] < best.tier || (found[0] === best.tier && found[1] < best.errors))
        best = { at, tier: found[0], errors: found[1] };
    }
    if (!best) return null;
    const [taken] = left.splice(best.at, 1);
    reading.push(best.tier === 2 ? typed : (taken?.written ?? typed));
    [tier, errors] = [Math.max(tier, best.tier), errors + best.errors];
  }
  return { tier: TIERS[tier] ?? 'near', errors, reading: reading.join(' ') };
}
