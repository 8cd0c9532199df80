import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Page } from 'playwright-core';

/** How many results of each query are looked at. */
const DEPTH = 3;

/** What one search says to a query. */
export interface Said {
  /** Addresses of the first results, below the site's folder, best first. */
  readonly first: readonly string[];
  /** Whether it took the query for another. */
  readonly corrected: boolean;
}

export type Answerer = (query: string) => Promise<Said>;

const below = (address: string) => address.replace(/^\//, '').replace(/#.*$/, '');

/** The search page itself, asked as a reader asks it. */
export function ourSearch(page: Page): Answerer {
  return async (query) => {
    await page.evaluate((asked) => {
      const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
      if (!input) throw new Error('no search box');
      input.value = asked;
      input.dispatchEvent(new Event('input'));
    }, query);
    await page.waitForFunction(
      (asked) =>
        new URLSearchParams(location.search).get('q') === asked &&
        document.querySelector('[data-search-state="done"], [data-search-state="failed"]'),
      query,
    );
    return page.evaluate(
      (depth) => ({
        first: [...document.querySelectorAll<HTMLAnchorElement>('[data-search-state] > li > a')]
          .slice(0, depth)
          .map((link) => link.pathname.replace(/^\//, '')),
        corrected: !document.querySelector<HTMLElement>('[data-search-correction]')?.hidden,
      }),
      DEPTH,
    );
  };
}

/** Pagefind as it comes. */
export async function plainPagefind(page: Page): Promise<Answerer> {
  return async (query) => {
    const urls = await page.evaluate(
      async ({ asked, depth }) => {
        // A query of its own, so that this is not the module that the page has set up.
        const script = '/pagefind/pagefind.js?plain';
        const pagefind = (await import(script)) as {
          search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(asked);
        const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
        return pages.map(({ url }) => url);
      },
      { asked: query, depth: DEPTH },
    );
    return { first: urls.map(below), corrected: false };
  };
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
}

/** MiniSearch over every word of every page, with the settings that its documentation proposes. */
export function miniSearch(site: string): Answerer {
  const folder = path.join(site, 'pagefind', 'fragment');
  const pages = readdirSync(folder).map((name, id) => {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
    const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    return { id, url, title: meta.title ?? '', content };
  });
  const index = new MiniSearch<(typeof pages)[number]>({
    fields: ['title', 'content'],
    storeFields: ['url'],
  });
  index.addAll(pages);
  return async (query) => {
    const found = index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2 } });
    return { first: found.slice(0, DEPTH).map(({ url }) => below(url as string)), corrected: false };
  };
}
