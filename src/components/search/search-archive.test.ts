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

it('whoever is named in full among other words comes first, where pages hold all of them', async () => {
  const page = { path: 'articles/gazette/', title: 'Gazette', note: '', excerpt: [], paragraphs: [] };
  const { results } = await ask('why did Ada Quill leave', async () => ({
    ...nothing,
    total: 1,
    load: async () => [page],
  }));
  expect(results.map(({ path }) => path)).toEqual([
    'people/ada-quill/',
    'departures/ada-quill-2031/',
    'articles/gazette/',
  ]);
});

it('where nothing is found, whoever shares a word with the query is named, and is no result', async () => {
  const { results, reading, sharing } = await ask('Quill zebra', async () => nothing);
  expect([results, reading, sharing.map(({ path }) => path)]).toEqual([[], null, ['people/ada-quill/']]);
});

it('a date in figures is asked for as pages say it, unless the words are meant as they are', async () => {
  const asked: string[] = [];
  const search: Sources['pages']['search'] = async (words) => {
    asked.push(words);
    return { ...nothing, total: 1 };
  };
  await ask('zebra 2031-03', search);
  const question = { query: 'zebra 2031-03', filters: {}, byDate: false, literal: true };
  const none = { titles: async () => [], vocabulary: async () => [] };
  await searchArchive(question, { names, pages: { search }, ...none }, () => {});
  expect(asked).toEqual(['zebra March 2031', 'zebra 2031-03']);
});

it('shows no empty list while pages are still to answer', async () => {
  const shown: number[] = [];
  const question = { query: 'gazette keepers', filters: {}, byDate: false, literal: false };
  const none = { titles: async () => [], vocabulary: async () => [] };
  await searchArchive(question, { names, pages: { search: async () => nothing }, ...none }, (results) =>
    shown.push(results.length),
  );
  expect(shown).not.toContain(0);
});
