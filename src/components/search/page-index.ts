import { holdsQuery } from './match-words.ts';
import { markedWords, matchParagraphs, type FoundText, type MatchingParagraph } from './match-paragraphs.ts';
import { pagePlace } from './page-place.ts';
import { readExcerpt, type ExcerptRun } from './read-excerpt.ts';

/** What a list is narrowed to, by the filter's name: one value each. */
export type Filters = Readonly<Record<string, string>>;
/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: { excerptLength: number; excerptEllipsis: string; ranking: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options: { filters: Filters },
  ): Promise<{ results: readonly PagefindResult[]; filters: FilterCounts }>;
}

interface PagefindResult {
  /** The name of the page's file, which says its place by date. */
  readonly id: string;
  data(): Promise<PagefindData>;
}

interface PagefindData extends FoundText {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** A page that holds what was asked for. */
export interface FoundPage {
  /** Its address below the site's folder. */
  readonly path: string;
  readonly title: string;
  readonly note: string;
  readonly excerpt: readonly ExcerptRun[];
  readonly paragraphs: readonly MatchingParagraph[];
}

/** The answer of the index: how many pages, and some of them at a time. */
export interface FoundPages {
  readonly total: number;
  readonly counts: FilterCounts;
  /** The pages from one place to another; each is a file of its own. */
  readonly load: (from: number, to: number) => Promise<FoundPage[]>;
}

/** An answer that takes longer than this, in milliseconds, will not come. */
const PATIENCE = 10_000;
/** How many matching paragraphs of one article are shown. */
const MOST_PARAGRAPHS = 3;
/** Titles and short pages, which are about one thing, before long ones that mention it. */
const RANKING = { metaWeights: { title: 8 } };

function withPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the search index does not answer')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const byPlace = (a: PagefindResult, b: PagefindResult) => (pagePlace(a.id) < pagePlace(b.id) ? -1 : 1);

/**
 * How many pages each choice would leave: where a value of a filter is chosen, its other values are counted
 * as if it were not, so that one can go from one to another.
 */
async function countChoices(
  pagefind: Pagefind,
  query: string | null,
  filters: Filters,
): Promise<FilterCounts> {
  const counts = await Promise.all(
    Object.keys(filters).map(async (name) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      const answer = await pagefind.search(query, { filters: others });
      return [name, answer.filters[name] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counts);
}

async function load(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 32, excerptEllipsis: '…', ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/**
 * The search index of the pages, which is loaded when it is first asked for. What it promises rejects
 * where it cannot be loaded or does not answer.
 *
 * @param address where Pagefind's script lies.
 * @param root the folder that the site is served from.
 */
export function pageIndex(address: string, root: string) {
  let loading: Promise<Pagefind> | undefined;

  /** Loads the index; safe to call before it is needed, and more than once. */
  function prepare(): Promise<Pagefind> {
    return (loading ??= load(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  }

  const readPage = (data: PagefindData): FoundPage => ({
    path: data.url.startsWith(root) ? data.url.slice(root.length) : data.url,
    title: data.meta['title'] ?? data.url,
    note: data.meta['note'] ?? '',
    excerpt: readExcerpt(data.excerpt),
    paragraphs: matchParagraphs(data, MOST_PARAGRAPHS),
  });

  async function answer(asked: string, filters: Filters, byDate: boolean): Promise<FoundPages> {
    const pagefind = await prepare();
    // Pagefind takes what stands between spaces for one word.
    const query = asked.replace(/[/\\|,;]+/g, ' ').trim();
    if (Object.keys(filters).length) await pagefind.filters();
    const words = query || null;
    const { results: ranked, filters: left } = await pagefind.search(words, { filters });
    const counts = { ...left, ...(await countChoices(pagefind, words, filters)) };
    const results = byDate ? ranked.toSorted(byPlace) : ranked;
    const data = (from: number, to: number) =>
      withPatience(Promise.all(results.slice(from, to).map((result) => result.data())));
    const best = await withPatience(Promise.resolve(ranked[0]?.data()));
    const found = best && (!query || holdsQuery(query, markedWords(best)));
    return {
      total: found ? results.length : 0,
      counts,
      load: async (from, to) => (found ? (await data(from, to)).map(readPage) : []),
    };
  }

  return {
    prepare,
    search: (query: string, filters: Filters = {}, byDate = false): Promise<FoundPages> =>
      withPatience(answer(query, filters, byDate)),
    /** Every value of every filter, with how many pages have it. */
    filters: async (): Promise<FilterCounts> => withPatience((await prepare()).filters()),
  };
}

export type PageIndex = ReturnType<typeof pageIndex>;
