import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageIndex } from './page-index.ts';

/** A module that answers as Pagefind's does; each body makes an address of its own. */
const library = (body: string) => `data:text/javascript,${encodeURIComponent(body)}`;
const READY = 'export const options = async () => {}; export const init = async () => {};';
const FOUND = `{ url: '/archive/people/ada-quill/', excerpt: 'the <mark>keeper</mark> &lt;b&gt;', meta: { title: 'Ada Quill' }, raw_content: 'the keeper', locations: [1], anchors: [] }`;
const answering = (results: string) =>
  library(
    `${READY} const page = { data: async () => (${FOUND}) }; export const search = async () => ({ results: ${results}, filters: {} });`,
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('the index of pages', () => {
  it('gives what Pagefind finds as pages of plain text', async () => {
    const found = await pageIndex(answering('[page]'), '/archive/').search('keeper');
    expect(await found.load(0, 1)).toEqual([
      {
        path: 'people/ada-quill/',
        title: 'Ada Quill',
        note: '',
        excerpt: [
          { text: 'the ', marked: false },
          { text: 'keeper', marked: true },
          { text: ' <b>', marked: false },
        ],
        paragraphs: [],
      },
    ]);
  });

  it('finds nothing where Pagefind took a shorter word for one that it does not know', async () => {
    const found = await pageIndex(answering('[page]'), '/').search('keelhaul');
    expect([found.total, await found.load(0, 9)]).toEqual([0, []]);
  });

  it('loads no more pages than are asked for', async () => {
    const found = await pageIndex(answering('Array(500).fill(page)'), '/').search('keeper');
    expect(found.total).toBe(500);
    expect(await found.load(0, 10)).toHaveLength(10);
  });

  it('gives the newest pages first where it is told to, by the places that the names of their files say', async () => {
    const dated = (id: string) => `{ id: '${id}', data: async () => ({ ...(${FOUND}), url: '/${id}/' }) }`;
    const index = pageIndex(answering(`[${['mark000b', 'mark0100', 'mark0009'].map(dated).join()}]`), '/');
    const paths = async (byDate: boolean) =>
      (await (await index.search('keeper', {}, byDate)).load(0, 9)).map(({ path }) => path);
    expect(await paths(false)).toEqual(['mark000b/', 'mark0100/', 'mark0009/']);
    expect(await paths(true)).toEqual(['mark0009/', 'mark000b/', 'mark0100/']);
  });

  it('counts the values of a chosen filter as if it were not chosen', async () => {
    const body = `${READY} export const filters = async () => ({}); export const search = async (words, { filters: { kind, year } }) => ({
      results: [],
      filters: { kind: kind ? { Person: 2, Article: 0 } : { Person: year ? 2 : 5, Article: 7 }, year: { 2031: kind ? 2 : 9 } },
    });`;
    const { counts } = await pageIndex(library(body), '/').search('keeper', { kind: 'Person', year: '2031' });
    expect(counts).toEqual({ kind: { Person: 2, Article: 7 }, year: { 2031: 2 } });
  });

  it('asks for words apart that Pagefind would take for one', async () => {
    const page = `{ data: async () => (${FOUND.replace('[1]', '[0, 1]')}) }`;
    const index = pageIndex(
      library(
        `${READY} export const search = async (words) => ({ results: words === 'the keeper' ? [${page}] : [], filters: {} });`,
      ),
      '/',
    );
    expect((await index.search('the/keeper')).total).toBe(1);
  });

  it('rejects where the script is missing', async () => {
    await expect(pageIndex('data:text/plain,none', '/').search('keeper')).rejects.toThrow();
  });

  it('rejects what never answers, in the end', async () => {
    vi.useFakeTimers();
    const { search } = pageIndex(
      library(`${READY} export const search = () => new Promise(() => {}); // hangs`),
      '/',
    );
    const answer = expect(search('keeper')).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(60_000);
    await answer;
  });
});
