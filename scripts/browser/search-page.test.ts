import { describe, expect, it } from 'vitest';
import { noteShifts } from './note-shifts.ts';
import { walkedSites } from './sites.ts';
import { peopleOf, visitSearch } from './visit-search.ts';

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))(
  'the search page of the $name',
  (site) => {
    const [person] = peopleOf(site);
    const { address, ask, box, faults, links, openTab, page, reached, said, type } = visitSearch(site);
    const results = () => page().locator('main [data-search-state]');
    /** Lets nothing of the index through until it is told to. */
    async function holdIndex(): Promise<() => void> {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page()
        .context()
        .route('**/pagefind/**', async (route) => {
          await held;
          await route.continue();
        });
      return () => release();
    }

    it('answers what its address asks, the person first', async () => {
      await ask(person.name);
      await reached('done');
      expect(await box().inputValue()).toBe(person.name);
      expect(await links().first().getAttribute('href')).toContain(`/people/${person.id}/`);
      expect(await page().getByRole('status').innerText()).toMatch(/^\d+ results?.*: 1 person/);
      expect(faults()).toEqual([]);
    });

    it('keeps its address in step with what is typed', async () => {
      await page().goto(address('search/'));
      expect(await results().getAttribute('data-search-state')).toBe('idle');
      await type(person.name);
      await box().fill('');
      await reached('idle');
      await page().waitForURL((url) => url.search === '');
    });

    it('loads nothing of the index before it is used', async () => {
      const loaded: string[] = [];
      page().on('request', (request) => loaded.push(request.url()));
      await page().goto(address('search/'), { waitUntil: 'networkidle' });
      expect(loaded.filter((one) => one.includes('/pagefind/'))).toEqual([]);
    });

    it('reads a misspelt name as the nearest, says so, and can be told otherwise', async () => {
      const wrong = `${person.name}zq`;
      await ask(wrong);
      await reached('done');
      expect(await page().getByRole('status').innerText()).toContain(`Showing results for ${person.name}`);
      expect(await links().first().innerText()).toBe(person.name);
      await page().locator('[data-search-correction] a').click();
      await page().waitForURL(/literal/);
      await reached('done');
      expect(await page().getByRole('status').innerText()).toBe(`Nothing found for “${wrong}”.`);
    });

    it('says whom it knows of a query that finds nothing', async () => {
      await ask(`${person.name} qqxzzv`);
      await reached('done');
      expect(await links().count()).toBe(0);
      expect(await said()).toContain(`The archive does know ${person.name}`);
      await page().locator(`[data-search-status] a[href$="/people/${person.id}/"]`).waitFor();
    });

    it.each([320, 1440])('moves nothing while results arrive, at a width of %i', async (width) => {
      await page().setViewportSize({ width, height: 800 });
      const shifts = await noteShifts(page());
      const release = await holdIndex();
      await ask(person.name);
      await links().first().waitFor();
      const before = await links().first().boundingBox();
      release();
      await reached('done');
      expect(await links().first().boundingBox()).toEqual(before);
      expect(await shifts()).toEqual([]);
    });

    it('answers with names at once, and asks the index only when typing has paused', async () => {
      const release = await holdIndex();
      await page().goto(address('search/'));
      await box().focus();
      await page().waitForResponse(/names\.json/);
      release();
      const asked = await page().evaluate(
        (name) =>
          new Promise((resolve) => {
            const input = document.querySelector<HTMLInputElement>('main input');
            const list = document.querySelector('main [data-search-state]');
            if (!input || !list) return resolve('no search');
            new MutationObserver(() => {
              if (list.firstElementChild) resolve(location.search);
            }).observe(list, { childList: true });
            input.value = name;
            input.dispatchEvent(new Event('input'));
          }),
        person.name,
      );
      expect(asked).toBe('');
      await page().waitForURL((url) => url.searchParams.get('q') === person.name);
    });

    it('narrows the list by kind, keeps that in its address, and links paragraphs to their anchors', async () => {
      await ask(`q=${encodeURIComponent(person.name)}&kind=Article`);
      await reached('done');
      const kinds = await results().locator('[data-result-kind]').allInnerTexts();
      expect(new Set(kinds.map((kind) => kind.toLowerCase()))).toEqual(new Set(['article']));
      expect(await page().locator('select[name="kind"]').inputValue()).toBe('Article');
      const place = results().locator('ul a').first();
      expect(await place.getAttribute('href')).toMatch(/\/articles\/[\w-]+\/#p\d+$/);
      await page().locator('select[name="kind"]').selectOption({ index: 0 });
      await page().waitForURL((url) => !url.searchParams.has('kind'));
      expect(faults()).toEqual([]);
    });

    it('can be walked with the arrow keys', async () => {
      await ask(person.name);
      await reached('done');
      await box().focus();
      await page().keyboard.press('ArrowDown');
      await page().keyboard.press('Enter');
      await page().waitForURL(`**/people/${person.id}/`);
    });

    it('takes a query for text, whatever it looks like', async () => {
      const query = '<img src=x onerror=alert(1)>"\'</title>';
      await ask(`q=${encodeURIComponent(query)}`);
      await reached('done');
      expect(await said()).toContain(query);
      expect(await page().locator('main img').count()).toBe(0);
      expect(faults()).toEqual([]);
    });

    it('says that it finds nothing, and then shows everybody', async () => {
      await ask('qqxzzv');
      await reached('done');
      expect(await page().getByRole('status').innerText()).toBe('Nothing found for “qqxzzv”.');
      expect(await page().locator('main [data-search-person]').first().isVisible()).toBe(true);
    });

    it('is a list of people where there is no script', async () => {
      const bare = await openTab({ javaScriptEnabled: false });
      await bare.page.goto(address(`search/?q=${encodeURIComponent(person.name)}`));
      expect(await bare.page.locator('main').innerText()).toContain('Search needs JavaScript.');
      await bare.page.locator(`main a[href$="/people/${person.id}/"]`).click();
      await bare.page.waitForURL(`**/people/${person.id}/`);
      await bare.page.context().close();
    });
  },
);
