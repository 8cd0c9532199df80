import { format } from 'date-fns/format';
import type { Kind } from '../schemas/departure.ts';
import type { Departure, PlacedContext } from './archive.ts';
import { displayDate } from './dates.ts';
import { axisOf, byDoubt, datedOf, stretchOf, ticksOf, type Stretch } from './timeline-axis.ts';
import { layOutContext, type ContextLine } from './timeline-context.ts';
import { backOf, happenedOf, kindOf } from './words.ts';

/** How wide things are in one drawing, in CSS pixels. Places are given in per cent, so it may be shown wider. */
export interface Drawing {
  /** The least width that it is shown at. */
  readonly width: number;
  /** The advance of one letter of a label. */
  readonly letter: number;
  /** The same of a label of context, which is smaller. */
  readonly small: number;
  /** Height of a lane: at least 24, since a mark is a target. */
  readonly lane: number;
  /** Least distance between two labels of the axis. */
  readonly tick: number;
}

/** A departure's place in the drawing. */
export interface Mark extends Stretch {
  readonly id: string;
  /** The surname. */
  readonly label: string;
  /** What the mark says in words: name, date, what happened. */
  readonly words: string;
  readonly kind: Kind;
  readonly returned: boolean;
  /** Where the label is: after the start of the mark, or before its end where room is short. */
  readonly anchor: 'start' | 'end';
  /** Middle of the lane, in CSS pixels from the top. */
  readonly y: number;
  /** What a pointer can hit, in per cent and CSS pixels. */
  readonly labelWidth: number;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  /** What happened around them. */
  readonly context: readonly ContextLine[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where the lanes of the marks begin, below those of the context, in CSS pixels from the top. */
  readonly top: number;
  /** Height of all lanes, in CSS pixels, without the axis. */
  readonly height: number;
  /** The months it runs from and to, in words. */
  readonly from: string;
  readonly to: string;
  /** Departures without a date, which it cannot show. */
  readonly undated: number;
}

const GAP = 12;
const DOT = 8;

/** The lowest lane in which a stretch is free. Adds it there. */
function takeLane(lanes: [number, number][][], from: number, to: number): number {
  const free = lanes.findIndex((lane) => lane.every(([a, b]) => to + GAP <= a || from >= b + GAP));
  const lane = free === -1 ? lanes.length : free;
  (lanes[lane] ??= []).push([from, to]);
  return lane;
}

/** A mark, and what it covers of its lane in CSS pixels. */
function placeMark(departure: Departure, stretch: Stretch, { width, letter }: Drawing) {
  const { left, right, exact } = stretch;
  const returned = departure.facts.returned.value !== null;
  const label = departure.person.surname;
  const words = [
    departure.person.name,
    displayDate(departure.date ?? ''),
    `${happenedOf(departure).toLowerCase()}${backOf(departure.facts)}`,
  ];
  const [start, end] = [(left / 100) * width, (right / 100) * width];
  const labelWidth = label.length * letter + (exact ? DOT + 4 : 0);
  const anchor = start + labelWidth > width ? ('end' as const) : ('start' as const);
  const mark = {
    ...stretch,
    id: departure.id,
    label,
    words: words.join(', '),
    kind: kindOf(departure),
    returned,
    anchor,
    labelWidth,
  };
  return anchor === 'start'
    ? { mark, from: start - DOT, to: Math.max(end, start + labelWidth) }
    : { mark, from: Math.min(start, end - labelWidth) - DOT, to: end + DOT };
}

/**
 * Places every dated departure: a dot where the day is known, else a span as wide as what is unknown.
 * Marks that would touch get lanes of their own, those of little doubt nearest the axis; above them
 * stands what happened around them. Computed for one width and given in per cent: at any greater width
 * nothing touches either. Null where no departure has a date.
 */
export function layOutTimeline(
  departures: readonly Departure[],
  context: readonly PlacedContext[],
  drawing: Drawing,
): Timeline | null {
  const all = datedOf(departures);
  const around = datedOf(context);
  const axis = all.length ? axisOf([...all, ...around]) : null;
  if (!axis) return null;
  const lanes: [number, number][][] = [];
  const placed = all.toSorted(byDoubt).map((one) => {
    const { mark, from, to } = placeMark(one.item, stretchOf(axis, one), drawing);
    return { mark, lane: takeLane(lanes, from, to) };
  });
  const { lines, height: top } = layOutContext(axis, around, drawing);
  const y = (lane: number) => top + (lanes.length - 1 - lane) * drawing.lane + drawing.lane / 2;
  return {
    marks: placed
      .map(({ mark, lane }) => ({ ...mark, y: y(lane) }))
      .sort((a, b) => a.left - b.left || a.y - b.y),
    context: lines,
    ticks: ticksOf(axis, drawing),
    top,
    height: top + lanes.length * drawing.lane,
    from: format(axis.start, 'MMMM yyyy'),
    to: format(axis.end, 'MMMM yyyy'),
    undated: departures.length - all.length,
  };
}
