import { address } from '../urls.ts';
import type { Archive, Departure } from './archive.ts';
import { earliest, latest } from './dates.ts';
import type { Lock } from '../schemas/lock.ts';

/** What data files, feeds and citations are made from: the archive, and where and since when it is published. */
export interface Publication {
  readonly archive: Archive;
  /** The full address of a path of the site. */
  readonly link: (path: string) => string;
  /** The day on which each released address was released. */
  readonly released: ReadonlyMap<string, string>;
}

/** The day on which each released address was released, as the lock has it. */
export function releaseDays({ addresses }: Pick<Lock, 'addresses'>): ReadonlyMap<string, string> {
  return new Map(addresses.map((entry) => [entry.address, entry.since]));
}

/** The day on which a departure's page was released; undefined before its release. */
export function publishedOn({ released }: Publication, { id }: Departure): string | undefined {
  return released.get(address.departure(id));
}

/**
 * The day on which a departure's page last changed its word: its release or its last correction.
 * Before the release, the last day on which one of its articles can have been published. Never the
 * time of the build, so that a rebuild is the same to the byte.
 */
export function changedOn(publication: Publication, departure: Departure): string {
  const days = departure.corrections.map(({ date }) => date);
  const published = publishedOn(publication, departure);
  if (published !== undefined) return [published, ...days].sort().at(-1) ?? published;
  const sources = departure.articles.map(
    (article) => latest(article.published) ?? earliest(article.published),
  );
  return (
    [...sources, ...days]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}
