import type { ArticleRecord } from '../schemas/article.ts';
import { FIELDS, type DepartureRecord } from '../schemas/departure.ts';
import type { Lock } from '../schemas/lock.ts';
import { RECORD_FOLDERS, type PromisedField, type RecordFolder } from '../schemas/permanence.ts';
import type { PersonRecord } from '../schemas/person.ts';
import { address } from '../urls.ts';
import { deriveFact, inConflict, type Fact } from './facts.ts';
import type { Site } from '../schemas/site.ts';
import type { Readable } from './read-content.ts';
import { hedgedValue } from './words.ts';

type Entries = Pick<Readable, 'site' | 'articles' | 'people' | 'departures'>;
type Stated = Omit<Lock['facts'][number], 'since' | 'sum'>;

/** Where the page of a record is. */
export function addressOf(folder: RecordFolder, id: string): string {
  const pages = { articles: address.article, people: address.person, departures: address.departure };
  return pages[folder](id);
}

/** What facts and corrections call the records: `departures/ada-quill-2031`. */
export function recordNames(
  entries: Readonly<Record<RecordFolder, readonly { readonly id: string }[]>>,
): string[] {
  return RECORD_FOLDERS.flatMap((folder) => entries[folder].map(({ id }) => `${folder}/${id}`));
}

/** The addresses that are permanent once released: every departure, person and article. */
export function releasedAddresses({
  articles,
  people,
  departures,
}: Readonly<Record<RecordFolder, readonly { readonly id: string }[]>>): string[] {
  return [
    ...departures.map(({ id }) => addressOf('departures', id)),
    ...people.map(({ id }) => addressOf('people', id)),
    ...articles.map(({ id }) => addressOf('articles', id)),
  ].sort();
}

/**
 * A fact as the archive's whole word on it: each value with its hedges; where the articles differ, what
 * else is said and why it is not preferred, as in `dismissed (alleged) (otherwise: resigned; why)`. Null
 * where nothing is stated.
 */
function wholeWord(fact: Fact): string | null {
  if (fact.value === null) return null;
  const hedged = (values: readonly string[]) =>
    [...new Set(values)]
      .map((value) => hedgedValue(fact, value))
      .sort()
      .join(', ');
  const others = hedged(fact.conflicting.map(({ value }) => value));
  const why = fact.preferred === null ? '' : `; ${fact.preferred}`;
  return hedged(fact.values) + (others ? ` (otherwise: ${others}${why})` : '');
}

type Pairs = readonly (readonly [PromisedField, string | null | undefined])[];

function departureFacts({ person, organization, claims }: DepartureRecord): Pairs {
  return [
    ['person', person],
    ['organization', organization],
    ...FIELDS.map((field) => {
      const stating = claims.filter((claim) => claim.field === field);
      return [field, wholeWord(deriveFact(field, stating))] as const;
    }),
  ];
}

function personFacts({ name, roles }: PersonRecord, site: Site | null): Pairs {
  const held = roles.map(
    ({ value, organization }) => `${value} at ${organization ?? site?.organization ?? ''}`,
  );
  return [
    ['name', name],
    ['roles', [...new Set(held)].sort().join(', ') || null],
  ];
}

function articleFacts(record: ArticleRecord): Pairs {
  const { derivedFrom: from } = record;
  const work =
    from &&
    Object.entries({
      title: from.title,
      by: from.author,
      in: from.publisher,
      published: from.published,
      at: from.url,
    })
      .flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]))
      .join(', ');
  return [
    ['title', record.title],
    ['subtitle', record.subtitle],
    ['publisher', record.publisher],
    ['author', record.author],
    ['published', record.published],
    ['updated', record.updated],
    ['url', record.url],
    ['wording', record.wording],
    ['derivedFrom', work],
    ['capture', record.capture],
  ];
}

/** Whether every fact of a departure can be derived: a conflict with nothing preferred has no fact yet. */
function isSettled({ claims }: DepartureRecord): boolean {
  return FIELDS.every((field) => {
    const stating = claims.filter((claim) => claim.field === field);
    return !inConflict(field, stating) || stating.some((claim) => claim.preferred);
  });
}

/** The facts that are promised once released: what is stated of every departure, person and article. */
export function releasedFacts({ site, articles, people, departures }: Entries): Stated[] {
  const stated = (concerns: string, pairs: Pairs): Stated[] =>
    pairs.flatMap(([field, value]) => (value == null ? [] : [{ concerns, field, value }]));
  return [
    ...departures
      .filter(({ data }) => isSettled(data))
      .flatMap(({ id, data }) => stated(`departures/${id}`, departureFacts(data))),
    ...people.flatMap(({ id, data }) => stated(`people/${id}`, personFacts(data, site))),
    ...articles.flatMap(({ id, data }) => stated(`articles/${id}`, articleFacts(data))),
  ];
}
