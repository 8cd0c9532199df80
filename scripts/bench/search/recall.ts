import type { Answerer } from './answerers.ts';
import type { Query, QueryClass } from './queries.ts';

/** How one search did in one class of queries. */
export interface Recall {
  readonly of: QueryClass;
  readonly queries: number;
  /** Shares of the queries whose page came first, and among the first three. */
  readonly atOne: number;
  readonly atThree: number;
  readonly missed: readonly string[];
}

/** Asks everything, and counts by class. What must find nothing is right where the list is empty and nothing was corrected. */
export async function measureRecall(ask: Answerer, queries: readonly Query[]): Promise<Recall[]> {
  const asked = [];
  for (const query of queries) {
    const { first, corrected } = await ask(query.query);
    const place = query.finds.length
      ? first.findIndex((address) => query.finds.includes(address))
      : first.length || corrected
        ? -1
        : 0;
    asked.push({ ...query, place, first });
  }
  return [...Map.groupBy(asked, ({ of }) => of)].map(([of, all]) => ({
    of,
    queries: all.length,
    atOne: all.filter(({ place }) => place === 0).length / all.length,
    atThree: all.filter(({ place }) => place >= 0).length / all.length,
    missed: all
      .filter(({ place }) => place < 0)
      .map(({ query, first }) => `${query} -> ${first.join(' ') || 'nothing'}`),
  }));
}
