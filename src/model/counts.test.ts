import { expect, it } from 'vitest';
import { countArchive, countDepartures } from './counts.ts';
import { exampleArchive } from './example-archive.ts';
import { listFacets } from './facets.ts';

const claims = (kind: string, date: string, destination?: string) => [
  { field: 'kind' as const, value: kind },
  { field: 'effective' as const, value: date },
  ...(destination ? [{ field: 'destination' as const, value: destination }] : []),
];
const archive = exampleArchive({
  departures: {
    'ada-quill-2031': claims('resigned', '2031-03-03', 'Far Shore'),
    'bram-oyelaran-2031': claims('dismissed', '2031-03'),
    'cleo-marsh-2031': claims('resigned', '2031-01', 'Far Shore'),
    'ada-quill-2029': claims('leave', '2029-01-01', 'Pier'),
  },
});

it('counts departures, people, manners, destinations and the fullest month, each with the filter of its rows', () => {
  expect(countDepartures(archive.departures, listFacets(archive))).toEqual({
    departures: 4,
    people: 3,
    kinds: [
      { count: 2, words: 'resigned', facet: { facet: 'kind', value: 'resigned' } },
      { count: 1, words: 'was dismissed', facet: { facet: 'kind', value: 'dismissed' } },
      { count: 1, words: 'went on leave', facet: { facet: 'kind', value: 'leave' } },
    ],
    destinations: [
      { count: 2, words: 'for Far Shore', facet: { facet: 'destination', value: 'far-shore' } },
      { count: 1, words: 'for Pier', facet: { facet: 'destination', value: 'pier' } },
    ],
    moreDestinations: false,
    fullestMonth: { count: 2, words: 'March 2031', facet: { facet: 'month', value: '2031-03' } },
  });
});

it('says how many of several were allegedly dismissed', () => {
  const dismissed = (alleged: true | undefined) => [
    { field: 'kind' as const, value: 'dismissed', ...(alleged ? { alleged } : {}) },
    { field: 'effective' as const, value: '2031-03' },
  ];
  const hedged = exampleArchive({
    departures: { 'ada-quill-2031': dismissed(true), 'bram-oyelaran-2031': dismissed(undefined) },
  });
  const [kind] = countDepartures(hedged.departures, listFacets(hedged)).kinds;
  expect(kind?.words).toBe('were dismissed (one of them allegedly)');
});

it('names the destinations that most went to, and says that there are more', () => {
  const towns = ['Pier', 'Quay', 'Quay', 'Reef', 'Spit', 'Tor'];
  const people = ['ada-quill', 'bram-oyelaran', 'cleo-marsh', 'dov-lind', 'edda-holm', 'finn-oaks'];
  const many = exampleArchive({
    departures: Object.fromEntries(
      towns.map((town, index) => [`${people[index]}-2031`, claims('resigned', '2031-03', town)]),
    ),
  });
  const { destinations, moreDestinations } = countDepartures(many.departures, listFacets(many));
  expect(destinations.map(({ words }) => words)).toEqual(['for Quay', 'for Pier', 'for Reef', 'for Spit']);
  expect(moreDestinations).toBe(true);
});

it('names no fullest month where each has one', () => {
  const few = exampleArchive({ departures: { 'ada-quill-2031': claims('resigned', '2031-03-03') } });
  expect(countDepartures(few.departures, listFacets(few)).fullestMonth).toBeUndefined();
});

it('counts what the archive holds', () => {
  expect(countArchive(archive)).toEqual({ departures: 4, people: 3, articles: 1, claims: 11 });
});
