import { stringify } from 'csv-stringify/sync';
import { FIELDS, type Field } from '../schemas/departure.ts';
import { address } from '../urls.ts';
import type { Article, Departure, Person, PlacedClaim } from './archive.ts';
import type { Publication } from './publication.ts';

/**
 * The data contract: what `/data/` offers. Members stand in a fixed order, dates are EDTF strings,
 * and what no claim states is null.
 */

type Linked = Pick<Publication, 'archive' | 'link'>;

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function claimData({
  field,
  value,
  article,
  paragraph,
  phrase,
  basis,
  saidBy,
  alleged,
  preferred,
  note,
}: PlacedClaim) {
  return {
    field,
    value,
    article: article.id,
    paragraph,
    phrase,
    basis: basis ?? null,
    saidBy: saidBy ?? null,
    alleged: alleged ?? null,
    preferred: preferred ?? null,
    note: note ?? null,
  };
}

function departureData(
  { id, person, organization, facts, articles, claims }: Departure,
  link: Publication['link'],
) {
  return {
    id,
    url: link(address.departure(id)),
    person: { id: person.id, name: person.name, url: link(address.person(person.id)) },
    organization,
    kind: facts.kind.value,
    role: facts.role.values,
    announced: facts.announced.value,
    effective: facts.effective.value,
    joined: facts.joined.value,
    destination: facts.destination.value,
    reason: facts.reason.value,
    returned: facts.returned.value,
    articles: ids(articles),
    claims: claims.map(claimData),
  };
}

function personData({ id, name, aliases, scripts, departures, mentions }: Person, link: Publication['link']) {
  return {
    id,
    name,
    aliases: [...aliases, ...scripts.map((script) => script.name)],
    url: link(address.person(id)),
    departures: ids(departures),
    mentions: mentions.map(({ article, paragraphs }) => ({ article: article.id, paragraphs })),
  };
}

function sourceData({ derivedFrom }: Article) {
  if (!derivedFrom) return null;
  const { publisher, author, title, url, published, basis } = derivedFrom;
  return {
    publisher,
    author: author ?? null,
    title: title ?? null,
    url: url ?? null,
    published: published ?? null,
    basis,
  };
}

function articleData(article: Article) {
  const { id, title, publisher, author, published, updated, language, url, capture } = article;
  return {
    id,
    title,
    publisher,
    author: author ?? null,
    published,
    updated: updated ?? null,
    language,
    url: url ?? null,
    derivedFrom: sourceData(article),
    capture: { sha256: capture.capture, words: capture.words, paragraphs: capture.paragraphs },
    people: article.mentions.map(({ person }) => person.id),
    departures: ids(article.departures),
  };
}

/** Every departure with its facts and claims, oldest first. */
export function departuresData({ archive, link }: Linked) {
  return archive.departures.map((departure) => departureData(departure, link));
}

/** Everyone the archive knows, by surname, with where each article names them. */
export function peopleData({ archive, link }: Linked) {
  return archive.people.map((person) => personData(person, link));
}

/** Every article, oldest first. `url` is the publisher's own address, null where it was not found. */
export function articlesData({ archive }: Pick<Publication, 'archive'>) {
  return archive.articles.map(articleData);
}

const LIST_SEPARATOR = '; ';

/** The fields of a departure of which something must be known before they are quoted. */
const fieldsThat = ({ facts }: Departure, test: (fact: Departure['facts'][Field]) => boolean) =>
  FIELDS.filter((field) => test(facts[field])).join(LIST_SEPARATOR);

function row(departure: Departure, link: Publication['link']) {
  const { id, person, organization, facts, articles } = departure;
  return {
    id,
    url: link(address.departure(id)),
    person: person.name,
    person_id: person.id,
    organization,
    kind: facts.kind.value,
    role: facts.role.values.join(LIST_SEPARATOR),
    announced: facts.announced.value,
    effective: facts.effective.value,
    joined: facts.joined.value,
    destination: facts.destination.value,
    reason: facts.reason.value,
    returned: facts.returned.value,
    alleged: fieldsThat(departure, (fact) => fact.alleged),
    attributed: fieldsThat(departure, (fact) => fact.saidBy.length > 0),
    disputed: fieldsThat(departure, (fact) => fact.conflicting.length > 0),
    articles: ids(articles).join(LIST_SEPARATOR),
  };
}

const COLUMNS: (keyof ReturnType<typeof row>)[] = [
  'id',
  'url',
  'person',
  'person_id',
  'organization',
  'kind',
  'role',
  'announced',
  'effective',
  'joined',
  'destination',
  'reason',
  'returned',
  'alleged',
  'attributed',
  'disputed',
  'articles',
];

/**
 * Departures as a table (RFC 4180, with a header), oldest first; several values of a field are
 * joined by `; ` and what no claim states is empty. `alleged`, `attributed` and `disputed` name the
 * fields that every source hedges, that are somebody's word, and of which an article says otherwise.
 * A value that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function departuresTable({ archive, link }: Linked): string {
  return stringify(
    archive.departures.map((departure) => row(departure, link)),
    { header: true, columns: COLUMNS, record_delimiter: 'windows', escape_formulas: true },
  );
}

/** Data as a JSON file. */
export function jsonFile(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
