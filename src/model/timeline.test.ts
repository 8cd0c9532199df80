import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { layOutTimeline, type Mark } from './timeline.ts';

const DRAWING = { width: 900, letter: 7, lane: 25, tick: 60 };
const NAMES = 'ada-quill bram-oyelaran cleo-marsh dov-lind edda-holm finn-oaks gwen-pool'.split(' ');

function layOut(dates: readonly (string | null)[], drawing = DRAWING) {
  const departures = Object.fromEntries(
    dates.map((date, index) => [
      `${NAMES[index]}-2031`,
      [
        { field: 'kind' as const, value: 'resigned' },
        ...(date === null ? [] : [{ field: 'effective' as const, value: date }]),
      ],
    ]),
  );
  return layOutTimeline(exampleArchive({ departures }).departures, drawing);
}

/** What a mark and its label cover, in pixels of a drawing so wide. */
function cover({ left, right, anchor, labelWidth }: Mark, width: number): [number, number] {
  const [from, to] = [(left / 100) * width, (right / 100) * width];
  return anchor === 'start' ? [from, Math.max(to, from + labelWidth)] : [Math.min(from, to - labelWidth), to];
}

function touching(marks: readonly Mark[], width: number) {
  return marks.flatMap((one, index) =>
    marks.slice(index + 1).filter((other) => {
      const [[a, b], [c, d]] = [cover(one, width), cover(other, width)];
      return one.y === other.y && a < d && c < b;
    }),
  );
}

describe('the timeline', () => {
  it('draws a known day as a point and an unknown one as wide as what is unknown', () => {
    const marks = layOut(['2031-01-01', '2031-01', '2031-01-11/2031-01-20'])?.marks ?? [];
    const widths = Object.fromEntries(marks.map(({ label, left, right }) => [label, right - left]));
    expect(widths['Quill']).toBe(0);
    expect(widths['Oyelaran']).toBeCloseTo(100, 5);
    expect(widths['Marsh']).toBeCloseTo((10 / 31) * 100, 5);
    expect(marks.find(({ label }) => label === 'Quill')).toMatchObject({ left: 0, exact: true });
  });

  it.each([900, 272])('lets no two marks touch, at %i pixels and at any greater width', (width) => {
    const dates = [
      '2031-03-03',
      '2031-03-04',
      '2031-03',
      '2031-03',
      '2031-02',
      '2031-12-30',
      '2031-01/2031-11',
    ];
    const { marks, height } = layOut(dates, { ...DRAWING, width }) ?? { marks: [], height: 0 };
    expect(marks).toHaveLength(dates.length);
    for (const shown of [width, width * 1.7, width * 3]) expect(touching(marks, shown)).toEqual([]);
    for (const { y } of marks) expect(y).toBeLessThan(height);
  });

  it('keeps labels inside at the right edge', () => {
    const last = layOut(['2031-01-01', '2031-01-31'])?.marks.at(-1);
    expect(last).toMatchObject({ label: 'Oyelaran', anchor: 'end' });
  });

  it('is not made longer by a long doubt, and says where one goes on', () => {
    const drawn = layOut(['2031-03-03', '2029/2031-03-01', '2031-03-01/..']);
    expect(drawn).toMatchObject({ from: 'March 2031', to: 'March 2031' });
    expect(drawn?.marks.map(({ label, before, after }) => [label, before, after]).sort()).toEqual([
      ['Marsh', false, true],
      ['Oyelaran', true, false],
      ['Quill', false, false],
    ]);
  });

  it('says each mark in words, with what happened', () => {
    expect(layOut(['2031-03'])?.marks[0]?.words).toBe('Ada Quill, March 2031, resigned');
  });

  it('labels months as far apart as there is room, the year where it changes', () => {
    const labels = (width: number) =>
      layOut(['2030-11-01', '2031-10-01'], { ...DRAWING, width })?.ticks.map(({ label }) => label);
    expect(labels(900)?.slice(0, 4)).toEqual(['Nov 2030', 'Dec', 'Jan 2031', 'Feb']);
    expect(labels(272)).toEqual(['Nov 2030', 'Feb 2031', 'May', 'Aug']);
  });

  it('counts what has no date, and draws nothing where nothing has one', () => {
    expect(layOut(['2031-03-03', null])?.undated).toBe(1);
    expect(layOut([null])).toBeNull();
  });
});
