import { expect, it } from 'vitest';
import { exampleArchive } from '../../model/example-archive.ts';
import { searchNames } from '../../model/search-names.ts';
import { readNames, type Known } from './known-names.ts';
import { nameIndex } from './name-index.ts';
import type { FoundPages } from './page-index.ts';
import { searchArchive, type Sources } from './search-archive.ts';

const knowns = readNames(searchNames(exampleArchive({ departures: { 'ada-quill-2031': [] } })));
const names = async () => ({ knowns, index: nameIndex(knowns), parts: 0 });
const nothing: FoundPages = { total: 0, counts: {}, load: async () => [] };

function ask(query: string, search: Sources['pages']['search'], sources: Partial<Sources> = {}) {
  const question = { query, filters: {}, byDate: false, literal: false };
  const none = { titles: async () => [], vocabulary: async () => [] };
  return searchArchive(question, { names, pages: { search }, ...none, ...sources }, () => {});
}
const broken = () => Promise.reject(new Error('missing'));

it('names are left, and a failure is said, where the files of the pages that were found are missing', async () => {
  const { results, failed } = await ask('quill', async () => ({ ...nothing, total: 3, load: broken }));
  expect([results[0]?.path, failed]).toEqual(['people/ada-quill/', true]);
});

it('a misspelt name is read as the nearest only where nothing holds it as it is', async () => {
  const asked: string[] = [];
  const { reading, failed } = await ask('Quyll', async (words) => {
    asked.push(words);
    return nothing;
  });
  expect([reading, failed, asked]).toEqual(['Quill', false, ['Quyll', 'Quill']]);
});

it('nothing is found only where all that could have found it was there', async () => {
  const failed = async (search: Sources['pages']['search'], sources?: Partial<Sources>) =>
    (await ask('zebra', search, sources)).failed;
  expect(await failed(async () => nothing)).toBe(false);
  expect(await failed(broken)).toBe(true);
  expect(await failed(async () => nothing, { vocabulary: broken })).toBe(true);
  expect(await failed(async () => nothing, { names: broken })).toBe(true);
  expect(await failed(broken, { names: broken, vocabulary: broken })).toBe(true);
});

it('an article of exactly the title comes first, before pages of which it is only a part', async () => {
  const page = (path: string) => ({ path, title: path, note: '', excerpt: [], paragraphs: [] });
  const pages = { ...nothing, total: 2, load: async () => [page('articles/long/'), page('articles/short/')] };
  const article: Known = {
    kind: 'article',
    names: ['Lamp 17'],
    path: 'articles/short/',
    date: '2031',
    note: '',
    more: [],
  };
  const { results } = await ask('lamp 17', async () => pages, { titles: async () => [article] });
  expect(results.map(({ path }) => path)).toEqual(['articles/short/', 'articles/long/']);
});
