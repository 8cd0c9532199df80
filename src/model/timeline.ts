import { scaleUtc } from 'd3-scale';
import { addDays, addMonths, differenceInCalendarDays, endOfMonth, format, startOfMonth } from 'date-fns';
import type { Kind } from '../schemas/departure.ts';
import type { Departure } from './archive.ts';
import { displayDate, earliest, latest, toDay } from './dates.ts';
import { happenedOf, kindOf } from './words.ts';

/** How wide things are in one drawing, in CSS pixels. Places are given in per cent, so it may be shown wider. */
export interface Drawing {
  /** The least width that it is shown at. */
  readonly width: number;
  /** The advance of one letter of a label. */
  readonly letter: number;
  /** Height of a lane: at least 24, since a mark is a target. */
  readonly lane: number;
  /** Least distance between two labels of the axis. */
  readonly tick: number;
}

/** A departure's place in the drawing. `left` and `right` are per cent of the width, equal for a known day. */
export interface Mark {
  readonly id: string;
  /** The surname. */
  readonly label: string;
  /** What the mark says in words: name, date, what happened. */
  readonly words: string;
  readonly kind: Kind;
  readonly returned: boolean;
  readonly left: number;
  readonly right: number;
  /** Whether the day is known; else the mark is as wide as what is unknown. */
  readonly exact: boolean;
  /** Which ends lie outside of the drawing, so that the mark reaches to its edge. */
  readonly before: boolean;
  readonly after: boolean;
  /** Where the label is: after the start of the mark, or before its end where room is short. */
  readonly anchor: 'start' | 'end';
  /** Middle of the lane, in CSS pixels from the top. */
  readonly y: number;
  /** What a pointer can hit, in per cent and CSS pixels. */
  readonly labelWidth: number;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Height of the lanes, in CSS pixels, without the axis. */
  readonly height: number;
  /** The months it runs from and to, in words. */
  readonly from: string;
  readonly to: string;
  /** Departures without a date, which it cannot show. */
  readonly undated: number;
}

const GAP = 12;
const DOT = 8;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const SHORT = 45;

interface Dated {
  readonly departure: Departure;
  readonly date: string;
  /** Undefined where the date is open. */
  readonly first: Date | undefined;
  readonly last: Date | undefined;
}

function dated(departures: readonly Departure[]): Dated[] {
  return departures.flatMap((departure) => {
    const { date } = departure;
    if (date === null) return [];
    const [first, last] = [earliest(date), latest(date)].map((day) =>
      day === undefined ? undefined : toDay(day),
    );
    return [{ departure, date, first, last }];
  });
}

const isLong = ({ first, last }: Dated) => !first || !last || differenceInCalendarDays(last, first) > SHORT;

/**
 * The months that are drawn: those of the dates that are known fairly well. A long doubt may reach
 * beyond them; it does not make the drawing longer.
 */
function extent(all: readonly Dated[]): { start: Date; end: Date } | null {
  const well = all.filter((one) => !isLong(one));
  const days = (well.length ? well : all).flatMap(({ first, last }) =>
    [first, last].filter((day) => day !== undefined),
  );
  if (!days.length) return null;
  const times = days.map((day) => day.getTime());
  return { start: startOfMonth(new Date(Math.min(...times))), end: endOfMonth(new Date(Math.max(...times))) };
}

function ticksOf(start: Date, months: number, x: (day: Date) => number, { width, tick }: Drawing) {
  const step = STEPS.find((one) => (width / months) * one >= tick) ?? 240;
  const places = Array.from({ length: Math.ceil(months / step) }, (_, index) =>
    addMonths(start, index * step),
  );
  return places.map((month, index) => {
    const before = places[index - 1];
    const sameYear = before?.getFullYear() === month.getFullYear();
    return {
      at: x(month),
      label: format(month, sameYear && step < 12 ? 'MMM' : step < 12 ? 'MMM yyyy' : 'yyyy'),
    };
  });
}

/** A local day at midnight UTC, so that days on which clocks change are as wide as others. */
const utc = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());

/** The lowest lane in which a stretch is free. Adds it there. */
function takeLane(lanes: [number, number][][], from: number, to: number): number {
  const free = lanes.findIndex((lane) => lane.every(([a, b]) => to + GAP <= a || from >= b + GAP));
  const lane = free === -1 ? lanes.length : free;
  (lanes[lane] ??= []).push([from, to]);
  return lane;
}

/**
 * Places every dated departure: a dot where the day is known, else a span as wide as what is unknown.
 * Marks that would touch get lanes of their own, those of little doubt nearest the axis. Computed
 * for one width and given in per cent: at any greater width nothing touches either.
 */
export function layOutTimeline(departures: readonly Departure[], drawing: Drawing): Timeline | null {
  const all = dated(departures);
  const drawn = extent(all);
  if (!drawn) return null;
  const { start, end } = drawn;
  const days = differenceInCalendarDays(end, start) + 1;
  const scale = scaleUtc([utc(start), utc(addDays(end, 1))], [0, 100]).clamp(true);
  const x = (day: Date) => scale(utc(day));
  const pixels = (percent: number) => (percent / 100) * drawing.width;

  const lanes: [number, number][][] = [];
  const time = ({ first }: Dated) => first?.getTime() ?? -Infinity;
  const ordered = all.toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)) || time(a) - time(b) || 0);
  const placed = ordered.map(({ departure, date, first, last }) => {
    const exact = first !== undefined && first.getTime() === last?.getTime();
    const kind = kindOf(departure);
    const returned = departure.facts.returned.value !== null;
    const label = departure.person.surname;
    const words = [
      departure.person.name,
      displayDate(date),
      `${happenedOf(departure).toLowerCase()}${returned ? ', returned' : ''}`,
    ];
    const left = first ? x(first) : 0;
    const right = exact ? left : last ? x(addDays(last, 1)) : 100;
    const [before, after] = [!first || first < start, !last || last > end];
    const labelWidth = label.length * drawing.letter + (exact ? DOT + 4 : 0);
    const anchor = pixels(left) + labelWidth > drawing.width ? ('end' as const) : ('start' as const);
    const from =
      anchor === 'start' ? pixels(left) - DOT : Math.min(pixels(left), pixels(right) - labelWidth) - DOT;
    const to = anchor === 'end' ? pixels(right) + DOT : Math.max(pixels(right), pixels(left) + labelWidth);
    const lane = takeLane(lanes, from, to);
    return {
      id: departure.id,
      label,
      words: words.join(', '),
      kind,
      returned,
      left,
      right,
      exact,
      before,
      after,
      anchor,
      lane,
      labelWidth,
    };
  });
  const y = (lane: number) => (lanes.length - 1 - lane) * drawing.lane + drawing.lane / 2;
  return {
    marks: placed
      .map(({ lane, ...mark }) => ({ ...mark, y: y(lane) }))
      .sort((a, b) => a.left - b.left || a.y - b.y),
    ticks: ticksOf(start, Math.round(days / 30.44), x, drawing),
    height: lanes.length * drawing.lane,
    from: format(start, 'MMMM yyyy'),
    to: format(end, 'MMMM yyyy'),
    undated: departures.length - all.length,
  };
}
