import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { contextNear, departuresNear } from './nearby.ts';

const dates = {
  'ada-quill-2031': '2031-03-03',
  'bram-oyelaran-2031': '2031-03-10',
  'cleo-marsh-2031': '2031-03-11',
  'dov-lind-2031': '2031-02-24',
  'edda-holm-2031': '2031-03',
  'finn-oaks-2031': '2031',
  'gale-reed-2031': '2031-06-02/2031-06-05',
  'hugo-penn-2031': '2031-06-09',
  'iris-vane-2031': '2031-06-10',
  'jon-webb-2031': '2031-06-08/..',
};
const { departures } = exampleArchive({
  departures: Object.fromEntries(
    Object.entries(dates).map(([id, value]) => [id, [{ field: 'effective' as const, value }]]),
  ),
});
const near = (id: string) => {
  const departure = departures.find((one) => one.id === id);
  if (!departure) throw new Error(id);
  const { sameWeek, sameMonth } = departuresNear(departure, departures);
  return { sameWeek: sameWeek.map((one) => one.id), sameMonth: sameMonth.map((one) => one.id) };
};

describe('what happened around a departure', () => {
  it('within seven days either way', () => {
    expect(near('ada-quill-2031').sameWeek).toEqual(['dov-lind-2031', 'bram-oyelaran-2031']);
  });

  it('within seven days whatever the days are, where only some days are possible', () => {
    expect(near('gale-reed-2031').sameWeek).toEqual(['hugo-penn-2031']);
    expect(near('hugo-penn-2031').sameWeek).toEqual(['gale-reed-2031', 'iris-vane-2031']);
    expect(near('jon-webb-2031').sameWeek).toEqual([]);
  });

  it('a line of context of which a day is known, be it the first or last that it can be', () => {
    const context = ['2031-03', '../2031-03-09', '2031-03-11/..', '2031-02-24/2031-05-01'].map((date) => ({
      date,
      label: date,
    }));
    const archive = exampleArchive({
      departures: { 'ada-quill-2031': [{ field: 'effective', value: '2031-03-03' }] },
      context,
    });
    const [ada] = archive.departures;
    expect(ada && contextNear(ada, archive.context).map(({ label }) => label)).toEqual([
      '2031-02-24/2031-05-01',
      '../2031-03-09',
    ]);
  });

  it('in its month where of the other only that is known', () => {
    expect(near('ada-quill-2031').sameMonth).toEqual(['edda-holm-2031']);
  });

  it('anything in the month where of itself only that is known', () => {
    expect(near('edda-holm-2031')).toEqual({
      sameWeek: [],
      sameMonth: ['ada-quill-2031', 'bram-oyelaran-2031', 'cleo-marsh-2031'],
    });
  });

  it('nothing where less than a month is known', () => {
    expect(near('finn-oaks-2031')).toEqual({ sameWeek: [], sameMonth: [] });
  });
});
