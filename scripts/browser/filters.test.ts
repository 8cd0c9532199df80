import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { walkedSites } from './sites.ts';

const ROWS = 'tr[data-departure]:visible';
const names = (page: Page) => page.locator(`${ROWS} th a`).allInnerTexts();
const filter = (page: Page, name: string) => page.locator(`nav a[data-filter="${name}"]`);

// The same code runs in both editions.
describe.for(walkedSites().filter(({ edition }) => edition === 'public'))('$name', (site) => {
  let open: OpenSite;
  let tab: Tab;
  let bare: Tab;
  /** Two filters of different facets that the first row is found under. */
  let kind: string;
  let year: string;
  beforeAll(async () => {
    open = await openSite(site);
    tab = await open.openTab();
    bare = await open.openTab({ javaScriptEnabled: false });
    await tab.page.goto(open.url);
    const first = (await tab.page.locator(ROWS).first().getAttribute('data-filters')) ?? '';
    kind = first.split(' ').find((name) => name.startsWith('kind/')) ?? '';
    year = first.split(' ').find((name) => name.startsWith('year/')) ?? '';
  });
  afterAll(async () => {
    await open?.close();
  });

  it('filters the board at once, two ways together, with the address in step', async () => {
    const { page, faults } = tab;
    await page.goto(open.url);
    const all = await names(page);
    const expected = await page
      .locator(`${ROWS}[data-filters~="${kind}"][data-filters~="${year}"] th a`)
      .allInnerTexts();
    await filter(page, kind).click();
    expect(new URL(page.url()).search).toBe(`?${kind.replace('/', '=')}`);
    await page.locator('summary').first().click();
    await filter(page, year).click();
    expect(new URL(page.url()).search).toBe(`?${kind.replace('/', '=')}&${year.replace('/', '=')}`);
    expect(await names(page)).toEqual(expected);
    expect(await page.locator('[data-filter-status] [role=status]').innerText()).toContain(
      `${expected.length} of ${all.length}`,
    );
    expect(await page.locator('svg.wide a[data-departure]:visible').count()).toBeLessThanOrEqual(
      expected.length,
    );

    await page.reload();
    expect(await names(page)).toEqual(expected);
    await page.goBack();
    await page.goBack();
    expect(await names(page)).toEqual(all);
    expect(faults).toEqual([]);
  });

  it('gives a filter up when it is chosen again, and says where nothing fits', async () => {
    const { page } = tab;
    await page.goto(`${open.url}?${kind.replace('/', '=')}`);
    const some = await names(page);
    await filter(page, kind).click();
    expect((await names(page)).length).toBeGreaterThanOrEqual(some.length);
    expect(new URL(page.url()).search).toBe('');
    const dead = page.locator('nav a[data-none]');
    await filter(page, kind).click();
    if (!(await dead.count())) return;
    await dead.first().click({ force: true });
    expect(await names(page)).toEqual([]);
    expect(await page.locator('[data-filter-status] [role=status]').innerText()).toMatch(
      /^No departure fits/,
    );
    await page.getByRole('link', { name: 'Show all' }).click();
    expect((await names(page)).length).toBeGreaterThan(0);
  });

  it('leads from the page of one filter to both, with the same rows as without script', async () => {
    await bare.page.goto(`${open.url}by/${kind}/`);
    await tab.page.goto(`${open.url}by/${kind}/`);
    const rows = await names(tab.page);
    expect(await names(bare.page)).toEqual(rows);
    await tab.page.goto(`${open.url}?${kind.replace('/', '=')}`);
    expect(await names(tab.page)).toEqual(rows);
    await tab.page.goto(`${open.url}by/${kind}/`);
    if (!(await filter(tab.page, year).isVisible())) await tab.page.locator('summary').first().click();
    await filter(tab.page, year).click();
    await tab.page.waitForURL(/\?/);
    expect(
      await tab.page.locator(`${ROWS}:not([data-filters~="${kind}"][data-filters~="${year}"])`).count(),
    ).toBe(0);
  });

  it('never shows rows that the address leaves out, however late its script is', async () => {
    const late = await open.openTab();
    await late.page.route('**/_astro/Filters*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await late.page.addInitScript((chosen) => {
      const look = () => {
        const others = document.querySelectorAll(`tr[data-filters]:not([data-filters~="${chosen}"])`);
        const seen = [...others].some((row) => row.checkVisibility({ visibilityProperty: true }));
        if (seen) sessionStorage.setItem('seen', 'true');
        requestAnimationFrame(look);
      };
      look();
    }, kind);
    await late.page.goto(`${open.url}?${kind.replace('/', '=')}`);
    await late.page.waitForTimeout(100);
    expect((await names(late.page)).length).toBeGreaterThan(0);
    expect(await late.page.evaluate(() => sessionStorage.getItem('seen'))).toBeNull();
  });

  it('shows the whole board where its script does not arrive', async () => {
    const cut = await open.openTab();
    await cut.page.route('**/_astro/Filters*', (route) => route.abort());
    await cut.page.goto(open.url);
    const all = await names(cut.page);
    await cut.page.goto(`${open.url}?${kind.replace('/', '=')}`);
    expect(await names(cut.page)).toEqual(all);
  });

  it('has a page for every filter without script', async () => {
    await bare.page.goto(open.url);
    await bare.page.locator('summary').first().click();
    await filter(bare.page, year).click();
    expect(new URL(bare.page.url()).pathname).toContain(`/by/${year}/`);
    expect(await bare.page.locator(`${ROWS}:not([data-filters~="${year}"])`).count()).toBe(0);
  });
});
