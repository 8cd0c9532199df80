import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { fileOf, pageOfEachType, walkedSites, type Site } from './sites.ts';

const weigh = (text: string) => brotliCompressSync(text).length;

/** A script with all that it imports before it is touched, as files below the site's folder. */
function withImports(site: Site, script: string): string[] {
  const text = readFileSync(path.join(site.folder, script), 'utf8');
  const imported = [...text.matchAll(/(?:^|;)import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g)];
  return [
    script,
    ...imported.flatMap(([, from = '']) => withImports(site, path.join(path.dirname(script), from))),
  ];
}

/** What the box adds to a page in brotli: its mark-up, its rules in the style sheets, and its script with all that it imports. */
function weightOfBox(site: Site, page: string): number {
  const html = readFileSync(path.join(site.folder, fileOf(page)), 'utf8');
  const [form = ''] = /<form[^>]* data-find[^]*?<\/form>/.exec(html) ?? [];
  const [tag = '', script = ''] =
    /<script type="module" src="[^"]*?(_astro\/HeaderSearch[^"]*)"><\/script>/.exec(html) ?? [];
  const [scope = ''] = /data-astro-cid-\w+/.exec(form) ?? [];
  if (!script || !scope) throw new Error(`${page} has no search box`);
  const own = new RegExp(`[^{}]*\\[${scope}\\][^{}]*\\{[^{}]*\\}`, 'g');
  const sheets = [...html.matchAll(/href="[^"]*?(_astro\/[^"]+\.css)"/g)].map(([, file = '']) =>
    readFileSync(path.join(site.folder, file), 'utf8'),
  );
  const rules = sheets.flatMap((sheet) => sheet.match(own) ?? []);
  expect(rules.length).toBeGreaterThan(5);
  const styles = sheets.reduce((sum, sheet) => sum + weigh(sheet) - weigh(sheet.replace(own, '')), 0);
  const files = withImports(site, script).map((file) => readFileSync(path.join(site.folder, file), 'utf8'));
  const scripts = files.reduce((sum, file) => sum + weigh(file), 0);
  return weigh(html) - weigh(html.replace(form, '').replace(tag, '')) + styles + scripts;
}

// The box is one component, the same in both editions.
describe.for(walkedSites().slice(0, 1))('the search box of the $name', (site) => {
  const people = JSON.parse(readFileSync(path.join(site.folder, 'data/people.json'), 'utf8')) as {
    id: string;
    name: string;
  }[];
  const [person] = people;
  if (!person) throw new Error('the archive holds nobody');
  let open: OpenSite;
  let tab: Tab;
  let loaded: string[];
  beforeAll(async () => {
    open = await openSite(site);
  });
  afterAll(async () => {
    await open?.close();
  });
  beforeEach(async () => {
    await tab?.page.context().close();
    tab = await open.openTab();
    loaded = [];
    tab.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await tab.page.goto(open.url, { waitUntil: 'networkidle' });
    await tab.page.locator('form[data-find="ready"]').waitFor();
  });

  const box = () => tab.page.getByRole('combobox', { name: 'Find a name or a word' });
  const options = () => tab.page.locator('#suggestions').getByRole('option');

  it('loads nothing until it is touched', async () => {
    expect(loaded.filter((address) => /suggest|names\.json|pagefind/.test(address))).toEqual([]);
    await box().focus();
    await tab.page.waitForRequest(/names\.json/);
  });

  it('is on every page but that of search, and adds at most two kilobytes to it', () => {
    for (const page of pageOfEachType(site).filter((page) => page !== 'search/'))
      expect([page, Math.max(0, weightOfBox(site, page) - 2_000)]).toEqual([page, 0]);
  });

  it.each(['/', 'Control+k'])('is opened by %s', async (key) => {
    await tab.page.keyboard.press(key);
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box().inputValue()).toBe('');
  });

  it('suggests names, is walked by arrows, and goes where Enter says', async () => {
    await box().pressSequentially(person.name);
    await options().first().waitFor();
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await tab.page.keyboard.press('ArrowDown');
    const active = await box().getAttribute('aria-activedescendant');
    expect(await tab.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await tab.page.locator('form[role="search"] [role="status"]').innerText()).toMatch(/^\d+ names?/);
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**/people/${person.id}/`);
    expect(tab.faults).toEqual([]);
  });

  it('is closed by Escape, and by nothing else left of it', async () => {
    await box().pressSequentially(person.name);
    await options().first().waitFor();
    const state = () => tab.page.locator('#suggestions').getAttribute('data-search-state');
    expect(await state()).toBe('done');
    await tab.page.keyboard.press('Escape');
    expect(await state()).toBe('idle');
    expect(await box().getAttribute('aria-expanded')).toBe('false');
    expect(await options().count()).toBe(0);
  });

  it('asks the search page where nothing is chosen', async () => {
    await box().pressSequentially('keeper');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL('**/search/?q=keeper');
  });

  it('has nothing that axe objects to when it is open', async () => {
    await box().pressSequentially(person.name);
    await options().first().waitFor();
    const { violations } = await new AxeBuilder({ page: tab.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  it('still leads to the search page where the names cannot be loaded', async () => {
    await tab.page.context().route('**/search/names.json', (route) => route.abort());
    await box().pressSequentially('keeper');
    await options().getByText('“keeper”').waitFor();
    expect(await options().allInnerTexts()).toEqual(['Search all pages for “keeper”']);
  });

  it('comes out on a narrow screen', async () => {
    await tab.page.setViewportSize({ width: 320, height: 640 });
    await tab.page.getByRole('button', { name: 'Search' }).click();
    expect(await box().isVisible()).toBe(true);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
