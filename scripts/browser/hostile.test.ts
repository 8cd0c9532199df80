import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parsePage } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED, PAYLOADS } from '../fixtures/payloads.ts';
import { attributeOf, elementsIn, wordsIn } from '../normalize/parse-html.ts';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { OUTPUTS, stringsIn } from './outputs.ts';
import { fileOf, filesOf, pagesOf, sitesUnderTest, visitedPages, type Site } from './sites.ts';

/** Sites that were built from an archive with hostile words in every field and in its captures. */
const sites = sitesUnderTest().filter(({ content }) =>
  existsSync(path.join(content, 'people', 'hostile-0.mdx')),
);
const KINDS = Object.keys(PAYLOADS);
const read = (site: Site, file: string) => readFileSync(path.join(site.folder, file));
const folded = (words: string) => words.replace(/\s+/g, ' ');

/** What a page holds that could run. */
function programsIn(site: Site, page: string): string[] {
  const document = parsePage(read(site, fileOf(page)).toString('utf8'));
  return [...elementsIn(document)].flatMap((element) => {
    const names = element.attrs.map(({ name }) => name);
    const addresses = ['href', 'src', 'action', 'formaction'].flatMap(
      (name) => attributeOf(element, name) ?? [],
    );
    const isData = element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
    const inline = element.tagName === 'script' && !isData && attributeOf(element, 'src') === undefined;
    const runs =
      inline ||
      /^(?:iframe|object|embed|base)$/.test(element.tagName) ||
      names.some((name) => /^(?:on|srcdoc$|style$)/.test(name)) ||
      addresses.some((one) => !/^(?:https?|mailto):$/.test(new URL(one, 'https://site.example').protocol));
    return runs ? [`${page}: <${element.tagName} ${names.join(' ')}> ${addresses.join(' ')}`] : [];
  });
}

// Alone, without `npm run audit`, there is no such site.
if (!sites.length) it.todo('needs the sites of hostile words, which npm run audit builds');

describe.for(sites)('hostile words in the $name', (site) => {
  it('leave every page without anything that could run', () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(KINDS.length * 6);
    expect(pages.flatMap((page) => programsIn(site, page))).toEqual([]);
  });

  it.for(OUTPUTS.filter(({ told }) => told))(
    'stand as they were written in each kind of file that they reach: $kind',
    ({ files, read: readFile, told = folded }) => {
      const strings = filesOf(site)
        .filter((file) => files.test(file))
        .flatMap((file) => stringsIn(readFile(read(site, file))));
      const missing = ALLOWED.filter(
        ([, words]) => !strings.some((text) => told(text).includes(told(words))),
      );
      expect(missing).toEqual([]);
    },
  );

  it('stand in no file that is made of our code alone', () => {
    const untold = OUTPUTS.filter(({ told }) => !told);
    const others = filesOf(site).filter(
      (file) => /\.(?:js|css|svg|txt)$/.test(file) && untold.some(({ files }) => files.test(file)),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(
      others.filter(
        (file) => !file.endsWith('words.txt') && /canary|Quill/.test(read(site, file).toString('utf8')),
      ),
    ).toEqual([]);
  });

  it.for(ALLOWED)('are read on the pages of each kind of record: %s', ([kind, payload]) => {
    const id = `hostile-${KINDS.indexOf(kind)}`;
    const pages = [
      `departures/${id}-2031/`,
      `people/${id}/`,
      `people/${id}-moved/`,
      `people/${id}-withdrawn/`,
      `articles/${id}-2031/`,
      'corrections/',
      'by/year/2031/',
    ];
    for (const page of pages) {
      const document = parsePage(read(site, fileOf(page)).toString('utf8'));
      expect(folded([...elementsIn(document)].map(wordsIn).join(' ')), page).toContain(folded(payload));
    }
  });

  describe('in a browser', () => {
    let open: OpenSite;
    let tab: Tab;
    const fired: string[] = [];
    beforeAll(async () => {
      open = await openSite(site);
      tab = await open.openTab();
      await tab.page.exposeFunction('canary', () => fired.push('canary'));
      tab.page.on('dialog', (dialog) => {
        fired.push(dialog.message());
        void dialog.dismiss();
      });
    });
    afterAll(async () => {
      await open?.close();
    });

    it.for(visitedPages(site))('fire no canary and break no rule of the policy: /%s', async (page) => {
      tab.faults.length = 0;
      await tab.page.goto(open.url + page);
      expect(tab.faults).toEqual([]);
      expect(fired).toEqual([]);
    });

    it('would fire it if a page ran them', async () => {
      await tab.page.evaluate('canary()');
      expect(fired.splice(0)).toEqual(['canary']);
    });

    it.for(ALLOWED)('move none of our own words that stand behind them: %s', async ([kind]) => {
      await tab.page.goto(`${open.url}departures/hostile-${KINDS.indexOf(kind)}-2031/`);
      const [label, number] = await tab.page
        .locator('#claims + table td .source a')
        .first()
        .evaluate((link) =>
          [...link.childNodes]
            .filter((node) => node.textContent?.trim())
            .map((node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              const { left, right } = [...range.getClientRects()].at(-1) ?? { left: 0, right: 0 };
              return { text: node.textContent?.trim(), left, right };
            }),
        );
      expect(number?.text).toMatch(/^¶/);
      expect(number?.left).toBeGreaterThanOrEqual(label?.right ?? Infinity);
    });

    it('are found by search, and run nothing in its results', async () => {
      for (const words of ['onerror', 'Quill', 'HYPERLINK', 'input']) {
        await tab.page.goto(`${open.url}search/?q=${encodeURIComponent(words)}`);
        await tab.page.locator('main a[href*="hostile"]').first().waitFor();
      }
      expect(tab.faults).toEqual([]);
      expect(fired).toEqual([]);
    });

    it('are read from the index by its own program as they were written', async () => {
      await tab.page.goto(`${open.url}search/`);
      const program = JSON.stringify(`${open.url}pagefind/pagefind.js`);
      const filters = await tab.page.evaluate<Record<string, object>>(
        `import(${program}).then((index) => index.filters())`,
      );
      for (const [kind, payload] of ALLOWED) {
        expect(Object.keys(filters['publisher'] ?? {}).map(folded), kind).toContain(folded(payload));
        expect(Object.keys(filters['person'] ?? {}).map(folded), kind).toContain(folded(payload));
      }
      expect(tab.faults).toEqual([]);
    });
  });
});
