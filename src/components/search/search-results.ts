import type { FoundPage } from './page-index.ts';
import type { Known, ResultKind } from './known-names.ts';
import type { MatchingParagraph } from './match-paragraphs.ts';
import type { NameHit } from './name-index.ts';
import type { ExcerptRun } from './read-excerpt.ts';
import { wordsOf } from '../../model/words-of.ts';

export const KIND_WORDS: Readonly<Record<ResultKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'people' },
  departure: { one: 'departure', many: 'departures' },
  article: { one: 'article', many: 'articles' },
  page: { one: 'page', many: 'pages' },
};

export interface Result {
  readonly kind: ResultKind;
  readonly title: string;
  /** Its address below the site's folder. */
  readonly path: string;
  /** When, and from which article. */
  readonly note: string;
  readonly excerpt: readonly ExcerptRun[];
  readonly paragraphs: readonly MatchingParagraph[];
}

const FOLDERS: Readonly<Record<string, ResultKind>> = {
  people: 'person',
  departures: 'departure',
  articles: 'article',
};

/** What an address below the site's folder leads to. */
export function kindOfPath(path: string): ResultKind {
  const [folder = '', id] = path.split('/');
  return id ? (FOLDERS[folder] ?? 'page') : 'page';
}

/** Something that is known by name, as a result. */
export function nameResult({ kind, names, path, note }: Known): Result {
  return { kind, title: names[0] ?? '', path, note, excerpt: [], paragraphs: [] };
}

/** A page that the index found, as a result; what is known by name says more of it than the index does. */
export function pageResult(page: FoundPage, known: ReadonlyMap<string, Known>): Result {
  const { path, title, excerpt, paragraphs, note } = page;
  const named = known.get(path);
  return {
    kind: kindOfPath(path),
    title,
    path,
    note: named?.note ?? note,
    excerpt: paragraphs.length ? [] : excerpt,
    paragraphs,
  };
}

/**
 * Whether a hit is shown before the index of pages has answered: not part of an article's title, since
 * the paragraphs of that article are still to come, and a list that has been shown does not move.
 */
export const isShownAtOnce = ({ known, tier }: NameHit) => known.kind !== 'article' || tier === 'whole';

/** Whether a title has each word of a query, or a word that begins with it. */
function titleHas(query: readonly string[], title: string): boolean {
  const words = wordsOf(title);
  return query.every((word) => words.some((other) => other.startsWith(word)));
}

/**
 * One list of results: what the query names and is shown already, in the order that it has; then pages
 * whose title has its words, then the rest as the index ranks them. Nothing twice.
 */
export function orderResults(
  query: string,
  shown: readonly Result[],
  titled: readonly Result[],
  found: readonly Result[],
): Result[] {
  const withText = new Map(found.map((result) => [result.path, result]));
  const words = wordsOf(query);
  const rank = ({ title }: Result) => (titleHas(words, title) ? 0 : 1);
  const titles = titled.map((result) => withText.get(result.path) ?? result);
  const listed = new Set<string>();
  return [...shown, ...titles, ...found.toSorted((a, b) => rank(a) - rank(b))].filter(({ path }) => {
    const isNew = !listed.has(path);
    listed.add(path);
    return isNew;
  });
}

const counted = (count: number, { one, many }: { one: string; many: string }) =>
  `${count} ${count === 1 ? one : many}`;

/** What is announced of a list of results: `3 results: 1 person, 2 departures.` */
export function describeResults(query: string, results: readonly Result[], total: number): string {
  if (!results.length) return `Nothing found for “${query}”.`;
  const kinds = Object.entries(KIND_WORDS).flatMap(([kind, words]) => {
    const count = results.filter((result) => result.kind === kind).length;
    return count ? [counted(count, words)] : [];
  });
  const all = counted(Math.max(total, results.length), { one: 'result', many: 'results' });
  const first = total > results.length ? `, the first ${results.length} here` : '';
  return `${all}${first}: ${kinds.join(', ')}.`;
}

/** What is announced where only names could be looked through. */
export const describeNames = (results: readonly Result[]): string =>
  results.length
    ? `${counted(results.length, { one: 'name', many: 'names' })}; pages could not be searched.`
    : '';
