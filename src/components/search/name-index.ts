import {
  compareWords,
  fitName,
  readyName,
  readyTitle,
  TIERS,
  type Fit,
  type NameWord,
  type ReadyName,
} from './fit-name.ts';
import type { Known } from './known-names.ts';
import { sayDate } from './say-date.ts';
import { wordsOf } from '../../model/words-of.ts';

/** Something that a query names, and how well. */
export interface NameHit extends Fit {
  readonly known: Known;
}

/** Shorter words are part of too many names to tell somebody by. */
const TELLING = 3;

/** Past so many, a query names nobody in particular. */
const MOST_HITS = 20;
const KINDS = ['person', 'departure', 'article', 'page'];

/** Words that are written together or apart: the name with two neighbours joined, for each pair. */
function joinings(words: readonly string[]): string[][] {
  const pairs = words.slice(1).map((_, at) => words.toSpliced(at, 2, `${words[at]}${words[at + 1]}`));
  return words.length > 2 ? [...pairs, [words.join('')]] : pairs;
}

/** The words of all names, and whose they are: places in the list of names, rising. */
function wordIndex(names: readonly (readonly ReadyName[])[]) {
  const entries = new Map<string, { readonly word: NameWord; readonly holders: number[] }>();
  for (const [id, ready] of names.entries())
    for (const word of ready.flatMap(({ words }) => words)) {
      const key = `${word.folded} ${word.whole ?? false} ${word.isName ?? false}`;
      const entry = entries.get(key) ?? { word, holders: [] };
      entries.set(key, entry);
      if (entry.holders.at(-1) !== id) entry.holders.push(id);
    }
  return [...entries.values()];
}

/**
 * The index of names. What may be meant is looked for among the words of all names; how well a name fits
 * is decided word by word, since exact names must come first, always.
 */
export function nameIndex(knowns: readonly Known[]) {
  const names = knowns.map(({ kind, names, more, date }) => [
    ...names.map((name) => (kind === 'person' ? readyName(name) : readyTitle(name, more))),
    // Whoever asks for a day asks first for what happened on that day, not in a time that has it in it.
    ...(kind === 'departure' && date ? [readyTitle(sayDate(date), [])] : []),
  ]);
  const index = wordIndex(names);

  /** Whoever has a word like the longest one, which tells most apart; few enough to look at closely. */
  function candidates(words: readonly string[], forgiving: boolean): ReadonlySet<number> {
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
    const fitting = index.filter(({ word }) => compareWords(longest, word, forgiving));
    return new Set(fitting.flatMap(({ holders }) => holders));
  }

  function best(words: readonly string[], id: number, forgiving: boolean): (Fit & { other: boolean }) | null {
    let found: (Fit & { other: boolean }) | null = null;
    for (const [place, name] of (names[id] ?? []).entries()) {
      const fit = fitName(words, name, forgiving);
      if (fit && (!found || rank(fit) < rank(found))) found = { ...fit, other: place > 0 };
    }
    return found;
  }

  function find(words: readonly string[], forgiving: boolean): NameHit[] {
    if (!words.length) return [];
    return [...candidates(words, forgiving)]
      .flatMap((id) => {
        const known = knowns[id];
        const fit = known && best(words, id, forgiving);
        return fit ? [{ ...fit, known, id }] : [];
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
  function findJoined(words: readonly string[], forgiving: boolean): NameHit[] {
    for (const reading of [words, ...joinings(words)]) {
      const hits = find(reading, forgiving);
      if (hits.length) return hits;
    }
    return [];
  }

  /** Who has these words among those of their names, and how many of them. */
  function holders(query: string) {
    const words = new Set(wordsOf(query).filter((word) => word.length >= TELLING));
    return knowns.flatMap((known, id) => {
      if (known.kind !== 'person') return [];
      const counts = (names[id] ?? []).map(
        ({ words: own }) => own.filter(({ folded }) => words.has(folded)).length,
      );
      const count = Math.max(0, ...counts);
      return count
        ? [{ known, count, whole: count > 1 && count >= wordsOf(known.names[0] ?? '').length }]
        : [];
    });
  }

  return {
    /** Who is named in full somewhere in a query, each with their departures. */
    within: (query: string): Known[] =>
      holders(query)
        .filter(({ whole }) => whole)
        .flatMap(({ known: person }) => [
          person,
          ...knowns.filter(
            ({ kind, names: [title = ''] }) =>
              kind === 'departure' && title.startsWith(`${person.names[0]} `),
          ),
        ]),
    /** Who shares words of their name with a query, most of them first. */
    sharing: (query: string): Known[] =>
      holders(query)
        .sort((a, b) => b.count - a.count)
        .map(({ known }) => known),
    /** What a query names as it is typed, best first. */
    named: (query: string): NameHit[] => findJoined(wordsOf(query), false),
    /** What it may mean if one or two letters of a word are wrong. */
    meant: (query: string): NameHit[] => closest(findJoined(wordsOf(query), true)),
    /** Every word of every name. */
    words: (): string[] => index.map(({ word }) => word.folded),
  };
}

/** Only the readings with the fewest errors: a better one makes the others improbable. */
function closest(hits: readonly NameHit[]): NameHit[] {
  const [first] = hits;
  return hits.filter(({ errors }) => errors === first?.errors);
}

const rank = ({ tier, errors }: Fit) => TIERS.indexOf(tier) * 10 + errors;
