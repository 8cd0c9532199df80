import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { departuresNear } from './nearby.ts';

const dates = {
  'ada-quill-2031': '2031-03-03',
  'bram-oyelaran-2031': '2031-03-10',
  'cleo-marsh-2031': '2031-03-11',
  'dov-lind-2031': '2031-02-24',
  'edda-holm-2031': '2031-03',
  'finn-oaks-2031': '2031',
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
  it('within seven days either way, only where both days are known', () => {
    expect(near('ada-quill-2031').sameWeek).toEqual(['dov-lind-2031', 'bram-oyelaran-2031']);
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
