import { FIELDS } from '../schemas/departure.ts';
import type { Lock } from '../schemas/lock.ts';
import { address } from '../urls.ts';
import { deriveFacts } from './facts.ts';
import type { Content } from './read-content.ts';

type Entries = Pick<Content, 'articles' | 'people' | 'departures'>;

/** The addresses that are permanent once released: every departure, person and article. */
export function releasedAddresses({ articles, people, departures }: Entries): string[] {
  return [
    ...departures.map((entry) => address.departure(entry.id)),
    ...people.map((entry) => address.person(entry.id)),
    ...articles.map((entry) => address.article(entry.id)),
  ].sort();
}

/** The facts that are promised once released: what is stated of every departure. */
export function releasedFacts({ departures }: Entries): Omit<Lock['facts'][number], 'since' | 'sum'>[] {
  return departures.flatMap((entry) => {
    const facts = deriveFacts(entry.data.claims);
    return FIELDS.flatMap((field) => {
      const { value, values } = facts[field];
      return value === null
        ? []
        : [{ departure: entry.id, field, value: field === 'role' ? [...values] : value }];
    });
  });
}
