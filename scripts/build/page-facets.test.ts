import { expect, it } from 'vitest';
import { pageFacets, pageForIndex } from './page-facets.ts';

const facets = pageFacets({
  departures: [
    {
      id: 'ada-quill-2031',
      person: { name: 'Ada "Q" Quill' },
      announced: '2030-12-31/2031-01-02',
      effective: null,
      articles: ['gazette'],
    },
  ],
  people: [
    {
      id: 'ada-quill',
      name: 'Ada "Q" Quill',
      departures: ['ada-quill-2031'],
      mentions: [{ article: 'herald' }],
    },
  ],
  articles: [
    { id: 'gazette', publisher: 'Gazette', published: '2031-02-01', people: ['ada-quill'] },
    { id: 'herald', publisher: 'Herald', published: '2032', people: [] },
  ],
});

it('a person has the years of her departures and every publisher that names her', () => {
  expect(facets.get('people/ada-quill/')).toEqual({
    kind: 'Person',
    years: ['2030', '2031'],
    publishers: ['Herald', 'Gazette'],
    people: ['Ada "Q" Quill'],
    date: '2030-12-31/2031-01-02',
  });
});

it('an article has its publisher and whom it names', () => {
  expect(facets.get('articles/gazette/')).toMatchObject({
    publishers: ['Gazette'],
    people: ['Ada "Q" Quill'],
  });
});

it('a page is given to the index with its facets, and with its cells apart', () => {
  const html = pageForIndex(
    '<head></head><dl><dt>Role</dt><dd>Keeper</dd></dl><tr><td>a</td></tr><tr><td><p>b <a>c</a><i>d</i></p></td></tr>',
    facets.get('departures/ada-quill-2031/'),
  );
  expect(html).toContain('<meta data-pagefind-filter="person[content]" content="Ada &quot;Q&quot; Quill">');
  expect(html.replace(/<[^>]*>/g, '')).toBe('Role · Keeper a · b c d  ');
});
