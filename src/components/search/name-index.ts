import MiniSearch from 'minisearch';
import { mostErrors } from './edit-distance.ts';
import { fitName, readyName, TIERS, type Fit, type NameWord } from './fit-name.ts';
import type { Known } from './known-names.ts';
import { wordsOf } from './words-of.ts';

/** Something that a query names, and how well. */
export interface NameHit extends Fit {
  readonly known: Known;
}

/** Past so many, a query names nobody in particular. */
const MOST_HITS = 20;
/** How far MiniSearch looks. A swap of two letters is two to it and one to us, hence the third. */
const SLACKS = [2, 3];
const KINDS = ['person', 'departure', 'article', 'page'];

/** Words that are written together or apart: the name with two neighbours joined, for each pair. */
function joinings(words: readonly string[]): string[][] {
  const pairs = words.slice(1).map((_, at) => words.toSpliced(at, 2, `${words[at]}${words[at + 1]}`));
  return words.length > 2 ? [...pairs, [words.join('')]] : pairs;
}

/** Each pair of neighbours in a name, as one word. */
function pairs(name: string): NameWord[] {
  const { words } = readyName(name);
  return words.slice(1).map(({ folded, written }, at) => ({
    folded: `${words[at]?.folded}${folded}`,
    written: `${words[at]?.written} ${written}`,
    whole: true,
  }));
}

/**
 * The index of names. MiniSearch finds what may be meant, by the beginnings of words and in spite of
 * errors; how well each fits is decided here, since exact names must come first, always.
 */
export function nameIndex(knowns: readonly Known[]) {
  const names = knowns.map(({ kind, names, more }) => {
    const also = more.map((word) => ({ folded: word, written: word }));
    return names.map((name) => readyName(name, kind === 'person' ? pairs(name) : also));
  });
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(
    names.map((ready, id) => ({
      id,
      words: ready.flatMap(({ words }) => words.map(({ folded }) => folded)).join(' '),
    })),
  );

  function best(words: readonly string[], id: number, forgiving: boolean): (Fit & { other: boolean }) | null {
    let found: (Fit & { other: boolean }) | null = null;
    for (const [place, name] of (names[id] ?? []).entries()) {
      const fit = fitName(words, name, forgiving);
      if (fit && (!found || rank(fit) < rank(found))) found = { ...fit, other: place > 0 };
    }
    return found;
  }

  function find(words: readonly string[], slack: number): NameHit[] {
    if (!words.length) return [];
    const candidates = index.search(words.join(' '), {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => Math.min(slack, mostErrors(term) + 1) > 1 && slack,
    });
    return candidates
      .flatMap(({ id }) => {
        const known = knowns[id as number];
        const fit = known && best(words, id as number, slack > 0);
        return fit ? [{ ...fit, known, id: id as number }] : [];
      })
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          KINDS.indexOf(a.known.kind) - KINDS.indexOf(b.known.kind) ||
          Number(a.other) - Number(b.other) ||
          a.id - b.id,
      )
      .slice(0, MOST_HITS);
  }

  /** The first list that is not empty, of the words as they are and then joined. */
  function findJoined(words: readonly string[], slacks: readonly number[]): NameHit[] {
    for (const reading of [words, ...joinings(words)])
      for (const slack of slacks) {
        const hits = find(reading, slack);
        if (hits.length) return hits;
      }
    return [];
  }

  return {
    /** What a query names as it is typed, best first. */
    named: (query: string): NameHit[] => findJoined(wordsOf(query), [0]),
    /** What it may mean if one or two letters of a word are wrong. */
    meant: (query: string): NameHit[] => closest(findJoined(wordsOf(query), SLACKS)),
    /** Whether a word begins a word of some name. */
    knows: (word: string): boolean => index.search(word, { prefix: true }).length > 0,
    /** Every word of every name. */
    words: (): string[] =>
      names.flatMap((ready) => ready.flatMap(({ words }) => words.map(({ folded }) => folded))),
  };
}

/** Only the readings with the fewest errors: a better one makes the others improbable. */
function closest(hits: readonly NameHit[]): NameHit[] {
  const [first] = hits;
  return hits.filter(({ errors }) => errors === first?.errors);
}

const rank = ({ tier, errors }: Fit) => TIERS.indexOf(tier) * 10 + errors;
