import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { walkedSites, type Site } from './sites.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

function someone(site: Site): Person {
  const people = JSON.parse(readFileSync(path.join(site.folder, 'data/people.json'), 'utf8')) as Person[];
  const [first] = people;
  if (!first) throw new Error('the archive holds nobody');
  return first;
}

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))(
  'the search page of the $name',
  (site) => {
    const person = someone(site);
    const asked = `search/?q=${encodeURIComponent(person.name)}`;
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

    const results = () => tab.page.locator('[data-search-state]');
    const reached = (state: string) =>
      tab.page.locator(`[data-search-state="${state}"]`).waitFor({ state: 'attached' });
    it('answers what its address asks, the person first', async () => {
      await tab.page.goto(open.url + asked);
      await reached('done');
      expect(await tab.page.locator('main input').inputValue()).toBe(person.name);
      expect(await results().locator(':scope > li > a').first().getAttribute('href')).toContain(
        `/people/${person.id}/`,
      );
      expect(await tab.page.getByRole('status').innerText()).toMatch(/^\d+ results? for “/);
      expect(tab.faults).toEqual([]);
    });

    it('keeps its address in step with what is typed', async () => {
      await tab.page.goto(`${open.url}search/`);
      expect(await results().getAttribute('data-search-state')).toBe('idle');
      await tab.page.locator('main input').pressSequentially(person.name);
      // A slow machine types slowly, and each pause is answered.
      await tab.page.waitForURL((url) => url.searchParams.get('q') === person.name);
      await reached('done');
      await tab.page.locator('main input').fill('');
      await reached('idle');
      expect(new URL(tab.page.url()).search).toBe('');
    });

    it('loads nothing of the index before it is used', async () => {
      const loaded: string[] = [];
      tab.page.on('request', (request) => loaded.push(request.url()));
      await tab.page.goto(`${open.url}search/`, { waitUntil: 'networkidle' });
      expect(loaded.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    });

    it('reads a misspelt name as the nearest, says so, and can be told otherwise', async () => {
      const wrong = `${person.name}zq`;
      await tab.page.goto(`${open.url}search/?q=${encodeURIComponent(wrong)}`);
      await reached('done');
      const correction = tab.page.locator('[data-search-correction]');
      expect(await correction.innerText()).toContain(`Showing results for ${person.name}`);
      expect(await results().locator(':scope > li > a').first().innerText()).toBe(person.name);
      await correction.locator('a').click();
      await tab.page.waitForURL(/literal/);
      await reached('done');
      expect(await tab.page.getByRole('status').innerText()).toBe(`Nothing found for “${wrong}”.`);
    });

    it('does not move what it has shown when the pages arrive', async () => {
      await tab.page.goto(`${open.url}search/`);
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await tab.page.context().route('**/pagefind/**', async (route) => {
        await held;
        await route.continue();
      });
      await tab.page.locator('main input').fill(person.name);
      const first = results().locator(':scope > li').first();
      await first.waitFor();
      const before = await first.boundingBox();
      release();
      await reached('done');
      expect(await first.boundingBox()).toEqual(before);
    });

    it('narrows the list by kind, keeps that in its address, and links paragraphs to their anchors', async () => {
      await tab.page.goto(`${open.url}search/?q=${encodeURIComponent(person.name)}&kind=Article`);
      await reached('done');
      const kinds = await results().locator('[data-result-kind]').allInnerTexts();
      expect(new Set(kinds.map((kind) => kind.toLowerCase()))).toEqual(new Set(['article']));
      expect(await tab.page.locator('select[name="kind"]').inputValue()).toBe('Article');
      const place = results().locator('ul a').first();
      expect(await place.getAttribute('href')).toMatch(/\/articles\/[\w-]+\/#p\d+$/);
      await tab.page.locator('select[name="kind"]').selectOption({ index: 0 });
      await tab.page.waitForURL((url) => !url.searchParams.has('kind'));
      expect(tab.faults).toEqual([]);
    });

    it('can be walked with the arrow keys', async () => {
      await tab.page.goto(open.url + asked);
      await reached('done');
      await tab.page.locator('main input').focus();
      await tab.page.keyboard.press('ArrowDown');
      await tab.page.keyboard.press('Enter');
      await tab.page.waitForURL(`**/people/${person.id}/`);
    });

    it('takes a query for text, whatever it looks like', async () => {
      const query = '<img src=x onerror=alert(1)>"\'</title>';
      await tab.page.goto(`${open.url}search/?q=${encodeURIComponent(query)}`);
      await reached('done');
      expect(await tab.page.getByRole('status').innerText()).toContain(query);
      expect(await tab.page.locator('main img').count()).toBe(0);
      expect(tab.faults).toEqual([]);
    });

    it('says that it finds nothing', async () => {
      await tab.page.goto(`${open.url}search/?q=qqxzzv`);
      await reached('done');
      expect(await tab.page.getByRole('status').innerText()).toBe('Nothing found for “qqxzzv”.');
    });

    it('is a list of people where there is no script', async () => {
      const bare = await open.openTab({ javaScriptEnabled: false });
      await bare.page.goto(open.url + asked);
      expect(await bare.page.locator('main').innerText()).toContain('Search needs JavaScript.');
      await bare.page.locator(`main a[href$="/people/${person.id}/"]`).click();
      await bare.page.waitForURL(`**/people/${person.id}/`);
      await bare.page.context().close();
    });
  },
);
