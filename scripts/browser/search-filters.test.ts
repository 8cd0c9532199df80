import { describe, expect, it } from 'vitest';
import { pageFacets, readData, type Facets } from '../build/page-facets.ts';
import { sitesUnderTest, walkedSites, type Site } from './sites.ts';
import { visitSearch, wordsOnPages } from './visit-search.ts';

const FILTERS = {
  kind: (page: Facets) => [page.kind],
  year: (page: Facets) => page.years,
  publisher: (page: Facets) => page.publishers,
  person: (page: Facets) => page.people,
};
type Filter = keyof typeof FILTERS;

/** A word that stands in the texts alone, so that the public edition of the same archive does not know it. */
function wordOfText(full: Site): string {
  const others = sitesUnderTest().filter(
    ({ content, edition }) => content === full.content && edition === 'public',
  );
  // Another form of the same word would be found too.
  const stem = (word: string) => word.slice(0, 4);
  const known = new Set(others.flatMap(wordsOnPages).map(stem));
  const word = wordsOnPages(full).find((one) => /^[a-z]{6,}$/.test(one) && !known.has(stem(one)));
  if (!others.length || !word) throw new Error(`${full.name} has no word of its own`);
  return word;
}

describe.for(walkedSites())('narrowing a search in the $name', (site) => {
  const data = readData(site.folder);
  if (!data) throw new Error(`${site.folder} has no data files`);
  const facets = pageFacets(data);
  // The same code narrows both editions: the full one is asked everything in the audit.
  const whole = site.edition === 'public' || process.env['THOROUGH'] !== undefined;
  /** The word that stands on most pages. */
  const [word = ''] = wordsOnPages(site);
  const { address, ask: go, faults, links, page, reached, said } = visitSearch(site);

  const select = (name: string) => page().locator(`select[name="${name}"]`);
  const more = () => page().getByRole('button', { name: 'More results' });
  const done = () => reached('done');
  const pages = () =>
    links().evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)),
    );
  const total = async () => Number(/^\d+/.exec(await said())?.[0] ?? 0);
  async function ask(question: string): Promise<void> {
    await go(question);
    await done();
  }
  async function all(): Promise<string[]> {
    while (await more().isVisible()) {
      const before = await links().count();
      await more().click();
      await page().waitForFunction(
        (count) => document.querySelectorAll('[data-search-state] > li').length > count,
        before,
      );
    }
    return pages();
  }
  const having = (filter: Filter, value: string) =>
    [...facets].filter(([, page]) => FILTERS[filter](page).includes(value)).map(([address]) => address);

  it.runIf(whole).each(Object.keys(FILTERS) as Filter[])(
    'offers each %s with its count, and lists just the pages that have it',
    async (filter) => {
      await page().goto(`${address()}search/`);
      await page().locator('[data-search-narrow] > summary').click();
      await select(filter).locator('option').nth(1).waitFor({ state: 'attached' });
      const offered = (await select(filter).locator('option').allInnerTexts()).slice(1);
      const values = new Set([...facets.values()].flatMap((page) => FILTERS[filter](page)));
      const counted = [...values].map((value) => `${value} (${having(filter, value).length})`);
      expect(offered.toSorted()).toEqual(counted.toSorted());

      const value = (await select(filter).locator('option').last().getAttribute('value')) ?? '';
      await select(filter).selectOption(value);
      await page().waitForURL((url) => url.searchParams.get(filter) === value);
      await done();
      expect(await total()).toBe(having(filter, value).length);
      expect((await all()).toSorted()).toEqual(having(filter, value).toSorted());
      // What else could have been chosen is still offered, with its count.
      expect((await select(filter).locator('option').allInnerTexts()).slice(1).toSorted()).toEqual(
        counted.toSorted(),
      );
      expect(faults()).toEqual([]);
    },
  );

  it.runIf(whole)('lists the newest first, all of them once, and goes on where it was', async () => {
    await ask(`q=${word}`);
    const ranked = await total();
    await ask(`q=${word}&sort=date`);
    expect(await total()).toBe(ranked);
    expect(await select('sort').inputValue()).toBe('date');
    const first = await pages();
    await more().click();
    await page().waitForFunction(
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

  it.runIf(whole)(
    'goes back and forward through what was chosen, and starts there after a reload',
    async () => {
      await ask(`q=${word}`);
      const everything = await total();
      await page().locator('[data-search-narrow] > summary').click();
      await select('kind').locator('option[value="Article"]').waitFor({ state: 'attached' });
      await select('kind').selectOption('Article');
      await page().waitForURL(/kind=Article/);
      await done();
      const articles = await total();
      expect(articles).toBeLessThan(everything);
      await select('sort').selectOption('date');
      await page().waitForURL(/sort=date/);
      await done();
      const dated = await pages();

      await page().goBack();
      await done();
      expect([await select('sort').inputValue(), await select('kind').inputValue()]).toEqual(['', 'Article']);
      await page().goBack();
      await done();
      expect(await select('kind').inputValue()).toBe('');
      expect(await total()).toBe(everything);
      await page().goForward();
      await page().goForward();
      await done();
      expect(await pages()).toEqual(dated);
      await page().reload();
      await done();
      expect(await pages()).toEqual(dated);
      expect(await select('kind').inputValue()).toBe('Article');
    },
  );

  const words = site.edition === 'full' ? [word, wordOfText(site)] : [word];
  it.each(words)('leads to the paragraph of an article that a word stands in: %s', async (one) => {
    await ask(`q=${one}&kind=Article`);
    const place = page().locator('[data-search-state] ul > li').first();
    const found = await place.locator('mark').first().innerText();
    expect(found.toLowerCase()).toContain(one);
    const anchor = new URL((await place.locator('a').getAttribute('href')) ?? '', address()).hash;
    await place.locator('a').click();
    await page().waitForURL(`**/articles/*/${anchor}`);
    expect(await page().locator(anchor).innerText()).toContain(found);
  });
});
