import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { walkedSites } from './sites.ts';

const DARK = 'rgb(18, 20, 18)';
const paper = ({ page }: Tab) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

// The same code runs in both editions.
describe.for(walkedSites().filter(({ edition }) => edition === 'public'))('$name', (site) => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite(site);
  });
  afterAll(async () => {
    await open?.close();
  });

  it('remembers the theme that a reader chose, on every page, until it is left to the system again', async () => {
    const tab = await open.openTab({ colorScheme: 'light' });
    await tab.page.goto(open.url);
    expect(await paper(tab)).not.toBe(DARK);
    await tab.page.getByLabel('Theme').selectOption('dark');
    expect(await paper(tab)).toBe(DARK);
    await tab.page.goto(`${open.url}about/`);
    expect(await paper(tab)).toBe(DARK);
    expect(await tab.page.getByLabel('Theme').inputValue()).toBe('dark');
    await tab.page.getByLabel('Theme').selectOption('auto');
    expect(await paper(tab)).not.toBe(DARK);
    await tab.page.reload();
    expect(await tab.page.getByLabel('Theme').inputValue()).toBe('auto');
    expect(tab.faults).toEqual([]);
  });

  it('never flashes: the chosen theme is set before the body is there', async () => {
    const tab = await open.openTab({ colorScheme: 'light' });
    await tab.page.goto(open.url);
    await tab.page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await tab.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        const seen = document.documentElement.dataset['theme'] ?? 'none';
        sessionStorage.setItem('theme at body', seen);
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.page.reload();
    expect(await tab.page.evaluate(() => sessionStorage.getItem('theme at body'))).toBe('dark');
  });

  it('follows the system without script, and offers no switch', async () => {
    const bare = await open.openTab({ javaScriptEnabled: false, colorScheme: 'dark' });
    await bare.page.goto(open.url);
    expect(await bare.page.getByLabel('Theme').isVisible()).toBe(false);
    expect(await bare.page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
      DARK,
    );
  });

  it('copies the citation, and without script shows it as text', async () => {
    const tab = await open.openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.page.goto(open.url);
    await tab.page.locator('tr[data-departure] th a').first().click();
    const text = await tab.page.locator('[data-copies] button').first().getAttribute('data-copy');
    await tab.page.getByRole('button', { name: 'Copy citation' }).click();
    await tab.page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const bare = await open.openTab({ javaScriptEnabled: false });
    await bare.page.goto(tab.page.url());
    expect(await bare.page.getByRole('button', { name: /Copy/ }).count()).toBe(0);
    expect(await bare.page.locator('main').innerText()).toContain(text);
  });

  it('selects the citation where the browser refuses to copy it', async () => {
    const { page } = await open.openTab();
    await page.goto(open.url);
    await page.locator('tr[data-departure] th a').first().click();
    const text = await page.locator('[data-copies] button').first().getAttribute('data-copy');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('button', { name: 'Not copied' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(text);
  });

  it('fetches a page when a reader points at its link, under the policy', async () => {
    const tab = await open.openTab();
    await tab.page.goto(open.url);
    const fetched = tab.page.waitForRequest((request) => request.url().endsWith('/people/'));
    await tab.page.locator('header nav a').nth(1).hover();
    await fetched;
    expect(tab.faults).toEqual([]);
  });
});
