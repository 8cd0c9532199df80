import { correctQuery } from './correct-query.ts';
import type { Known } from './known-names.ts';
import type { NameHit, nameIndex } from './name-index.ts';
import type { FilterCounts, Filters, FoundPages, PageIndex } from './page-index.ts';
import { readDates } from './read-dates.ts';
import { isShownAtOnce, nameResult, orderResults, pageResult, type Result } from './search-results.ts';

/** What is asked: words, how the list is narrowed and ordered, and whether the words are meant as they are. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
  readonly byDate: boolean;
  readonly literal: boolean;
}

/** What answers: names, the index of pages, and the archive's words for correcting others. */
export interface Sources {
  /** Also in how many parts the titles of articles lie that names do not have. */
  readonly names: () => Promise<{
    knowns: readonly Known[];
    index: ReturnType<typeof nameIndex>;
    parts: number;
  }>;
  readonly titles: (title: string, parts: number) => Promise<readonly Known[]>;
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
  /** Where nothing was found: people who share a word of their name with the query. */
  readonly sharing: readonly Known[];
  /** Something could not be loaded, and the list may lack what it would have found. */
  readonly failed: boolean;
  /** The results from one place in the index to another. */
  readonly load: (from: number, to: number) => Promise<Result[]>;
}

/** How many pages are loaded at a time. */
export const AT_A_TIME = 5;
/** How many people are offered where nothing is found. */
const MOST_SHARING = 3;
const NO_PAGES: FoundPages = { total: 0, counts: {}, load: () => Promise.resolve([]) };
const NO_NAMES = { knowns: [], index: null, parts: 0 };
const NO_ANSWER: Answer = {
  ...NO_PAGES,
  results: [],
  reading: null,
  sharing: [],
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
  const { filters, byDate, literal } = question;
  const query = literal ? question.query : readDates(question.query);
  const narrowed = Object.keys(filters).length > 0;
  const { knowns, index, parts } = await sources.names().catch(() => NO_NAMES);
  const search = (words: string) => sources.pages.search(words, filters, byDate).catch(() => null);
  const merge = (hits: readonly NameHit[], found: FoundPages, words: string) =>
    mergeAnswer({ hits, found, words, byDate, narrowed, knowns });

  const titled = await sources.titles(query, parts).catch(() => []);
  const hits = withTitles(query && index ? index.named(query) : [], titled, query);
  const atOnce = narrowed || byDate ? [] : hits.filter(isShownAtOnce);
  // Until something is found, what was found before stays.
  if (atOnce.length) show(atOnce.map((hit) => nameResult(hit.known)));
  const words = hits[0] && hits[0].tier !== 'starts' ? hits[0].reading : query;
  const found = await search(words);
  const near = () => index?.meant(query) ?? [];
  if (!found) return onlyNames(hits, hits.length ? [] : near());
  if (literal || !query || narrowed || (found.total && hits.length)) return merge(hits, found, words);
  // Words that stand somewhere may have somebody's name among them, or be one with a slip in it.
  const inside = (index?.within(query) ?? []).map((known) => hitOf(known, 'near', query));
  if (found.total) return merge(inside.length ? inside : near().filter(isWholeName), found, words);
  if (hits.length) return merge(hits, found, words);

  const vocabulary = await sources.vocabulary().catch(() => null);
  const meant = near();
  const corrected = correctQuery(query, [...(index?.words() ?? []), ...(vocabulary ?? [])]);
  const reading = meant[0] && meant[0].errors <= (corrected?.errors ?? Infinity) ? meant[0] : corrected;
  // Nothing is found only where all was looked through.
  const sharing = index?.sharing(query).slice(0, MOST_SHARING) ?? [];
  if (!reading) return { ...NO_ANSWER, sharing, failed: !index || !vocabulary };
  const better = await search(reading.reading);
  const named = reading === meant[0] ? meant : (index?.named(reading.reading) ?? []);
  const last = await merge(named, better ?? NO_PAGES, reading.reading);
  return {
    ...last,
    reading: last.results.length ? reading.reading : null,
    failed: last.failed || better === null,
  };
}

/** The answer where pages cannot be searched: what the query names, or else what it may mean. */
function onlyNames(hits: readonly NameHit[], near: readonly NameHit[]): Answer {
  const results = [...hits, ...near].map((hit) => nameResult(hit.known));
  return { ...NO_ANSWER, results, total: results.length, reading: near[0]?.reading ?? null, failed: true };
}

const hitOf = (known: Known, tier: NameHit['tier'], reading: string): NameHit => ({
  known,
  tier,
  errors: 0,
  reading,
});

/** Puts the articles of exactly the title that was asked for behind other exact names. */
function withTitles(hits: readonly NameHit[], titled: readonly Known[], query: string): readonly NameHit[] {
  const exact = hits.filter(({ tier }) => tier === 'whole');
  const titles = titled.map((known) => hitOf(known, 'whole', query));
  return [...exact, ...titles, ...hits.slice(exact.length)];
}

/** Whether a hit has a word for each word of a person's name. */
const isWholeName = ({ known, reading }: NameHit) =>
  known.kind === 'person' && reading.includes(' ') && reading === known.names[0];

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
