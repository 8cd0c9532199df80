import { expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { groupPeople } from './people-list.ts';

const { people } = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'dismissed' },
      { field: 'effective', value: '2031-03' },
      { field: 'returned', value: '2031-04' },
    ],
  },
  people: {
    'eloise-emile': { name: 'Éloïse Émile', surname: 'Émile' },
    'mao-dun': { name: '茅盾', surname: '茅' },
    'edda-east': {},
  },
});
const groups = groupPeople(people);

it('groups people by the letter of the surname, accents apart, other scripts last', () => {
  expect(
    groups.map(({ letter, id, people: group }) => [letter, id, group.map((person) => person.id)]),
  ).toEqual([
    ['E', 'letter-e', ['edda-east', 'eloise-emile']],
    ['Q', 'letter-q', ['ada-quill']],
    ['#', 'letter-other', ['mao-dun']],
  ]);
});

it('sets the surname apart and says what happened', () => {
  expect(groups[1]?.people[0]).toEqual({
    id: 'ada-quill',
    given: 'Ada ',
    surname: 'Quill',
    rest: '',
    departures: [{ what: 'Dismissed (returned)', when: 'March 2031' }],
  });
  expect(groups[2]?.people[0]).toMatchObject({ given: '', surname: '茅', rest: '盾' });
});
