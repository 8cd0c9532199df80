import { describe, expect, it } from 'vitest';
import { boardGroups } from './board.ts';
import { countDepartures } from './counts.ts';
import { exampleArchive } from './example-archive.ts';
import { listFacets } from './facets.ts';
import { groupPeople } from './people-list.ts';
import { viewPerson } from './person-page.ts';
import { happenedOf } from './words.ts';

const archive = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'dismissed', alleged: true, saidBy: 'unnamed reports' },
      { field: 'effective', value: '2031-03', saidBy: 'a visitor' },
      { field: 'role', value: 'Keeper' },
      { field: 'role', value: 'Poet', saidBy: 'a visitor' },
    ],
  },
});
const [departure] = archive.departures;
const [ada] = archive.people;

describe('what every source hedges is hedged wherever it is said', () => {
  it('in the title', () =>
    expect(departure?.title).toMatch(/^Ada Quill is said to have been dismissed from /));

  it('in the counts', () =>
    expect(countDepartures(archive.departures, listFacets(archive)).kinds[0]?.words).toBe(
      'was dismissed (allegedly)',
    ));

  it('on the person’s page', () =>
    expect(ada && viewPerson(archive, ada).lede).toMatch(/^Dismissed \(alleged\) in March 2031\./));

  it('in the list of people and beside the timeline’s mark', () => {
    expect(groupPeople(archive.people)[0]?.people[0]?.departures[0]?.what).toBe('Dismissed (alleged)');
    expect(departure && happenedOf(departure)).toBe('Dismissed (alleged)');
  });

  it('on the board, with whose word a date and a role are', () => {
    const row = boardGroups(archive.departures, 'OpenAI')[0]?.rows[0];
    expect(row?.happened).toMatchObject({ alleged: true, saidBy: ['unnamed reports'] });
    expect(row?.date).toMatchObject({ alleged: false, saidBy: ['a visitor'] });
    expect(row?.roles).toEqual(['Keeper', 'Poet (according to a visitor)']);
  });
});
