import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { byValue, claimRows, roleRows, type EvidenceRow } from './rests-on.ts';

const { departures, people, articles } = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'reason', value: 'Quarrel', saidBy: 'a friend' },
      { field: 'reason', value: 'Rest', preferred: 'her own words' },
      { field: 'role', value: 'Keeper' },
      { field: 'announced', value: '2031-03-03', basis: 'weekday', note: 'The Monday before.' },
    ],
  },
  people: {
    'ada-quill': {
      roles: [
        { value: 'Keeper', article: 'gazette', paragraph: 3, phrase: 'Quill the keeper' },
        {
          value: 'Mapmaker',
          organization: 'Far Shore',
          article: 'gazette',
          paragraph: 4,
          phrase: 'maps for Far Shore',
        },
      ],
    },
  },
});

describe('what facts rest on', () => {
  it('is listed fact by fact, saying which value is preferred and which differs', () => {
    const [departure] = departures;
    expect(
      departure && claimRows(departure).map(({ label, value, standing }) => [label, value, standing]),
    ).toEqual([
      ['Role', 'Keeper', null],
      ['Announced', '3 March 2031', null],
      ['Reason', 'Quarrel', 'differs'],
      ['Reason', 'Rest', 'preferred'],
    ]);
  });

  it('puts the phrases of one value together, and none of another standing', () => {
    const row = (value: string, phrase: string, standing: 'preferred' | null) =>
      ({ label: 'Role', value, phrase, standing }) as EvidenceRow;
    const rows = [
      row('Keeper', 'a', null),
      row('Pilot', 'b', null),
      row('Keeper', 'c', null),
      row('Keeper', 'd', 'preferred'),
    ];
    expect(
      byValue(rows).map(({ value, rows: same }) => [value, same.map(({ phrase }) => phrase).join()]),
    ).toEqual([
      ['Keeper', 'a,c'],
      ['Pilot', 'b'],
      ['Keeper', 'd'],
    ]);
  });

  it('says in words how a date was worked out', () => {
    const [departure] = departures;
    expect(departure && claimRows(departure)[1]).toMatchObject({
      basis: 'worked out from the weekday',
      note: 'The Monday before.',
    });
  });

  it('for roles, says where each was held and gives none twice', () => {
    const [quill] = people;
    expect(
      quill && roleRows(quill, articles, 'Lighthouse').map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Far Shore', 'Mapmaker'],
      ['Lighthouse', 'Keeper'],
    ]);
  });
});
