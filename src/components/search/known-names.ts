import {
  plainId,
  yearOf,
  type ArticleRow,
  type DepartureRow,
  type PersonRow,
  type SearchNames,
} from '../../model/search-names.ts';
import { sayDate } from './say-date.ts';
import { wordsOf } from '../../model/words-of.ts';

/** What an address leads to. */
export type ResultKind = 'person' | 'departure' | 'article' | 'page';

/** Somebody or something that search knows by name. */
export interface Known {
  readonly kind: ResultKind;
  /** The name or title that is shown, then others. */
  readonly names: readonly string[];
  /** Its address below the site's folder: `people/ada-quill/`. */
  readonly path: string;
  /** EDTF, empty where there is none. */
  readonly date: string;
  /** When, and from which articles. */
  readonly note: string;
  /** Words that find it and are no part of its names. */
  readonly more: readonly string[];
}

const MOST_SOURCES = 2;

function sources(publishers: readonly string[]): string {
  const more = publishers.length - MOST_SOURCES;
  return publishers
    .slice(0, MOST_SOURCES)
    .join(' and ')
    .concat(more > 0 ? ` and ${more} more` : '');
}

const note = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');

/** Every word and number that a date can be asked by. */
function dateWords(date: string): string[] {
  return [...new Set([...wordsOf(date ? sayDate(date) : ''), ...wordsOf(date)])];
}

/** Reads the file of names into what can be found: people, then departures, then articles, the newest first. */
export function readNames({ people, titles, publishers, articles }: SearchNames): Known[] {
  const idOf = ([name, , , id]: PersonRow) => id ?? plainId(name);
  const titleOf = ([title]: DepartureRow, name: string) => (titles[title] ?? '').replace('*', name).trim();
  const leaving = (row: DepartureRow) => note(titleOf(row, ''), row[1] && sayDate(row[1]));
  const person = (row: PersonRow): Known => ({
    kind: 'person',
    names: [row[0], ...(row[2] ?? [])],
    path: `people/${idOf(row)}/`,
    date: row[1]?.[0]?.[1] ?? '',
    note: (row[1] ?? []).map(leaving).join('; '),
    more: [],
  });
  const departure = (of: PersonRow, row: DepartureRow): Known => {
    const [, date, from, rest = yearOf(date)] = row;
    return {
      kind: 'departure',
      names: [titleOf(row, of[0])],
      path: `departures/${idOf(of)}-${rest}/`,
      date,
      note: note(date && sayDate(date), sources(from.map((at) => publishers[at] ?? ''))),
      more: dateWords(date),
    };
  };
  const article = ([title, id, at, date, others = []]: ArticleRow): Known => ({
    kind: 'article',
    names: [title, ...others],
    path: `articles/${id}/`,
    date,
    note: note(publishers[at] ?? '', sayDate(date)),
    more: [...wordsOf(publishers[at] ?? ''), ...dateWords(date)],
  });
  const departures = people.flatMap((of) => (of[1] ?? []).map((row) => departure(of, row)));
  departures.sort((a, b) => b.date.localeCompare(a.date));
  return [...people.map(person), ...departures, ...articles.map(article)];
}
