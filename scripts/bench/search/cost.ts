import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSite } from '../../browser/open-site.ts';
import { indexPages } from '../../build/index-pages.ts';
import { readSettings } from '../../build/settings.ts';
import { countBytes, type Counter } from './count-bytes.ts';
import { generateCorpus, type Corpus } from './generate-corpus.ts';

/** What one question cost. */
export interface Cost {
  readonly articles: number;
  readonly people: number;
  readonly asked: string;
  /**
   * All that went over the wire since the question before, with headers: text in brotli, as a host sends
   * it, and Pagefind's files in the compression that they have. Of a page that is untouched, all of it.
   */
  readonly bytes: number;
  /** From the first keystroke, which also is the first touch of the box, until the answer stands in the page. */
  readonly milliseconds: number;
}

/** Compresses what a host compresses; Pagefind's own files are compressed already. */
function compress(folder: string): void {
  for (const file of globSync('{.,search,_astro,pagefind}/*.{html,js,json,txt,css,svg}', { cwd: folder })) {
    const from = path.join(folder, file);
    writeFileSync(`${from}.br`, brotliCompressSync(readFileSync(from)));
  }
}

/** Types into a box and waits, in the page, until something shows the answer. */
function ask(page: Page, box: string, query: string, answered: string): Promise<number> {
  return page.evaluate(
    ({ box, query, answered }) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>(box);
        if (!input) return reject(new Error(`no ${box}`));
        const start = performance.now();
        for (const old of document.querySelectorAll('[data-search-state]'))
          old.setAttribute('data-search-state', 'busy');
        const look = () => {
          if (!document.querySelector(answered)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    { box, query, answered },
  );
}

const swapped = (word: string) => `${word.slice(0, -3)}${word.at(-2)}${word.at(-3)}${word.slice(-1)}`;

/** What the first and the next answers cost at one size, in a browser that has never been there. */
export async function measureCost(corpus: Corpus, shell: string): Promise<Cost[]> {
  const folder = path.join(tmpdir(), `departures-search-${corpus.articles}`);
  const { name, word } = generateCorpus(corpus, shell, folder);
  await indexPages({ ...readSettings('public'), workshop: folder });
  compress(folder);
  const open = await openSite({ folder });
  const counter: Counter = await countBytes(open.url);
  const costs: Cost[] = [];
  const note = async (asked: string, milliseconds: number, page: Page) => {
    await page.waitForTimeout(300);
    costs.push({ ...corpus, asked, bytes: counter.take(), milliseconds: Math.round(milliseconds * 10) / 10 });
  };
  try {
    const visit = async (address: string, asked: string) => {
      const { page } = await open.openTab();
      const start = performance.now();
      await page.goto(counter.url + address, { waitUntil: 'load' });
      await note(asked, performance.now() - start, page);
      return page;
    };
    const page = await visit('', 'nothing yet, front page');
    const option = '#suggestions[data-search-state="done"]';
    await note('a name, in the header, cold', await ask(page, '#site-search', name, option), page);
    await note(
      'a name, in the header, warm',
      await ask(page, '#site-search', name.slice(0, -1), option),
      page,
    );
    await note(
      'a misspelt name, warm',
      await ask(page, '#site-search', `${name.slice(0, -2)}xq`, option),
      page,
    );
    await page.context().close();

    const search = await visit('search/', 'nothing yet, search page');
    const done = '[data-search-state="done"]';
    const box = 'main input[name="q"]';
    await note('a word, in everything, cold', await ask(search, box, word, done), search);
    await note('the same word again, warm', await ask(search, box, word, done), search);
    await note('a name, in everything, warm', await ask(search, box, name, done), search);
    await note('a misspelt word, in everything, warm', await ask(search, box, swapped(word), done), search);
  } finally {
    counter.close();
    await open.close();
  }
  return costs;
}
