import { address } from '../urls.ts';
import type { PlacedContext } from './archive.ts';
import { displayDate } from './dates.ts';
import { byDoubt, stretchOf, type Axis, type Dated, type Stretch } from './timeline-axis.ts';

/** A line of context in the drawing: where it stands, and where its label does. */
export interface ContextLine extends Stretch {
  /** The label, in two rows where one has no room. */
  readonly rows: readonly string[];
  /** What the line says in words: label, date, whose word it is. */
  readonly words: string;
  /** The address of the paragraph that says so. */
  readonly to: string;
  /** Where the line is, in per cent: on the day, or at the end of the stretch that is known. */
  readonly line: number;
  /** Where the label is anchored, in per cent, and on which side of that it stands. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the label stands beside the line, which then is as high as the label. */
  readonly beside: boolean;
  /** Width of the label, in CSS pixels. */
  readonly labelWidth: number;
  /** Top and height of the label's lane, in CSS pixels from the top of the drawing. */
  readonly top: number;
  readonly lane: number;
}

/** A line that is in no lane yet. */
type Placed = Omit<ContextLine, 'top' | 'lane'>;

/** How wide a drawing is, how high its lanes, and how wide a letter of these labels, in CSS pixels. */
interface Room {
  readonly width: number;
  readonly lane: number;
  readonly small: number;
}

/** Between a line and its label, and from row to row of a label, in CSS pixels. */
export const LABEL_GAP = 5;
export const ROW = 11;
/** Between what stands side by side. */
const GAP = 12;

/**
 * A label in two rows, cut at the space nearest its middle, or in its middle where a row would be of more
 * letters than there is room for.
 */
function inTwoRows(label: string, most: number): string[] {
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut !== undefined && Math.max(cut, label.length - cut - 1) <= most)
    return [label.slice(0, cut), label.slice(cut + 1)];
  const characters = [...label];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}

function wordsOf({ label, date, alleged, saidBy }: PlacedContext): string {
  const hedges = [...(alleged ? ['alleged'] : []), ...(saidBy ? [`according to ${saidBy}`] : [])];
  return [label, displayDate(date), ...hedges].join(', ');
}

/**
 * Where a line and its label can go, the best first. A label of at most two thirds of the width, as two
 * rows of a long one are, always fits on one side of its line or above it.
 */
function placeLine(axis: Axis, one: Dated<PlacedContext>, { width, small }: Room): Placed[] {
  const stretch = stretchOf(axis, one);
  const { left, right, before } = stretch;
  const { label, article, paragraph } = one.item;
  const most = (width - LABEL_GAP) / 1.5 / small;
  const rows = label.length > most ? inTwoRows(label, most) : [label];
  const labelWidth = Math.max(...rows.map((row) => row.length)) * small;
  const line = before ? right : left;
  const at = { start: left, middle: (left + right) / 2, end: right };
  const anchors = before ? (['end', 'start', 'middle'] as const) : (['start', 'end', 'middle'] as const);
  const placed = anchors.map((anchor) => ({
    ...stretch,
    rows,
    words: wordsOf(one.item),
    to: address.paragraph(article.id, paragraph),
    line,
    at: at[anchor],
    anchor,
    beside: anchor !== 'middle' && at[anchor] === line,
    labelWidth,
  }));
  const fitting = placed.filter((place) => {
    const [from, to] = labelCover(place, width);
    return from >= 0 && to <= width;
  });
  return fitting.length ? fitting : placed.slice(-1);
}

/** What the label covers, in pixels of a drawing so wide. */
export function labelCover(
  { at, anchor, labelWidth }: Pick<ContextLine, 'at' | 'anchor' | 'labelWidth'>,
  width: number,
): [number, number] {
  const x = (at / 100) * width;
  if (anchor === 'start') return [x, x + LABEL_GAP + labelWidth];
  if (anchor === 'end') return [x - LABEL_GAP - labelWidth, x];
  return [x - labelWidth / 2, x + labelWidth / 2];
}

/** Whether the line of one would strike through the label of another, at this width or a greater one. */
function strikes({ line }: Placed, other: Placed, width: number): boolean {
  if (other.anchor === 'start' && line <= other.at) return false;
  if (other.anchor === 'end' && line >= other.at) return false;
  const [from, to] = labelCover(other, width);
  const x = (line / 100) * width;
  return x > from - LABEL_GAP && x < to + LABEL_GAP;
}

/** What a line covers of its lane: its label and what it leaves open. */
function cover(line: Placed, width: number): [number, number] {
  const [from, to] = labelCover(line, width);
  return [Math.min(from, (line.left / 100) * width), Math.max(to, (line.right / 100) * width)];
}

/** Whether two in one lane would touch. */
function touches(one: Placed, other: Placed, width: number): boolean {
  const [a, b] = cover(one, width);
  const [c, d] = cover(other, width);
  return a < d + GAP && c < b + GAP;
}

/** Whether no label touches another in its lane and no line runs down through a label of a lane below. */
function isClear(lanes: readonly (readonly Placed[])[], width: number): boolean {
  return lanes.every((lane, index) =>
    lane.every(
      (one, place) =>
        !lane.slice(place + 1).some((other) => touches(one, other, width)) &&
        !lanes.slice(index + 1).some((above) => above.some((other) => strikes(other, one, width))),
    ),
  );
}

/** The lanes, lowest first, with one more line: in a lane that is there, or in a new one between them. */
function withLine(lanes: readonly (readonly Placed[])[], places: readonly Placed[], width: number) {
  const options = places.flatMap((place) => [
    ...lanes.map((lane, index) => lanes.with(index, [...lane, place])),
    ...[...lanes.keys(), lanes.length].toReversed().map((index) => lanes.toSpliced(index, 0, [place])),
  ]);
  // Where all would cross, the label hides what runs behind it.
  return options.find((option) => isClear(option, width)) ?? [...lanes, places.slice(0, 1)];
}

/**
 * Places lines of context in lanes above those of the marks, so that no label touches another and no
 * line runs through one, at the room's width and any greater. Gives them
 * from left to right, those of one place from the top, and the height of their lanes.
 */
export function layOutContext(axis: Axis, context: readonly Dated<PlacedContext>[], room: Room) {
  const sorted = context.toSorted(byDoubt).toReversed();
  const lanes = sorted.reduce<readonly (readonly Placed[])[]>(
    (above, one) => withLine(above, placeLine(axis, one, room), room.width),
    [],
  );
  const rows = Math.max(1, ...lanes.flat().map((line) => line.rows.length));
  const lane = room.lane + (rows - 1) * ROW;
  const lines = lanes.flatMap((placed, index) =>
    placed.map((line): ContextLine => ({ ...line, lane, top: (lanes.length - 1 - index) * lane })),
  );
  return {
    lines: lines.sort((a, b) => a.line - b.line || a.top - b.top),
    height: lanes.length * lane,
  };
}
