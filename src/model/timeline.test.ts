import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { layOutTimeline, type Mark } from './timeline.ts';
import { labelCover, type ContextLine } from './timeline-context.ts';

const DRAWING = { width: 900, letter: 7, small: 6.5, lane: 25, tick: 60 };
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
  return layOutTimeline(exampleArchive({ departures }).departures, [], drawing);
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

  it('says of a return that it is alleged, as the board does', () => {
    const { departures } = exampleArchive({
      departures: {
        'ada-quill-2031': [
          { field: 'kind', value: 'resigned' },
          { field: 'effective', value: '2031-03' },
          { field: 'returned', value: '2031-04', alleged: true },
        ],
      },
    });
    const words = layOutTimeline(departures, [], DRAWING)?.marks[0]?.words;
    expect(words).toBe('Ada Quill, March 2031, resigned, returned (alleged)');
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

/** Lines of context around one departure a year long, so that the drawing runs from January to December. */
function layOutLines(context: readonly (readonly [date: string, label: string])[], width = 272) {
  const { departures, context: lines } = exampleArchive({
    departures: {
      'ada-quill-2031': [{ field: 'effective', value: '2031-01-01' }],
      'bram-oyelaran-2031': [{ field: 'effective', value: '2031-12-31' }],
    },
    context: context.map(([date, label]) => ({ date, label })),
  });
  const drawn = layOutTimeline(departures, lines, { ...DRAWING, width });
  if (!drawn) throw new Error('nothing was drawn');
  return drawn;
}

/** Labels that touch another of their lane, or through which a line of a higher lane runs. */
function crossed(lines: readonly ContextLine[], width: number): string[] {
  return lines.flatMap((one) => {
    const [from, to] = labelCover(one, width);
    const others = lines.filter((other) => other !== one);
    const met = others.filter((other) => {
      const [a, b] = labelCover(other, width);
      const x = (other.line / 100) * width;
      return other.top === one.top ? a < to && from < b : other.top < one.top && x > from && x < to;
    });
    return met.length ? [one.words] : [];
  });
}

describe('lines of context', () => {
  const CROWD = [
    ['2031-01', 'Lamp put out'],
    ['2031-01', 'Lamp lit again'],
    ['../2031-09-05', 'Night watch to be given up altogether'],
    ['2031-10-25/2031-10-28', 'Sale of the pier made known to all'],
    ['2031-04-15', 'Storm over the whole of the harbour'],
    ['2031-12-24/..', 'Day watch winding down'],
  ] as const;

  it('stand on a known day, or are as wide as what is unknown, at the end that is known', () => {
    const { context } = layOutLines([
      ['2031-01-01', 'Day'],
      ['2031-12', 'Month'],
      ['../2031-06-30', 'Open'],
    ]);
    const [day, open, month] = context;
    expect(day).toMatchObject({ left: 0, right: 0, line: 0, exact: true, rows: ['Day'] });
    expect(month).toMatchObject({ right: 100, exact: false });
    expect(month?.left).toBe(month?.line);
    expect((month?.right ?? 0) - (month?.left ?? 0)).toBeCloseTo((31 / 365) * 100, 5);
    expect(open).toMatchObject({ left: 0, before: true });
    expect(open?.line).toBeCloseTo((181 / 365) * 100, 5);
  });

  it.each([900, 272])('cross no label and stay inside, at %i pixels and at any greater width', (width) => {
    const { context, top, marks } = layOutLines(CROWD, width);
    expect(context).toHaveLength(CROWD.length);
    for (const shown of [width, width * 1.7, width * 3]) {
      expect(crossed(context, shown)).toEqual([]);
      for (const one of context) {
        const [from, to] = labelCover(one, shown);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(shown);
      }
    }
    for (const line of context) expect(line.top + line.lane).toBeLessThanOrEqual(top);
    for (const { y } of marks) expect(y).toBeGreaterThan(top);
  });

  it('break a long label in two rows where there is little room', () => {
    const rows = (width: number) => layOutLines(CROWD, width).context.find(({ exact }) => exact)?.rows;
    expect(rows(272)).toEqual(['Storm over the whole', 'of the harbour']);
    expect(rows(900)).toHaveLength(1);
  });

  it.each([
    ['W'.repeat(40), ['W'.repeat(20), 'W'.repeat(20)]],
    [`A ${'W'.repeat(38)}`, [`A ${'W'.repeat(18)}`, 'W'.repeat(20)]],
    ['\u{1f6a2}'.repeat(20), ['\u{1f6a2}'.repeat(10), '\u{1f6a2}'.repeat(10)]],
  ])('cut the label %s in its middle, since no space of it leaves room', (label, rows) => {
    expect(layOutLines([['2031-02-03', label]], 272).context[0]?.rows).toEqual(rows);
  });

  it('widen the drawing by what is known of them, and by no long doubt', () => {
    expect(layOutLines([['2032-02-03', 'Later']]).to).toBe('February 2032');
    expect(layOutLines([['2032-02/..', 'Later']]).to).toBe('December 2031');
  });

  it('say in words what happened, when and by whose word, and lead to the paragraph', () => {
    const { departures, context } = exampleArchive({
      departures: { 'ada-quill-2031': [{ field: 'effective', value: '2031-01-01' }] },
      context: [{ date: '2031-01', label: 'Lamp put out', alleged: true, saidBy: 'a visitor' }],
    });
    expect(layOutTimeline(departures, context, DRAWING)?.context[0]).toMatchObject({
      words: 'Lamp put out, January 2031, alleged, according to a visitor',
      to: '/articles/gazette/#p3',
    });
  });
});
