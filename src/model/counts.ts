import { KINDS, type Kind } from '../schemas/departure.ts';
import type { Archive, Departure } from './archive.ts';
import type { Facet } from './facets.ts';
import { countInWords, KIND_LABELS } from './words.ts';

/** A count that readers ask for, with the filter that holds its rows. */
export interface Count {
  readonly count: number;
  /** What is counted: `resigned`, `were dismissed`, `for Anthropic`. */
  readonly words: string;
  readonly facet: Pick<Facet, 'facet' | 'value'>;
}

/** The counts above the board. */
export interface Counts {
  readonly departures: number;
  readonly people: number;
  readonly kinds: readonly Count[];
  /** Where most of them led to, and whether there is more. */
  readonly destinations: readonly Count[];
  readonly moreDestinations: boolean;
  /** The month that most departures certainly fall in; undefined where no month has two. */
  readonly fullestMonth: Count | undefined;
}

const KIND_WORDS: Readonly<Record<Kind, (one: boolean) => string>> = {
  resigned: () => 'resigned',
  dismissed: (one) => `${one ? 'was' : 'were'} dismissed`,
  'left-board': () => 'left the board',
  leave: () => 'went on leave',
  left: () => 'left in a manner that no article states',
};

function kindWords({ label, departures }: Facet): string {
  const kind = KINDS.find((one) => KIND_LABELS[one] === label) ?? 'left';
  const alleged = departures.filter(({ facts }) => facts.kind.alleged).length;
  const one = departures.length === 1;
  const words = KIND_WORDS[kind](one);
  return alleged ? `${words} (${one ? '' : `${countInWords(alleged)} of them `}allegedly)` : words;
}

/** So many destinations are named. */
const DESTINATIONS = 4;

/** Counts what the board holds. Ties for the fullest month go to the latest. */
export function countDepartures(departures: readonly Departure[], facets: readonly Facet[]): Counts {
  const of = (name: Facet['facet']) => facets.filter(({ facet }) => facet === name);
  const count = ({ facet, value, departures: rows }: Facet, words: string): Count => ({
    count: rows.length,
    words,
    facet: { facet, value },
  });
  const months = of('month').sort((a, b) => b.departures.length - a.departures.length);
  const fullest = months[0];
  return {
    departures: departures.length,
    people: new Set(departures.map(({ person }) => person.id)).size,
    kinds: of('kind').map((facet) => count(facet, kindWords(facet))),
    destinations: of('destination')
      .slice(0, DESTINATIONS)
      .map((facet) => count(facet, `for ${facet.label}`)),
    moreDestinations: of('destination').length > DESTINATIONS,
    fullestMonth: fullest && fullest.departures.length > 1 ? count(fullest, fullest.label) : undefined,
  };
}

/** What the archive holds in all. */
export function countArchive({ departures, people, articles }: Archive) {
  return {
    departures: departures.length,
    people: people.filter((person) => person.departures.length > 0).length,
    articles: articles.length,
    claims: departures.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}
