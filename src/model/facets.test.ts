import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { addressPart, filtersByDeparture, listFacets } from './facets.ts';

const archive = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'resigned' },
      { field: 'announced', value: '2031-03-03' },
      { field: 'destination', value: 'Far Shore' },
    ],
    'bram-oyelaran-2031': [
      { field: 'effective', value: '2030-12/2031-01' },
      { field: 'destination', value: '燈台' },
    ],
    'cleo-marsh-2031': [
      { field: 'effective', value: '2031-03~' },
      { field: 'destination', value: 'far shore' },
    ],
    'dov-lind-2031': [{ field: 'effective', value: '2031-03-01/2031-03-09', article: 'letter' }],
  },
  articles: { letter: { publisher: 'Pier paper' } },
});
const facets = listFacets(archive);
const of = (name: string) => facets.filter(({ facet }) => facet === name);

describe('the board can be filtered', () => {
  it('by what each departure is found under', () => {
    expect(filtersByDeparture(facets).get('bram-oyelaran-2031')).toEqual([
      'kind/left',
      expect.stringMatching(/^destination\/x/),
      'year/2031',
      'year/2030',
      'article/gazette',
    ]);
  });

  it('by year, with a date of two years under both', () => {
    expect(of('year').map(({ value, departures }) => [value, departures.length])).toEqual([
      ['2031', 4],
      ['2030', 1],
    ]);
  });

  it('by month, with only the dates that certainly lie in it', () => {
    expect(of('month').map(({ label, departures }) => [label, departures.map(({ id }) => id)])).toEqual([
      ['March 2031', expect.arrayContaining(['ada-quill-2031', 'dov-lind-2031'])],
    ]);
  });

  it('by what happened, in the order of the kinds', () => {
    expect(of('kind').map(({ value, label }) => [value, label])).toEqual([
      ['resigned', 'Resigned'],
      ['left', 'Left'],
    ]);
  });

  it('by article, and leaves out articles that no departure rests on', () => {
    expect(of('article').map(({ value, departures }) => [value, departures.length])).toEqual([
      ['gazette', 3],
      ['letter', 1],
    ]);
  });

  it('at addresses of which no two are the same, whatever the script', () => {
    const values = of('destination').map(({ value }) => value);
    expect(new Set(values).size).toBe(3);
    for (const value of facets.map((one) => one.value)) expect(value).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('names what an address cannot hold by its hash, the same every time', () => {
    expect(addressPart('Safe Superintelligence')).toBe('safe-superintelligence');
    expect(addressPart('燈台')).toMatch(/^x[0-9a-f]{10}$/);
    expect(addressPart('燈台')).not.toBe(addressPart('燈塔'));
  });
});
