import { foldNames } from './fold-names.ts';
import type { PersonRecord } from '../../src/schemas/person.ts';

/** What normalize knows of a person. */
export type Person = Pick<PersonRecord, 'name' | 'surname' | 'aliases' | 'scripts'> & { readonly id: string };

/**
 * How a name points at its people. `full`: by itself. `surname` and `first`: only in an article that names
 * the person otherwise. `listed`: a surname that a record lists as an alias, because articles of the archive
 * use it alone: by itself, unless somebody else of that surname is named in full.
 */
export type Strength = 'full' | 'listed' | 'surname' | 'first';

/** A name as it stands in folded text, and whose it can be. */
export interface Name {
  readonly text: string;
  readonly strength: Strength;
  readonly ids: readonly string[];
}

/** All names of an archive's people, ready to be looked for. */
export interface PeopleIndex {
  /** Names by the word with which they begin, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
  /** Finds the words that begin as one of those does: most words of a text do not. */
  readonly firstWords: RegExp;
  /** Ids by handle, in lowercase with its @. */
  readonly handles: ReadonlyMap<string, readonly string[]>;
  /** Names in scripts that put no spaces between words. */
  readonly unspaced: RegExp | undefined;
  readonly unspacedIds: ReadonlyMap<string, readonly string[]>;
  /** The words of each person's names. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const ORDER: readonly Strength[] = ['full', 'listed', 'surname', 'first'];

interface Entry {
  readonly text: string;
  readonly strength: Strength;
  readonly id: string;
}

function entriesOf({ id, name, surname, aliases, scripts }: Person): Entry[] {
  const alias = (text: string): Strength =>
    text === foldNames(surname)
      ? 'listed'
      : text.startsWith('@') || / /.test(text) || UNSPACED.test(text)
        ? 'full'
        : 'first';
  const names: [string, Strength][] = [
    [foldNames(name), 'full'],
    ...aliases.map(foldNames).map((text): [string, Strength] => [text, alias(text)]),
    ...scripts.map((script): [string, Strength] => [foldNames(script.name), 'full']),
    [foldNames(surname), 'surname'],
  ];
  return names.map(([text, strength]) => ({ text, strength, id }));
}

function groupIds(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const entry of entries) {
    const ids = grouped.get(key(entry)) ?? [];
    if (!ids.includes(entry.id)) grouped.set(key(entry), [...ids, entry.id]);
  }
  return grouped;
}

function namesByFirstWord(entries: readonly Entry[]): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const strength of ORDER)
    for (const [text, ids] of groupIds(
      entries.filter((entry) => entry.strength === strength),
      (entry) => entry.text,
    )) {
      const word = /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0];
      if (word && text.startsWith(word))
        names.set(word, [...(names.get(word) ?? []), { text, strength, ids }]);
    }
  for (const list of names.values())
    list.sort(
      (a, b) => b.text.length - a.text.length || ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength),
    );
  return names;
}

/** Whole words, as far as they can be the first of a name: one pattern of the letters that names begin with. */
function wordsLike(words: Iterable<string>): RegExp {
  const letters = new Set([...words].map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)));
  const [first, any] = [`[${[...letters].join('')}]`, '[\\p{L}\\p{M}\\p{N}]'];
  // That no word goes on there is looked at only behind such a letter.
  return new RegExp(`${first}(?<!${any}${first})${any}*`, 'gu');
}

/** Prepares the names of an archive's people: built once, then looked up word by word. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const entries = people.flatMap(entriesOf).filter(({ text }) => text);
  const handles = entries.filter(({ text }) => text.startsWith('@'));
  const unspaced = entries.filter(({ text }) => UNSPACED.test(text));
  const unspacedIds = groupIds(unspaced, ({ text }) => text);
  const pattern = [...unspacedIds.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const spaced = entries.filter((entry) => !handles.includes(entry) && !unspaced.includes(entry));
  const byFirstWord = namesByFirstWord(spaced);
  return {
    byFirstWord,
    firstWords: wordsLike(byFirstWord.keys()),
    handles: groupIds(handles, ({ text }) => text.toLowerCase()),
    unspaced: pattern.length ? new RegExp(pattern.join('|'), 'gu') : undefined,
    unspacedIds,
    own: new Map(
      people.map((person) => [
        person.id,
        new Set(entriesOf(person).flatMap(({ text }) => text.split(/[ -]/))),
      ]),
    ),
  };
}
