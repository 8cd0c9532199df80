import type { ArticleRecord } from '../schemas/article.ts';
import type { ContextRecord } from '../schemas/context.ts';
import { KINDS, type Claim, type DepartureRecord, type Kind } from '../schemas/departure.ts';
import type { Lock, LockedCapture } from '../schemas/lock.ts';
import type { PersonRecord } from '../schemas/person.ts';
import type { Correction, Redirect, Withdrawal } from '../schemas/permanence.ts';
import type { Site } from '../schemas/site.ts';
import { address } from '../urls.ts';
import { placeCorrections, type PlacedCorrection } from './corrections.ts';
import { compareDates } from './dates.ts';
import { deriveFacts, type Facts } from './facts.ts';
import type { Entry } from './parse-entry.ts';

/** Where an article names a person. */
export interface Mention {
  readonly person: Person;
  readonly article: Article;
  /** Paragraph numbers, in order. */
  readonly paragraphs: readonly number[];
}

/** A claim with the departure it is part of and the article it rests on. */
export interface PlacedClaim extends Omit<Claim, 'article'> {
  readonly departure: Departure;
  readonly article: Article;
}

/** What happened around the departures, with the article it rests on. */
export interface PlacedContext extends Omit<ContextRecord, 'article'> {
  readonly article: Article;
}

export interface Article extends Omit<ArticleRecord, 'capture'> {
  readonly id: string;
  /** Publisher and year, to name the article by in a line: `Coinlive, 2024`. */
  readonly label: string;
  readonly capture: Omit<LockedCapture, 'article' | 'sum' | 'mentions'>;
  readonly mentions: readonly Mention[];
  /** Departures that rest on it, oldest first. */
  readonly departures: readonly Departure[];
  /** The claims that rest on it, by paragraph and then as their departures have them. */
  readonly claims: readonly PlacedClaim[];
  /** The lines of context that rest on it. */
  readonly context: readonly PlacedContext[];
  readonly corrections: readonly PlacedCorrection[];
}

export interface Person extends PersonRecord {
  readonly id: string;
  /** Oldest first. */
  readonly departures: readonly Departure[];
  /** In the order of the articles. */
  readonly mentions: readonly Mention[];
  readonly corrections: readonly PlacedCorrection[];
}

export interface Departure {
  readonly id: string;
  readonly person: Person;
  readonly organization: string;
  readonly facts: Facts;
  /** When: the day it was announced, or else took effect; EDTF, null where no article states either. */
  readonly date: string | null;
  readonly claims: readonly PlacedClaim[];
  /** The articles that it rests on. */
  readonly articles: readonly Article[];
  /** `Greg Brockman goes on leave`. */
  readonly title: string;
  readonly corrections: readonly PlacedCorrection[];
}

/** Everything the pages show, derived once. */
export interface Archive {
  readonly site: Site;
  /** Oldest first. */
  readonly departures: readonly Departure[];
  /** By surname. */
  readonly people: readonly Person[];
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** What happened around the departures, oldest first. */
  readonly context: readonly PlacedContext[];
  /** Newest first. */
  readonly corrections: readonly PlacedCorrection[];
  /** Addresses that moved, and addresses whose content was taken back. */
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
}

type Rows<T> = readonly Pick<Entry<T>, 'id' | 'data'>[];

/** What an archive is made of: records by id, the site's own facts, and the lock. */
interface Content {
  readonly site: Site;
  readonly articles: Rows<ArticleRecord>;
  readonly people: Rows<PersonRecord>;
  readonly departures: Rows<DepartureRecord>;
  readonly context: readonly ContextRecord[];
  readonly corrections: readonly Correction[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
  readonly lock: Lock;
}

type Title = (name: string, organization: string) => string;

const TITLES: Readonly<Record<Kind, Title>> = {
  resigned: (name, organization) => `${name} resigns from ${organization}`,
  dismissed: (name, organization) => `${name} is dismissed from ${organization}`,
  'left-board': (name, organization) => `${name} leaves the board of ${organization}`,
  leave: (name, organization) => `${name} goes on leave from ${organization}`,
  left: (name, organization) => `${name} leaves ${organization}`,
};

/** Titles where every source of the manner hedges. */
const ALLEGED_TITLES: Readonly<Record<Kind, Title>> = {
  resigned: (name, organization) => `${name} is said to have resigned from ${organization}`,
  dismissed: (name, organization) => `${name} is said to have been dismissed from ${organization}`,
  'left-board': (name, organization) => `${name} is said to have left the board of ${organization}`,
  leave: (name, organization) => `${name} is said to have gone on leave from ${organization}`,
  left: (name, organization) => `${name} is said to have left ${organization}`,
};

function departureTitle({ kind }: Facts, name: string, organization: string): string {
  const known = KINDS.find((one) => one === kind.value) ?? 'left';
  return (kind.alleged ? ALLEGED_TITLES : TITLES)[known](name, organization);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const push = <T>(list: readonly T[], item: T) => (list as T[]).push(item);

/** The corrections that stand on a page. */
function onPage(corrections: readonly PlacedCorrection[], page: string): PlacedCorrection[] {
  return corrections.filter((correction) => correction.page === page);
}

function placePeople(
  content: Content,
  corrections: readonly PlacedCorrection[],
): Map<string, Mutable<Person>> {
  return new Map(
    content.people.map(({ id, data }) => [
      id,
      {
        ...data,
        id,
        departures: [],
        mentions: [],
        corrections: onPage(corrections, address.person(id)),
      },
    ]),
  );
}

function placeArticles(
  content: Content,
  corrections: readonly PlacedCorrection[],
): Map<string, Mutable<Article>> {
  const captures = new Map(content.lock.captures.map((capture) => [capture.article, capture]));
  return new Map(
    content.articles.map(({ id, data }) => {
      const locked = captures.get(id);
      if (!locked) throw new Error(`no capture is locked for the article ${id}`);
      const { capture, text, words, paragraphs } = locked;
      const year = /\d{4}/.exec(data.published)?.[0] ?? '';
      const label = `${data.publisher}, ${year}`;
      return [
        id,
        {
          ...data,
          id,
          label,
          capture: { capture, text, words, paragraphs },
          mentions: [],
          departures: [],
          claims: [],
          context: [],
          corrections: onPage(corrections, address.article(id)),
        },
      ];
    }),
  );
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`nothing has the id ${id}`);
  return value;
}

function placeDeparture(
  { id, data }: Content['departures'][number],
  people: ReadonlyMap<string, Person>,
  articles: ReadonlyMap<string, Article>,
  corrections: readonly PlacedCorrection[],
): Departure {
  const facts = deriveFacts(data.claims);
  const person = found(people, data.person);
  const sources = [...new Set(data.claims.map((claim) => found(articles, claim.article)))];
  const departure: Departure = {
    id,
    person,
    organization: data.organization,
    facts,
    date: facts.announced.value ?? facts.effective.value,
    claims: [],
    articles: sources.sort((a, b) => compareDates(a.published, b.published)),
    title: departureTitle(facts, person.name, data.organization),
    corrections: onPage(corrections, address.departure(id)),
  };
  for (const claim of data.claims) {
    const article = found(articles, claim.article);
    push(departure.claims, { ...claim, departure, article });
  }
  return departure;
}

/** Orders departures oldest first; those of one date by surname. */
function compareDepartures(one: Departure, other: Departure): number {
  return (
    compareDates(one.date, other.date) ||
    one.person.surname.localeCompare(other.person.surname) ||
    one.id.localeCompare(other.id)
  );
}

function linkMentions(
  content: Content,
  people: ReadonlyMap<string, Person>,
  articles: readonly Article[],
): void {
  const mentions = new Map(content.lock.captures.map((capture) => [capture.article, capture.mentions]));
  for (const article of articles)
    for (const [id, paragraphs] of Object.entries(mentions.get(article.id) ?? {})) {
      const mention = { person: found(people, id), article, paragraphs };
      push(article.mentions, mention);
      push(mention.person.mentions, mention);
    }
}

/**
 * Makes the archive of its content: people, articles and departures joined to each other, facts
 * derived from claims. Takes content that checkContent has passed; throws on anything else.
 */
export function assembleArchive(content: Content): Archive {
  const corrections = placeCorrections(content.corrections, content.redirects, content.withdrawn);
  const people = placePeople(content, corrections);
  const articlesById = placeArticles(content, corrections);
  const articles = [...articlesById.values()].sort(
    (a, b) => compareDates(a.published, b.published) || a.id.localeCompare(b.id),
  );
  const departures = content.departures
    .map((entry) => placeDeparture(entry, people, articlesById, corrections))
    .sort(compareDepartures);
  const context = content.context
    .map((one) => ({ ...one, article: found(articlesById, one.article) }))
    .sort((a, b) => compareDates(a.date, b.date));
  for (const one of context) push(one.article.context, one);
  for (const departure of departures) {
    push(departure.person.departures, departure);
    for (const article of departure.articles) push(article.departures, departure);
    for (const claim of departure.claims) push(claim.article.claims, claim);
  }
  for (const article of articles) (article.claims as PlacedClaim[]).sort((a, b) => a.paragraph - b.paragraph);
  linkMentions(content, people, articles);
  return {
    site: content.site,
    departures,
    people: [...people.values()].sort(
      (a, b) => a.surname.localeCompare(b.surname) || a.name.localeCompare(b.name),
    ),
    articles,
    context,
    corrections,
    redirects: content.redirects,
    withdrawn: content.withdrawn,
  };
}

/** The title of the page on which a correction stands: of the departure, the person's name, or of the article. */
export function titleOf({ departures, people, articles }: Archive, { page }: PlacedCorrection): string {
  return (
    departures.find(({ id }) => address.departure(id) === page)?.title ??
    people.find(({ id }) => address.person(id) === page)?.name ??
    articles.find(({ id }) => address.article(id) === page)?.title ??
    page
  );
}
