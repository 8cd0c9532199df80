import { correctQuery } from './correct-query.ts';
import type { Known } from './known-names.ts';
import type { NameHit, nameIndex } from './name-index.ts';
import type { FilterCounts, Filters, FoundPages, PageIndex } from './page-index.ts';
import { isShownAtOnce, nameResult, orderResults, pageResult, type Result } from './search-results.ts';
import { wordsOf } from './words-of.ts';

/** What is asked: words, how the list is narrowed and ordered, and whether the words are meant as they are. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
  readonly byDate: boolean;
  readonly literal: boolean;
}

/** What answers: names, the index of pages, and the archive's words for correcting others. */
export interface Sources {
  readonly names: () => Promise<{ knowns: readonly Known[]; index: ReturnType<typeof nameIndex> }>;
  readonly pages: Pick<PageIndex, 'search'>;
  readonly vocabulary: () => Promise<readonly string[]>;
}

export interface Answer {
  readonly results: readonly Result[];
  /** How many there are in all. */
  readonly total: number;
  /** The query that was answered, where it is not the one that was asked. */
  readonly reading: string | null;
  readonly counts: FilterCounts;
  /** Pages could not be searched, so these are names alone. */
  readonly failed: boolean;
  /** The results from one place in the index to another. */
  readonly load: (from: number, to: number) => Promise<Result[]>;
}

/** How many pages are loaded at a time. */
export const AT_A_TIME = 5;
const NO_PAGES: FoundPages = { total: 0, counts: {}, load: () => Promise.resolve([]) };
const NO_ANSWER: Answer = {
  ...NO_PAGES,
  results: [],
  reading: null,
  failed: false,
  load: () => Promise.resolve([]),
};

/**
 * Answers a question. Names that it states are handed to `show` before the pages have answered, and
 * stay where they are. Only what finds nothing as it is typed is taken for a misspelling.
 */
export async function searchArchive(
  question: Question,
  sources: Sources,
  show: (results: readonly Result[]) => void,
): Promise<Answer> {
  const { query, filters, byDate, literal } = question;
  const narrowed = Object.keys(filters).length > 0;
  const { knowns, index } = await sources.names().catch(() => ({ knowns: [], index: null }));
  const search = (words: string) => sources.pages.search(words, filters, byDate).catch(() => null);
  const merge = (hits: readonly NameHit[], found: FoundPages, words: string) =>
    mergeAnswer({ hits, found, words, byDate, narrowed, knowns });

  const hits = query && index ? index.named(query) : [];
  if (hits.length && !narrowed && !byDate)
    show(hits.filter(isShownAtOnce).map((hit) => nameResult(hit.known)));
  const words = hits[0] && hits[0].tier !== 'starts' ? hits[0].reading : query;
  const found = await search(words);
  const onlyNames = (): Answer => {
    const near = hits.length || !index ? hits : index.meant(query);
    const results = near.map((hit) => nameResult(hit.known));
    const reading = hits.length ? null : (near[0]?.reading ?? null);
    return { ...NO_ANSWER, results, total: results.length, reading, failed: true };
  };
  if (!found) return onlyNames();
  if (literal || !query || narrowed || (found.total && hits.length)) return merge(hits, found, words);
  // Words that stand somewhere may still be somebody's name with a slip in it.
  if (found.total) return merge(index?.meant(query).filter(isWholeName) ?? [], found, words);
  // Every name stands on a page: an index that does not find it has lost a part.
  if (hits[0] && isPlainName(hits[0])) return onlyNames();
  if (hits.length) return merge(hits, found, words);

  const vocabulary = await sources.vocabulary().catch(() => []);
  if (await hasLostPart(query, vocabulary, search)) return onlyNames();
  const near = index?.meant(query) ?? [];
  const corrected = correctQuery(query, [...(index?.words() ?? []), ...vocabulary]);
  const reading = near[0] && near[0].errors <= (corrected?.errors ?? Infinity) ? near[0] : corrected;
  if (!reading) return merge([], found, query);
  const better = await search(reading.reading);
  const named = reading === near[0] ? near : (index?.named(reading.reading) ?? []);
  const last = await merge(named, better ?? NO_PAGES, reading.reading);
  return {
    ...last,
    reading: last.results.length ? reading.reading : null,
    failed: last.failed || better === null,
  };
}

const isPlainName = ({ tier, known, reading }: NameHit) =>
  tier === 'whole' && known.kind === 'person' && reading === known.names[0];

/** Whether a hit has a word for each word of a person's name. */
const isWholeName = ({ known, reading }: NameHit) =>
  known.kind === 'person' && reading.includes(' ') && reading === known.names[0];

/** Whether the index knows nothing of a word that stands on an indexed page. */
async function hasLostPart(
  query: string,
  vocabulary: readonly string[],
  search: (words: string) => Promise<FoundPages | null>,
): Promise<boolean> {
  const standing = new Set(vocabulary);
  const word = wordsOf(query).find((one) => standing.has(one));
  return word !== undefined && (await search(word))?.total === 0;
}

interface Found {
  readonly hits: readonly NameHit[];
  readonly found: FoundPages;
  readonly words: string;
  readonly byDate: boolean;
  readonly narrowed: boolean;
  readonly knowns: readonly Known[];
}

/** Puts names and pages into one list. */
async function mergeAnswer({ hits, found, words, byDate, narrowed, knowns }: Found): Promise<Answer> {
  const known = new Map(knowns.map((one) => [one.path, one]));
  const load = async (from: number, to: number) =>
    (await found.load(from, to)).map((page) => pageResult(page, known));
  // A page whose file is missing fails the list: names are left, and a word on why.
  const loaded = await load(0, AT_A_TIME).catch(() => null);
  const listed = loaded ?? [];
  const answer = { ...NO_ANSWER, counts: found.counts, load, failed: loaded === null };
  if (byDate) return { ...answer, results: listed, total: found.total };
  const paths = new Set(listed.map(({ path }) => path));
  // What names know nothing of, such as a publisher, the index decides.
  const kept = narrowed ? hits.filter((hit) => paths.has(hit.known.path)) : hits;
  const as = (some: readonly NameHit[]) => some.map((hit) => nameResult(hit.known));
  const shown = as(kept.filter(isShownAtOnce));
  const results = orderResults(words, shown, as(kept.filter((hit) => !isShownAtOnce(hit))), listed);
  return { ...answer, results, total: Math.max(found.total, results.length) };
}
