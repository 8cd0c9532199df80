import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import type { Site } from './sites.ts';

/** Somebody of a site's archive. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly departures: readonly string[];
}

/** Everybody of a site's archive; never nobody. */
export function peopleOf(site: Site): readonly [Person, ...Person[]] {
  const people = JSON.parse(readFileSync(path.join(site.folder, 'data/people.json'), 'utf8')) as Person[];
  const [first, ...others] = people;
  if (!first) throw new Error('the archive holds nobody');
  return [first, ...others];
}

/** The words of a site's pages, the commonest first. */
export const wordsOnPages = (site: Site): readonly string[] =>
  readFileSync(path.join(site.folder, 'search/words.txt'), 'utf8').split(' ');

/** A site with a fresh tab for each test of the group that calls this, and ways to search there. */
export function visitSearch(site: Site) {
  let open: OpenSite;
  let tab: Tab;
  beforeAll(async () => {
    open = await openSite(site);
  });
  afterAll(async () => {
    await open?.close();
  });
  beforeEach(async () => {
    await tab?.page.context().close();
    tab = await open.openTab();
  });

  const page = () => tab.page;
  const reached = (state: 'idle' | 'busy' | 'done' | 'failed') =>
    page().locator(`main [data-search-state="${state}"]`).waitFor({ state: 'attached' });
  return {
    page,
    /** What went wrong in the tab so far. */
    faults: () => tab.faults,
    openTab: (options: BrowserContextOptions) => open.openTab(options),
    /** The address of a page below the site's front page. */
    address: (below = '') => open.url + below,
    box: () => page().locator('main input[name="q"]'),
    links: () => page().locator('main [data-search-state] > li > a'),
    said: () => page().locator('main [data-search-status]').innerText(),
    /** Waits until the list of results has come to a state. */
    reached,
    /** Goes to the search page with a question: `q=quill&kind=Article`, or words. */
    async ask(asked: string): Promise<void> {
      const question = asked.includes('=') ? asked : `q=${encodeURIComponent(asked)}`;
      await page().goto(`${open.url}search/?${question}`);
    },
    /** Types into the box of the search page, and waits for the answer to all of it: a slow machine pauses between letters. */
    async type(words: string): Promise<void> {
      await page().goto(`${open.url}search/`);
      await page().locator('main input[name="q"]').pressSequentially(words);
      await page().waitForURL((url) => url.searchParams.get('q') === words);
      await reached('done');
    },
  };
}
