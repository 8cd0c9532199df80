import type { Question } from './search-archive.ts';

/** What a list can be narrowed by, in the order in which the choices stand. */
export const FILTERS = ['kind', 'year', 'publisher', 'person'] as const;

const LONGEST_QUERY = 200;

/** A query without white space around it, and no longer than anybody means. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);

/** What the query part of an address asks for. */
export function readAddress(search: string): Question {
  const asked = new URLSearchParams(search);
  return {
    query: tidy(asked.get('q') ?? ''),
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = asked.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
    byDate: asked.get('sort') === 'date',
    literal: asked.has('literal'),
  };
}

/** The query part of the address that asks this; empty where nothing is asked. */
export function writeAddress({ query, filters, byDate, literal }: Question): string {
  const asked = new URLSearchParams({
    ...(query ? { q: query } : {}),
    ...filters,
    ...(byDate ? { sort: 'date' } : {}),
    ...(literal ? { literal: '' } : {}),
  });
  return asked.size ? `?${asked.toString().replaceAll('+', '%20')}` : '';
}
