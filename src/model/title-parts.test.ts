import { expect, it } from 'vitest';
import { readNames } from '../components/search/known-names.ts';
import { MOST_TITLES, searchNames } from './search-names.ts';
import { titlePart, titleParts } from './title-parts.ts';

const articles = Array.from({ length: MOST_TITLES + 1 }, (_, at) => ({
  id: `log-${at}`,
  title: `Keepers’ log, no. ${at}`,
  publisher: 'Gazette',
  published: '2031',
  otherTitles: at ? [] : [{ title: '灯塔日志', language: 'zh', translated: false }],
}));

it.each([
  ['keepers log no 400', 'articles/log-400/'],
  ['灯塔日志', 'articles/log-0/'],
])('the part that %j leads to has the article of that title', (title, path) => {
  const parts = titleParts({ articles });
  const names = searchNames({ people: [], departures: [], articles });
  expect(names.parts).toBe(parts.length);
  const part = parts[titlePart(title, parts.length)];
  expect(part && readNames(part).map((known) => known.path)).toContain(path);
});

it('parts are of about the same size, and none is there where the names have the titles', () => {
  const sizes = titleParts({ articles }).map((part) => part.articles.length);
  expect(sizes.length).toBe(13);
  expect(Math.max(...sizes)).toBeLessThan(80);
  expect(titleParts({ articles: articles.slice(1) })).toEqual([]);
});
