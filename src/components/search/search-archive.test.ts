import { expect, it } from 'vitest';
import { exampleArchive } from '../../model/example-archive.ts';
import { searchNames } from '../../model/search-names.ts';
import { readNames } from './known-names.ts';
import { nameIndex } from './name-index.ts';
import type { FoundPages } from './page-index.ts';
import { searchArchive, type Sources } from './search-archive.ts';

const knowns = readNames(searchNames(exampleArchive({ departures: { 'ada-quill-2031': [] } })));
const names = async () => ({ knowns, index: nameIndex(knowns) });
const nothing: FoundPages = { total: 0, counts: {}, load: async () => [] };

function ask(query: string, search: Sources['pages']['search'], vocabulary: readonly string[] = []) {
  const question = { query, filters: {}, byDate: false, literal: false };
  return searchArchive(question, { names, pages: { search }, vocabulary: async () => vocabulary }, () => {});
}

it('names are left, and a failure is said, where the files of the pages that were found are missing', async () => {
  const broken = async () => ({ ...nothing, total: 3, load: () => Promise.reject(new Error('missing')) });
  const { results, failed } = await ask('quill', broken);
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

it('an index that finds nothing for a word that stands on a page has lost a part', async () => {
  expect((await ask('harbour', async () => nothing, ['harbour'])).failed).toBe(true);
  expect((await ask('zebra', async () => nothing, ['harbour'])).failed).toBe(false);
});
