import slugify from '@sindresorhus/slugify';
import { KINDS, type Kind } from '../schemas/departure.ts';
import type { Archive, Departure } from './archive.ts';
import { contains, displayDate, isFullDay, yearsOf } from './dates.ts';
import { sha256Of } from './lock.ts';
import { KIND_LABELS, kindOf } from './words.ts';

/** What the board can be filtered by. */
export const FACETS = ['kind', 'destination', 'year', 'month', 'article'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value of a facet, and its rows. */
export interface Facet {
  readonly facet: FacetName;
  /** As it stands in the address. */
  readonly value: string;
  /** As it stands in a list of filters. */
  readonly label: string;
  /** What its page is called. */
  readonly heading: string;
  /** What a reader must know of how rows were chosen; empty where nothing. */
  readonly note: string;
  /** Oldest first; never none. */
  readonly departures: readonly Departure[];
}

const KIND_HEADINGS: Readonly<Record<Kind, string>> = {
  resigned: 'Who resigned',
  dismissed: 'Who was dismissed',
  'left-board': 'Who left the board',
  leave: 'Who went on leave',
  left: 'Who left, no article says how',
};

/** A text as part of an address. What has no letters that an address can hold is named by its hash. */
export function addressPart(text: string): string {
  return slugify(text) || `x${sha256Of(text).slice(0, 10)}`;
}

type Unslugged = Omit<Facet, 'value' | 'departures'> & { readonly key: string };

/** The months that a date lies in for certain: one or none. */
function monthOf(date: string | null): string | undefined {
  if (date === null) return undefined;
  const month = isFullDay(date) ? date.slice(0, 7) : /^\d{4}-\d{2}(?=$|[-/~?%])/.exec(date)?.[0];
  return month !== undefined && contains(month, date) ? month : undefined;
}

/** What a page of a destination says, since a plan is one too. */
const DESTINATION_NOTE = 'Where they went, work now or plan to go; the page of each says which.';

/** What a page of dates says, since a date can be wider than its page. */
const YEAR_NOTE = 'A date that can fall in two years is listed under both.';
const MONTH_NOTE = 'Only dates that certainly fall in this month.';

/** Everything that one departure is found under. */
function facetsOf(departure: Departure): Unslugged[] {
  const kind = kindOf(departure);
  const month = monthOf(departure.date);
  const destination = departure.facts.destination.value;
  const one = (facet: FacetName, key: string, label: string, heading: string, note = ''): Unslugged => ({
    facet,
    key,
    label,
    heading,
    note,
  });
  return [
    one(
      'kind',
      kind,
      KIND_LABELS[kind],
      KIND_HEADINGS[kind],
      kind === 'left' ? 'No article states the manner.' : '',
    ),
    ...(destination === null
      ? []
      : [one('destination', destination, destination, `Departures for ${destination}`, DESTINATION_NOTE)]),
    ...yearsOf(departure.date).map((year) =>
      one('year', String(year), String(year), `Departures in ${year}`, YEAR_NOTE),
    ),
    ...(month === undefined
      ? []
      : [one('month', month, displayDate(month), `Departures in ${displayDate(month)}`, MONTH_NOTE)]),
    ...departure.articles.map(({ id, label, title }) =>
      one('article', id, label, `Departures in “${title}”`),
    ),
  ];
}

/** Gives each value an address of its own, also where two slugs are the same. */
function withAddress(found: readonly (Unslugged & { departures: Departure[] })[]): Facet[] {
  const taken = new Map<string, number>();
  const slugs = found.map(({ facet, key }) => `${facet}/${addressPart(key)}`);
  for (const slug of slugs) taken.set(slug, (taken.get(slug) ?? 0) + 1);
  return found.map(({ facet, key, label, heading, note, departures }, index) => {
    const slug = addressPart(key);
    const value = (taken.get(slugs[index] ?? '') ?? 0) > 1 ? `${slug}-${sha256Of(key).slice(0, 6)}` : slug;
    return { facet, value, label, heading, note, departures };
  });
}

const KIND_ORDER: readonly string[] = KINDS.map((kind) => KIND_LABELS[kind]);

function compareFacets(a: Facet, b: Facet): number {
  const byFacet = FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet);
  if (byFacet) return byFacet;
  if (a.facet === 'kind') return KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label);
  if (a.facet === 'destination')
    return b.departures.length - a.departures.length || a.label.localeCompare(b.label);
  return a.facet === 'article' ? 0 : b.value.localeCompare(a.value);
}

/**
 * Every value of every facet that has a departure, with its address and its rows. Years and months
 * newest first, destinations by how many went there, articles oldest first.
 */
export function listFacets({ departures, articles }: Pick<Archive, 'departures' | 'articles'>): Facet[] {
  const found = new Map<string, Unslugged & { departures: Departure[] }>();
  for (const departure of departures)
    for (const one of facetsOf(departure)) {
      const name = `${one.facet} ${one.key}`;
      const before = found.get(name);
      if (before) before.departures.push(departure);
      else found.set(name, { ...one, departures: [departure] });
    }
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const rank = ({ facet, key }: Unslugged) => (facet === 'article' ? (order.get(key) ?? 0) : 0);
  return withAddress([...found.values()].sort((a, b) => rank(a) - rank(b))).sort(compareFacets);
}

/** The filters that each departure is found under, as `kind/resigned`, by id: what the board is filtered by in the browser. */
export function filtersByDeparture(facets: readonly Facet[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { facet, value, departures } of facets)
    for (const { id } of departures) {
      const filters = found.get(id);
      if (filters) filters.push(`${facet}/${value}`);
      else found.set(id, [`${facet}/${value}`]);
    }
  return found;
}
