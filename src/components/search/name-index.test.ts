import { describe, expect, it } from 'vitest';
import { exampleArchive } from '../../model/example-archive.ts';
import { searchNames } from '../../model/search-names.ts';
import { readNames } from './known-names.ts';
import { nameIndex } from './name-index.ts';

const archive = exampleArchive({
  departures: { 'ada-quill-2031': [{ field: 'announced', value: '2031-03-04' }] },
  people: {
    'bram-oyelaran': {
      aliases: ['@bramo'],
      scripts: [
        { name: '마일스 브런디지', language: 'ko' },
        { name: '孤灯Bram', language: 'zh' },
      ],
    },
    'cullen-okeefe': { name: 'Cullen O’Keefe' },
    'lukasz-soren': { name: 'Łukasz Søren' },
    'anne-marie-strauss': { name: 'Anne-Marie Strauß' },
    tasha: { name: 'Tasha Quillon' },
  },
});
const { named, meant, within, sharing } = nameIndex(readNames(searchNames(archive)));
const first = (query: string) => named(query)[0]?.known.path;

describe('a query names', () => {
  it.each([
    ['Ada Quill', 'people/ada-quill/'],
    ['  quill  ADA', 'people/ada-quill/'],
    ['qu a', 'people/ada-quill/'],
    ['adaquill', 'people/ada-quill/'],
    ['@bramo', 'people/bram-oyelaran/'],
    ['마일스', 'people/bram-oyelaran/'],
    ['灯', 'people/bram-oyelaran/'],
    ["o'keefe", 'people/cullen-okeefe/'],
    ['okeefe', 'people/cullen-okeefe/'],
    ['o keefe', 'people/cullen-okeefe/'],
    ['lukasz soren', 'people/lukasz-soren/'],
    ['annemarie strauss', 'people/anne-marie-strauss/'],
    ['4 march 2031', 'departures/ada-quill-2031/'],
    ['2031-03-04', 'departures/ada-quill-2031/'],
    ['Keepers leave', 'articles/gazette/'],
    ['gazette', 'articles/gazette/'],
  ])('%j finds %s first', (query, path) => {
    expect(first(query)).toBe(path);
  });

  it.each(['', '  ', '!?', 'uill', 'ada ada', 'ada quill x', '2030'])('nothing by %j', (query) => {
    expect(named(query)).toEqual([]);
  });

  it('the whole name before a name that begins so', () => {
    expect(named('quill').map(({ known }) => known.path)).toEqual([
      'people/ada-quill/',
      'departures/ada-quill-2031/',
      'people/tasha/',
    ]);
  });
});

describe('a query with wrong letters means', () => {
  it.each([
    ['Oyelarn', 'Oyelaran'],
    ['Oyealran', 'Oyelaran'],
    ['Oyolarran', 'Oyelaran'],
    ['bram oyelrann', 'Bram Oyelaran'],
    ['strouss marie', 'Strauß Marie'],
  ])('%j: %s', (query, reading) => {
    expect([...named(query), ...meant(query)][0]?.reading).toBe(reading);
  });

  it.each(['pasta', 'oyxxxran', 'adx', 'zebra'])('nobody by %j', (query) => {
    expect(meant(query)).toEqual([]);
  });
});

describe('a query holds the name of', () => {
  const paths = (knowns: readonly { path: string }[]) => knowns.map(({ path }) => path);

  it('whoever is in it in full, with their departures', () => {
    expect(paths(within('why did Ada Quill leave'))).toEqual([
      'people/ada-quill/',
      'departures/ada-quill-2031/',
    ]);
    expect(paths(within('why did Quill leave'))).toEqual([]);
    expect(paths(within('why did Tasha leave'))).toEqual([]);
  });

  it('whoever shares a word with it, most words first', () => {
    expect(paths(sharing('Tasha Quill'))).toEqual(['people/ada-quill/', 'people/tasha/']);
    expect(paths(sharing('Oyelaran Quillon Tasha'))).toEqual(['people/tasha/', 'people/bram-oyelaran/']);
    expect(sharing('lamp of an o')).toEqual([]);
  });
});

it('a day is first of all that of what happened on it', () => {
  const open = { kind: 'departure', note: '', more: ['4', 'march', '2031'] } as const;
  const index = nameIndex([
    { ...open, names: ['A'], path: 'a/', date: '2031-03-04/2031-03-09' },
    { ...open, names: ['B'], path: 'b/', date: '2031-03-04' },
  ]);
  expect(index.named('March 4, 2031').map(({ known }) => known.path)).toEqual(['b/', 'a/']);
});
