import { describe, expect, it } from 'vitest';
import { describeNames, describeResults, kindOfPath, orderResults, type Result } from './search-results.ts';

const result = (kind: Result['kind'], title: string, path: string): Result => ({
  kind,
  title,
  path,
  note: '',
  excerpt: [],
  paragraphs: [],
});
const article = result('article', 'Two keepers leave', 'articles/gazette-2031/');
const departure = result('departure', 'Ada Quill resigns', 'departures/ada-quill-2031/');
const person = result('person', 'Ada Quill', 'people/ada-quill/');

describe('what an address leads to', () => {
  it.each([
    ['people/ada-quill/', 'person'],
    ['departures/ada-quill-2031/', 'departure'],
    ['articles/gazette-2031/', 'article'],
    ['people/', 'page'],
    ['about/', 'page'],
    ['', 'page'],
  ])('%j is a %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });
});

describe('the list of results', () => {
  it('begins with what is shown already, each once', () => {
    expect(orderResults('quill', [person], [], [article, person, departure])).toEqual([
      person,
      departure,
      article,
    ]);
  });

  it('has an article whose title is named with the paragraphs that were found', () => {
    const found = { ...article, paragraphs: [{ anchor: 'p3', runs: [] }] };
    expect(orderResults('keepers', [], [article], [departure, found])).toEqual([found, departure]);
  });

  it('has pages whose title holds the words before the rest, in the order of the index', () => {
    expect(orderResults('keepers', [], [], [departure, person, article])).toEqual([
      article,
      departure,
      person,
    ]);
  });

  it('is announced with its kinds', () => {
    expect(describeResults('quill', [person, departure, article, article], 4)).toBe(
      '4 results: 1 person, 1 departure, 2 articles.',
    );
    expect(describeResults('quill', [person], 30)).toBe('30 results, the first 1 here: 1 person.');
    expect(describeResults('<x>', [], 0)).toBe('Nothing found for “<x>”.');
    expect(describeNames([person, departure])).toBe('2 names; pages could not be searched.');
  });
});
