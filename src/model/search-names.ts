import type { Article, Departure, Person } from './archive.ts';

/**
 * What search knows without asking its index: names, titles, dates, in as few bytes as will do. Rows
 * refer to each other by their place, and what follows from something else is left out.
 */
export interface SearchNames {
  /** Titles of departures, with `*` for the person's name. */
  readonly titles: readonly string[];
  /** Publishers. */
  readonly publishers: readonly string[];
  /** By surname. */
  readonly people: readonly PersonRow[];
  /** Newest first. */
  readonly articles: readonly ArticleRow[];
  /** Where articles are too many to be here: in how many parts their titles lie. */
  readonly parts?: number;
}

/** Name, departures newest first, other names, and the id where it does not follow from the name. */
export type PersonRow = readonly [
  name: string,
  departures?: readonly DepartureRow[],
  others?: readonly string[],
  id?: string,
];
/** The title, the EDTF date, whose articles it rests on, and the rest of the id where that is not the year. */
export type DepartureRow = readonly [
  title: number,
  date: string,
  publishers: readonly number[],
  rest?: string,
];
/** Title, id, publisher, EDTF date, and other titles. */
export type ArticleRow = readonly [
  title: string,
  id: string,
  publisher: number,
  date: string,
  others?: readonly string[],
];

/** Past so many articles their titles would weigh more than the first answer may: they lie in parts. */
export const MOST_TITLES = 500;
/** How many articles share a part. */
const PER_PART = 40;

/** In how many parts the titles of so many articles lie; none where they lie with the names. */
export const countTitleParts = (articles: number): number =>
  articles > MOST_TITLES ? Math.ceil(articles / PER_PART) : 0;

/** The id that a name has if nothing speaks against it; the same rule here and in the browser. */
export function plainId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** The year that an EDTF date begins with; the same rule here and in the browser. */
export const yearOf = (date: string): string => /\d{4}/.exec(date)?.[0] ?? '';

/** A list in which each value has one place, given out as it is asked for. */
function places() {
  const order = new Map<string, number>();
  return {
    of(value: string): number {
      const place = order.get(value) ?? order.size;
      order.set(value, place);
      return place;
    },
    values: () => [...order.keys()],
  };
}

type Named = Pick<Person, 'id' | 'name' | 'aliases' | 'scripts'>;

type NamedDeparture = Pick<Departure, 'id' | 'title' | 'date'> & {
  readonly person: Named;
  readonly articles: readonly Pick<Article, 'publisher'>[];
};

/** The part of an archive that has names; lists in the archive's order. */
export interface NamedArchive {
  readonly people: readonly Named[];
  readonly departures: readonly NamedDeparture[];
  readonly articles: readonly Pick<Article, 'id' | 'title' | 'publisher' | 'published' | 'otherTitles'>[];
}

/** Names, titles and dates of an archive for the search box. */
export function searchNames({ people, departures, articles }: NamedArchive): SearchNames {
  const [titles, publishers] = [places(), places()];
  const departureRow = ({ id, title, date, articles, person }: NamedDeparture): DepartureRow => {
    const row = [
      titles.of(title.replace(person.name, '*')),
      date ?? '',
      [...new Set(articles.map(({ publisher }) => publishers.of(publisher)))],
    ] as const;
    const rest = id.slice(person.id.length + 1);
    return rest === yearOf(date ?? '') ? row : [...row, rest];
  };
  const leavings = Map.groupBy(departures.toReversed(), ({ person }) => person.id);
  const personRow = ({ id, name, aliases, scripts }: Named): PersonRow => {
    const others = [...aliases, ...scripts.map((script) => script.name)];
    const own = (leavings.get(id) ?? []).map(departureRow);
    if (plainId(name) !== id) return [name, own, others, id];
    if (others.length) return [name, own, others];
    return own.length ? [name, own] : [name];
  };
  const peopleRows = people.map(personRow);
  const parts = countTitleParts(articles.length);
  const named = parts ? [] : articles.toReversed();
  const articleRows = named.map(({ id, title, publisher, published, otherTitles }): ArticleRow => {
    const row = [title, id, publishers.of(publisher), published] as const;
    return otherTitles.length ? [...row, otherTitles.map((other) => other.title)] : row;
  });
  return {
    titles: titles.values(),
    publishers: publishers.values(),
    people: peopleRows,
    articles: articleRows,
    ...(parts ? { parts } : {}),
  };
}
