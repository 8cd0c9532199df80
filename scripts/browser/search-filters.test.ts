import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageFacets, readData, type Facets } from '../build/page-facets.ts';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { walkedSites } from './sites.ts';

const FILTERS = {
  kind: (page: Facets) => [page.kind],
  year: (page: Facets) => page.years,
  publisher: (page: Facets) => page.publishers,
  person: (page: Facets) => page.people,
};
type Filter = keyof typeof FILTERS;

describe.for(walkedSites())('narrowing a search in the $name', (site) => {
  const data = readData(site.folder);
  if (!data) throw new Error(`${site.folder} has no data files`);
  const facets = pageFacets(data);
  /** The word that stands on most pages. */
  const [word = ''] = readFileSync(path.join(site.folder, 'search/words.txt'), 'utf8').split(' ');
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

  const links = () => tab.page.locator('[data-search-state] > li > a');
  const select = (name: string) => tab.page.locator(`select[name="${name}"]`);
  const more = () => tab.page.getByRole('button', { name: 'More results' });
  const done = () => tab.page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
  const pages = () =>
    links().evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)),
    );
  const total = async () =>
    Number(/^\d+/.exec(await tab.page.locator('[data-search-status]').innerText())?.[0] ?? 0);
  async function ask(query: string): Promise<void> {
    await tab.page.goto(`${open.url}search/?${query}`);
    await done();
  }
  async function all(): Promise<string[]> {
    while (await more().isVisible()) {
      const before = await links().count();
      await more().click();
      await tab.page.waitForFunction(
        (count) => document.querySelectorAll('[data-search-state] > li').length > count,
        before,
      );
    }
    return pages();
  }
  const having = (filter: Filter, value: string) =>
    [...facets].filter(([, page]) => FILTERS[filter](page).includes(value)).map(([address]) => address);

  it.each(Object.keys(FILTERS) as Filter[])(
    'offers each %s with its count, and lists just the pages that have it',
    async (filter) => {
      await tab.page.goto(`${open.url}search/`);
      await tab.page.locator('[data-search-narrow] > summary').click();
      await select(filter).locator('option').nth(1).waitFor({ state: 'attached' });
      const offered = (await select(filter).locator('option').allInnerTexts()).slice(1);
      const values = new Set([...facets.values()].flatMap((page) => FILTERS[filter](page)));
      const counted = [...values].map((value) => `${value} (${having(filter, value).length})`);
      expect(offered.toSorted()).toEqual(counted.toSorted());

      const value = (await select(filter).locator('option').last().getAttribute('value')) ?? '';
      await select(filter).selectOption(value);
      await tab.page.waitForURL((url) => url.searchParams.get(filter) === value);
      await done();
      expect(await total()).toBe(having(filter, value).length);
      expect((await all()).toSorted()).toEqual(having(filter, value).toSorted());
      expect(tab.faults).toEqual([]);
    },
  );

  it('lists the newest first, all of them once, and goes on where it was', async () => {
    await ask(`q=${word}`);
    const ranked = await total();
    await ask(`q=${word}&sort=date`);
    expect(await total()).toBe(ranked);
    expect(await select('sort').inputValue()).toBe('date');
    const first = await pages();
    await more().click();
    await tab.page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-state] > li').length > count,
      5,
    );
    expect((await pages()).slice(0, first.length)).toEqual(first);
    expect(
      await links()
        .nth(first.length)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const listed = await all();
    expect(new Set(listed).size).toBe(ranked);
    expect(listed.length).toBe(ranked);
    const days = listed.map((address) => /\d[\d-]*/.exec(facets.get(address)?.date ?? '')?.[0] ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('goes back and forward through what was chosen, and starts there after a reload', async () => {
    await ask(`q=${word}`);
    const everything = await total();
    await tab.page.locator('[data-search-narrow] > summary').click();
    await select('kind').locator('option[value="Article"]').waitFor({ state: 'attached' });
    await select('kind').selectOption('Article');
    await tab.page.waitForURL(/kind=Article/);
    await done();
    const articles = await total();
    expect(articles).toBeLessThan(everything);
    await select('sort').selectOption('date');
    await tab.page.waitForURL(/sort=date/);
    await done();
    const dated = await pages();

    await tab.page.goBack();
    await done();
    expect([await select('sort').inputValue(), await select('kind').inputValue()]).toEqual(['', 'Article']);
    await tab.page.goBack();
    await done();
    expect(await select('kind').inputValue()).toBe('');
    expect(await total()).toBe(everything);
    await tab.page.goForward();
    await tab.page.goForward();
    await done();
    expect(await pages()).toEqual(dated);
    await tab.page.reload();
    await done();
    expect(await pages()).toEqual(dated);
    expect(await select('kind').inputValue()).toBe('Article');
  });

  it('leads to the paragraph of an article that a word stands in', async () => {
    await ask(`q=${word}&kind=Article`);
    const place = tab.page.locator('[data-search-state] ul > li').first();
    const found = await place.locator('mark').first().innerText();
    const anchor = new URL((await place.locator('a').getAttribute('href')) ?? '', open.url).hash;
    await place.locator('a').click();
    await tab.page.waitForURL(`**/articles/*/${anchor}`);
    expect(await tab.page.locator(anchor).innerText()).toContain(found);
  });
});
