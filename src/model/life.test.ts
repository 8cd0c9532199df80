import { expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { lifeOf } from './life.ts';

it('tells joinings, departures and returns in order, what has no date last', () => {
  const { people } = exampleArchive({
    departures: {
      'ada-quill-2031': [
        { field: 'effective', value: '2031-03' },
        { field: 'joined', value: '2029' },
        { field: 'returned', value: '2031-03' },
      ],
      'ada-quill-2033': [{ field: 'announced', value: '2033-01-01' }],
      'ada-quill-undated': [{ field: 'role', value: 'Keeper' }],
    },
  });
  const [quill] = people;
  expect(quill && lifeOf(quill).map(({ what, date }) => [what, date])).toEqual([
    ['joined', '2029'],
    ['departure', '2031-03'],
    ['returned', '2031-03'],
    ['departure', '2033-01-01'],
    ['departure', null],
  ]);
});
