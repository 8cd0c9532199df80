import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noteShifts } from './note-shifts.ts';
import { walkedSites, type Site } from './sites.ts';
import { peopleOf, visitSearch, wordsOnPages } from './visit-search.ts';

/** What can become of a file on its way. */
const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'cannot be reached': (route) => route.abort(),
  'is missing': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' }),
  'is another page': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Welcome' }),
  'is cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
  },
};
const INDEX = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm',
  'pagefind/*.pf_meta',
  'pagefind/index/',
  'pagefind/fragment/',
];
const SOME_WAYS = process.env['THOROUGH'] ? Object.keys(WAYS) : ['is cut off'];
/** Every part in every other way too, where there is time: in the audit. */
const CASES = process.env['THOROUGH']
  ? INDEX.flatMap((part) => ['cannot be reached', 'is cut off'].map((way) => ({ part, way })))
  : INDEX.slice(0, 1).map((part) => ({ part, way: 'is cut off' }));

/** A word that stands on pages and in no name. */
function wordInNoName(site: Site): string {
  const names = readFileSync(path.join(site.folder, 'search/names.json'), 'utf8').toLowerCase();
  const word = wordsOnPages(site).find((one) => !names.includes(one));
  if (!word) throw new Error('the archive holds nothing to be asked for');
  return word;
}

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))(
  'where something of search fails in the $name',
  (site) => {
    const [{ id, name }] = peopleOf(site);
    const word = wordInNoName(site);
    const { ask, box, links, page, reached, said } = visitSearch(site);
    const spoil = (part: string, way = 'cannot be reached') =>
      page()
        .context()
        .route(`**/${part}**`, WAYS[way] ?? ((route) => route.abort()));

    /** What a reader is left with: a word on it, the way to the list of people, and no claim that nothing is there. */
    async function saysSo(): Promise<void> {
      await reached('failed');
      const alert = page().getByRole('alert');
      expect(await alert.isVisible()).toBe(true);
      expect(await alert.locator('a').getAttribute('href')).toMatch(/\/people\/$/);
      expect(await said()).not.toContain('Nothing found');
      expect(await page().locator('main [data-search-person]').count()).toBeGreaterThan(0);
    }

    it.each(INDEX)('says so, and finds names, where %s is missing', async (part) => {
      await spoil(part, 'is missing');
      await ask(name);
      await saysSo();
      expect(await links().first().getAttribute('href')).toContain(`/people/${id}/`);
    });

    it.each(CASES)('never says that nothing is there where $part $way', async ({ part, way }) => {
      await spoil(part, way);
      await spoil('search/words.txt', way);
      await ask(word);
      await saysSo();
    });

    it('says so where the browser may not compile the index', async () => {
      await page()
        .context()
        .route('**/pagefind-worker.js', async (route) => {
          const response = await route.fetch();
          const policy =
            response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? '';
          await route.fulfill({
            response,
            headers: { ...response.headers(), 'content-security-policy': policy },
          });
        });
      await ask(word);
      await saysSo();
    });

    it.each(['search/names.json', 'search/words.txt'])(
      'does not say that nothing is there where %s fails alone and nothing was found',
      async (part) => {
        await spoil(part, 'is cut off');
        if (part.endsWith('.txt')) await spoil(part, 'is missing');
        await ask('qqxzzv');
        await saysSo();
      },
    );

    it('moves no name that it has shown when it fails', async () => {
      const shifts = await noteShifts(page());
      await spoil('pagefind/index/');
      await ask(name);
      await saysSo();
      expect(await said()).toMatch(/^\d+ names?; pages could not be searched\.$/);
      expect(await shifts()).toEqual([]);
    });

    it('says so where everything fails', async () => {
      for (const part of ['pagefind/', 'search/names.json', 'search/words.txt']) await spoil(part);
      await ask(name);
      await saysSo();
      expect(await links().count()).toBe(0);
    });

    it('answers from the index where the names fail, in whatever way', async () => {
      for (const way of SOME_WAYS) {
        await spoil('search/names.json', way);
        await ask(name);
        await reached('done');
        expect(await page().locator(`[data-search-state] a[href*="/people/${id}/"]`).count()).toBeGreaterThan(
          0,
        );
        await page().context().unrouteAll();
      }
    });

    it('finds it all once the network is back, without a reload', async () => {
      await spoil('pagefind/index/');
      await ask(word);
      await saysSo();
      await page().context().unrouteAll();
      await box().press('Enter');
      await reached('done');
      expect(await links().count()).toBeGreaterThan(0);
      expect(await page().getByRole('alert').isVisible()).toBe(false);
    });
  },
);
