import { expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { outlineOf } from './outline.ts';

const { articles, people } = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'resigned', paragraph: 5, phrase: 'she would resign then' },
      { field: 'effective', value: '2031-03', paragraph: 5, phrase: 'she would resign then', alleged: true },
      { field: 'role', value: 'Keeper', paragraph: 7 },
    ],
  },
  people: {
    'bram-oyelaran': {
      roles: [
        { value: 'Cook', organization: 'Pier', article: 'gazette', paragraph: 9, phrase: 'the cook of Pier' },
      ],
    },
  },
  context: [{ date: '2031-02', label: 'Lamp put out', paragraph: 7, phrase: 'the lamp went out' }],
  mentions: { 'ada-quill': [5, 8], 'bram-oyelaran': [8] },
});

it('has every paragraph that says, names or supports something, in order', () => {
  const [article] = articles;
  const outline = article ? outlineOf(article, people, [4]) : [];
  expect(outline.map(({ n, gist, people: named }) => [n, gist, named.map(({ id }) => id)])).toEqual([
    [3, 'Keepers leave.', []],
    [4, null, []],
    [5, null, ['ada-quill']],
    [7, null, []],
    [8, null, ['ada-quill', 'bram-oyelaran']],
    [9, null, []],
  ]);
});

it('gives each phrase once, with all that rests on it', () => {
  const [article] = articles;
  const phrases = new Map(
    (article ? outlineOf(article, people) : []).map(({ n, phrases: quoted }) => [n, quoted]),
  );
  expect(phrases.get(5)).toMatchObject([
    {
      phrase: 'she would resign then',
      resting: [
        { label: 'What happened', value: 'Resigned', page: '/departures/ada-quill-2031/' },
        { label: 'Took effect', value: 'March 2031', alleged: true },
      ],
    },
  ]);
  expect(phrases.get(9)?.[0]?.resting).toMatchObject([
    { name: 'Bram Oyelaran', page: '/people/bram-oyelaran/', value: 'Cook, Pier' },
  ]);
  expect(phrases.get(7)?.map(({ resting }) => resting[0])).toMatchObject([
    { label: 'Role' },
    { name: 'Lamp put out', page: '/#context', value: 'February 2031' },
  ]);
});
