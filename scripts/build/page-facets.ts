import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What search narrows and orders a page by. */
export interface Facets {
  readonly kind: 'Person' | 'Departure' | 'Article';
  readonly years: readonly string[];
  readonly publishers: readonly string[];
  readonly people: readonly string[];
  /** The EDTF date that it is ordered by; empty where there is none. */
  readonly date: string;
}

/** The part of the data files that facets are made of. */
export interface Data {
  readonly departures: readonly {
    readonly id: string;
    readonly person: { readonly name: string };
    readonly announced: string | null;
    readonly effective: string | null;
    readonly articles: readonly string[];
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly departures: readonly string[];
    readonly mentions: readonly { readonly article: string }[];
  }[];
  readonly articles: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly published: string;
    readonly people: readonly string[];
  }[];
}

const unique = (values: readonly (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
];
const yearsIn = (dates: readonly string[]) => unique(dates.flatMap((date) => date.match(/\b\d{4}\b/g) ?? []));

/** The facets of each page, by its address below the site's folder: `people/ada-quill/`. */
export function pageFacets({ departures, people, articles }: Data): Map<string, Facets> {
  const publisher = new Map(articles.map((article) => [article.id, article.publisher]));
  const name = new Map(people.map((person) => [person.id, person.name]));
  const date = new Map(departures.map((one) => [one.id, one.announced ?? one.effective ?? '']));
  const facets = new Map<string, Facets>();
  for (const one of departures) {
    const when = date.get(one.id) ?? '';
    const publishers = unique(one.articles.map((id) => publisher.get(id)));
    facets.set(`departures/${one.id}/`, {
      kind: 'Departure',
      years: yearsIn([when]),
      publishers,
      people: [one.person.name],
      date: when,
    });
  }
  for (const person of people) {
    const dates = person.departures.map((id) => date.get(id) ?? '');
    const publishers = unique([
      ...person.mentions.map(({ article }) => publisher.get(article)),
      ...person.departures.flatMap((id) => facets.get(`departures/${id}/`)?.publishers ?? []),
    ]);
    facets.set(`people/${person.id}/`, {
      kind: 'Person',
      years: yearsIn(dates),
      publishers,
      people: [person.name],
      date: dates.at(-1) ?? '',
    });
  }
  for (const article of articles)
    facets.set(`articles/${article.id}/`, {
      kind: 'Article',
      years: yearsIn([article.published]).slice(0, 1),
      publishers: [article.publisher],
      people: unique(article.people.map((id) => name.get(id))),
      date: article.published,
    });
  return facets;
}

/** The data files of a built site; null where it has none. */
export function readData(site: string): Data | null {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(site, 'data', file), 'utf8'));
  if (!existsSync(path.join(site, 'data', 'departures.json'))) return null;
  return {
    departures: read('departures.json'),
    people: read('people.json'),
    articles: read('articles.json'),
  } as Data;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * A page as the index is to read it. Its facets are put in, which readers need not load with it; and
 * cells and lines are set apart, whose words Pagefind would otherwise run together, so that an excerpt can
 * be read.
 */
export function pageForIndex(html: string, facets: Facets | undefined): string {
  const apart = html
    .replace(
      /<\/(?:t[dh]|d[td]|li)>(?=\s*(?:<\/tr>\s*)?<(?:tr|t[dh]|d[td]|li)\b)|<\/p>(?=\s*<(?:p|ul)\b)/g,
      '$& · ',
    )
    .replace(/<\/(?:t[dh]|d[td]|span|a|p)>(?=<)/g, '$& ');
  if (!facets) return apart;
  const { kind, years, publishers, people } = facets;
  const filters = [
    ['kind', kind],
    ...years.map((year) => ['year', year]),
    ...publishers.map((publisher) => ['publisher', publisher]),
    ...people.map((person) => ['person', person]),
  ] as const;
  const metas = filters.map(
    ([filter, value = '']) => `<meta data-pagefind-filter="${filter}[content]" content="${escaped(value)}">`,
  );
  return apart.replace('</head>', `${metas.join('')}</head>`);
}
