import { expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { MOST_TITLES, searchNames } from './search-names.ts';

const date = (value: string) => [{ field: 'announced' as const, value }];
const archive = exampleArchive({
  departures: { 'ada-quill-2030': date('2030-01-02'), 'ada-quill-2031b': date('2031-03-04') },
  people: { 'bram-lee': { name: 'Bram Leé', aliases: ['@bram'] }, boss: { name: 'Cleo' } },
});

it('names, titles and dates are said once, and what follows from them not at all', () => {
  expect(searchNames(archive)).toEqual({
    titles: ['* leaves Lighthouse'],
    publishers: ['Gazette'],
    people: [
      ['Cleo', [], [], 'boss'],
      ['Bram Leé', [], ['@bram']],
      [
        'Ada Quill',
        [
          [0, '2031-03-04', [0], '2031b'],
          [0, '2030-01-02', [0]],
        ],
      ],
    ],
    articles: [['Keepers leave', 'gazette', 0, '2031-03-06']],
  });
});

it('the titles of more articles than a first answer can carry lie elsewhere', () => {
  const [article] = archive.articles;
  const articles = Array.from({ length: MOST_TITLES + 1 }, () => article).filter((one) => one !== undefined);
  expect(searchNames({ ...archive, articles })).toMatchObject({ articles: [], parts: 13 });
});
