import type { Article, Person } from './archive.ts';
import { address } from '../urls.ts';
import { displayDate } from './dates.ts';
import { displayValue, FIELD_LABELS } from './words.ts';

/** A fact that rests on a phrase. */
export interface Resting {
  /** Whom or what it is about, and the address at which it stands: a departure's, a person's, the timeline's. */
  readonly name: string;
  readonly page: string;
  readonly label: string;
  readonly value: string;
  readonly alleged: boolean;
  readonly saidBy: string | null;
}

/** A phrase quoted from a paragraph, and what rests on it. */
export interface QuotedPhrase {
  readonly phrase: string;
  readonly resting: readonly Resting[];
}

/** What the archive knows of one paragraph of an article. */
export interface OutlineParagraph {
  readonly n: number;
  /** What it says, in our own words; null where the record is silent. */
  readonly gist: string | null;
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly phrases: readonly QuotedPhrase[];
}

interface Placed extends Resting {
  readonly paragraph: number;
  readonly phrase: string;
}

function claimsOf(article: Article): Placed[] {
  return article.claims.map(({ field, value, departure, paragraph, phrase, alleged, saidBy }) => ({
    name: departure.person.name,
    page: address.departure(departure.id),
    label: FIELD_LABELS[field],
    value: displayValue(field, value),
    alleged: alleged ?? false,
    saidBy: saidBy ?? null,
    paragraph,
    phrase,
  }));
}

/** Roles that the article gives people outside of any departure. */
function rolesOf(article: Article, people: readonly Person[]): Placed[] {
  return people.flatMap(({ id, name, roles }) =>
    roles
      .filter((role) => role.article === article.id)
      .map(({ value, organization, paragraph, phrase }) => ({
        name,
        page: address.person(id),
        label: FIELD_LABELS.role,
        value: organization === undefined ? value : `${value}, ${organization}`,
        alleged: false,
        saidBy: null,
        paragraph,
        phrase,
      })),
  );
}

/** What of the timeline's context rests on the article. */
function contextOf(article: Article): Placed[] {
  return article.context.map(({ label, date, paragraph, phrase, alleged, saidBy }) => ({
    name: label,
    page: address.context(),
    label: 'Date',
    value: displayDate(date),
    alleged: alleged ?? false,
    saidBy: saidBy ?? null,
    paragraph,
    phrase,
  }));
}

function byPhrase(placed: readonly Placed[]): QuotedPhrase[] {
  return [...Map.groupBy(placed, ({ phrase }) => phrase)].map(([phrase, resting]) => ({ phrase, resting }));
}

/**
 * Every paragraph of an article that the archive knows of, in order: those with a gist, those that
 * name a person, those that something rests on, and any further ones that are given.
 */
export function outlineOf(
  article: Article,
  people: readonly Person[],
  further: Iterable<number> = [],
): OutlineParagraph[] {
  const gists = new Map(article.outline.map(({ paragraph, gist }) => [paragraph, gist]));
  const named = Map.groupBy(
    article.mentions.flatMap(({ person, paragraphs }) => paragraphs.map((n) => ({ n, person }))),
    ({ n }) => n,
  );
  const placed = Map.groupBy(
    [...claimsOf(article), ...rolesOf(article, people), ...contextOf(article)],
    ({ paragraph }) => paragraph,
  );
  const numbers = new Set([...gists.keys(), ...named.keys(), ...placed.keys(), ...further]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((n) => ({
      n,
      gist: gists.get(n) ?? null,
      people: named.get(n)?.map(({ person }) => person) ?? [],
      phrases: byPhrase(placed.get(n) ?? []),
    }));
}
