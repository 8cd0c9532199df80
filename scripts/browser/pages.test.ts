import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { pageOfEachType, walkedSites, visitedPages } from './sites.ts';

describe.for(walkedSites())('$name', (site) => {
  let open: OpenSite;
  let tab: Tab;
  let phone: Tab;
  let bare: Tab;
  beforeAll(async () => {
    open = await openSite(site);
    tab = await open.openTab();
    phone = await open.openTab({ viewport: { width: 320, height: 640 } });
    bare = await open.openTab({ javaScriptEnabled: false });
  });
  afterAll(async () => {
    await open?.close();
  });

  it.for(visitedPages(site))(
    '/%s loads under the strict policy, without an error, from one origin',
    async (address) => {
      tab.faults.length = 0;
      const response = await tab.page.goto(open.url + address);
      expect(response?.status()).toBe(200);
      expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe/);
      expect(tab.faults).toEqual([]);
    },
  );

  it.for(visitedPages(site))('/%s fits a screen 320 pixels wide', async (address) => {
    await phone.page.goto(open.url + address);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.for(pageOfEachType(site))('/%s has nothing that axe objects to, in light and dark', async (address) => {
    const { page } = tab;
    // No page has frames, so axe needs no second tab; dark pages differ in nothing but colour.
    const axe = () =>
      new AxeBuilder({ page }).setLegacyMode().options({
        resultTypes: ['violations'],
        // Part of WCAG 2.2 and not yet of what axe checks by itself.
        rules: { 'target-size': { enabled: true } },
      });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(open.url + address);
    const light = await axe().analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axe().withRules('color-contrast').analyze();
    expect([...light.violations, ...dark.violations].map(describeViolation)).toEqual([]);
  });

  it.for(pageOfEachType(site))('/%s can be read with JavaScript off', async (address) => {
    const read = async ({ page }: Tab) => {
      await page.goto(open.url + address);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ').length;
    };
    const [withScript, without] = [await read(tab), await read(bare)];
    expect(without).toBeGreaterThan(withScript * 0.9);
  });

  it('answers what is missing with the page for that', async () => {
    const response = await tab.page.goto(`${open.url}nothing/here/`);
    expect(response?.status()).toBe(404);
    expect(await tab.page.locator('main a').count()).toBeGreaterThan(0);
  });
});

function describeViolation({
  id,
  nodes,
}: Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]): string {
  return `${id}: ${nodes.map((node) => node.html).join(' ')}`;
}
