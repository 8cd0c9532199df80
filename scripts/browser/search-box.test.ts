import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteShifts } from './note-shifts.ts';
import { fileOf, pageOfEachType, walkedSites, type Site } from './sites.ts';
import { peopleOf, visitSearch } from './visit-search.ts';

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
  const [person] = peopleOf(site);
  const { address, faults, page } = visitSearch(site);
  let loaded: string[];
  beforeEach(async () => {
    loaded = [];
    page().on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page().goto(address(), { waitUntil: 'networkidle' });
    await page().locator('form[data-find="ready"]').waitFor();
  });

  const box = () => page().getByRole('combobox', { name: 'Find a name or a word' });
  const options = () => page().locator('#suggestions').getByRole('option');

  it('loads nothing until it is touched', async () => {
    expect(loaded.filter((one) => /suggest|names\.json|pagefind/.test(one))).toEqual([]);
    await box().focus();
    await page().waitForRequest(/names\.json/);
  });

  it('is on every page but that of search, and adds at most two kilobytes to it', () => {
    for (const one of pageOfEachType(site).filter((file) => file !== 'search/'))
      expect([one, Math.max(0, weightOfBox(site, one) - 2_000)]).toEqual([one, 0]);
  });

  it.each(['/', 'Control+k'])('is opened by %s', async (key) => {
    await page().keyboard.press(key);
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box().inputValue()).toBe('');
  });

  it('suggests names, is walked by arrows, and goes where Enter says', async () => {
    await box().pressSequentially(person.name);
    await options().first().waitFor();
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    await page().keyboard.press('ArrowDown');
    const active = await box().getAttribute('aria-activedescendant');
    expect(await page().locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await page().locator('form[role="search"] [role="status"]').innerText()).toMatch(/^\d+ names?/);
    await page().keyboard.press('Enter');
    await page().waitForURL(`**/people/${person.id}/`);
    expect(faults()).toEqual([]);
  });

  it('is closed by Escape, once the list and then the box, and leads back to where the reader was', async () => {
    const state = () => page().locator('#suggestions').getAttribute('data-search-state');
    const brand = page().locator('header a').first();
    await brand.focus();
    await page().keyboard.press('/');
    await page().keyboard.type(person.name);
    await options().first().waitFor();
    expect(await state()).toBe('done');
    await page().keyboard.press('Escape');
    expect([await state(), await options().count()]).toEqual(['idle', 0]);
    expect(await box().getAttribute('aria-expanded')).toBe('false');
    expect(await box().inputValue()).toBe(person.name);
    await page().keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    expect(await brand.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('does not open again with names that come after Escape', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page()
      .context()
      .route('**/search/names.json', async (route) => {
        await held;
        await route.continue();
      });
    await box().pressSequentially('qu');
    await page().locator('#suggestions[data-search-state="busy"]').waitFor({ state: 'attached' });
    await box().evaluate((input) => input.blur());
    const names = page().waitForResponse(/names\.json/);
    release();
    await (await names).finished();
    await page().waitForTimeout(50);
    expect(await box().getAttribute('aria-expanded')).toBe('false');
  });

  it('moves nothing of the page when it is opened on a wide screen', async () => {
    await page().setViewportSize({ width: 1440, height: 800 });
    const shifts = await noteShifts(page());
    await page().reload({ waitUntil: 'networkidle' });
    const heading = await page().locator('h1').boundingBox();
    await page().keyboard.press('/');
    expect(await page().locator('h1').boundingBox()).toEqual(heading);
    expect(await shifts()).toEqual([]);
  });

  it('asks the search page where nothing is chosen', async () => {
    await box().pressSequentially('keeper');
    await page().keyboard.press('Enter');
    await page().waitForURL('**/search/?q=keeper');
  });

  it('has nothing that axe objects to when it is open', async () => {
    await box().pressSequentially(person.name);
    await options().first().waitFor();
    const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  it('still leads to the search page where the names cannot be loaded', async () => {
    await page()
      .context()
      .route('**/search/names.json', (route) => route.abort());
    await box().pressSequentially('keeper');
    await options().getByText('“keeper”').waitFor();
    expect(await options().allInnerTexts()).toEqual(['Search all pages for “keeper”']);
  });

  it('comes out on a narrow screen', async () => {
    await page().setViewportSize({ width: 320, height: 640 });
    // The code that knows Escape arrives once the box is touched, and asks for the names.
    const ready = page().waitForRequest(/names\.json/);
    await page().getByRole('button', { name: 'Search' }).click();
    expect(await box().isVisible()).toBe(true);
    await ready;
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page().keyboard.press('Escape');
    expect(await box().isVisible()).toBe(false);
  });
});
