import { scaleUtc } from 'd3-scale';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { startOfMonth } from 'date-fns/startOfMonth';
import { earliest, latest, toDay } from './dates.ts';

/** Something with a date, and the days that it can mean. */
export interface Dated<T> {
  readonly item: T;
  readonly date: string;
  /** Undefined where the date is open. */
  readonly first: Date | undefined;
  readonly last: Date | undefined;
}

/** What a date covers of the drawing. `left` and `right` are per cent of the width, equal for a known day. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  /** Whether the day is known; else the stretch is as wide as what is unknown. */
  readonly exact: boolean;
  /** Which ends lie outside of the drawing, so that the stretch reaches to its edge. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The months that are drawn. */
export interface Axis {
  readonly start: Date;
  readonly end: Date;
  /** Where a day begins, in per cent of the width. */
  readonly x: (day: Date) => number;
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const SHORT = 45;

/** Those of some things that have a date. */
export function datedOf<T extends { readonly date: string | null }>(items: readonly T[]): Dated<T>[] {
  return items.flatMap((item) => {
    const { date } = item;
    if (date === null) return [];
    const [first, last] = [earliest(date), latest(date)].map((day) =>
      day === undefined ? undefined : toDay(day),
    );
    return [{ item, date, first, last }];
  });
}

const isLong = ({ first, last }: Dated<unknown>) =>
  !first || !last || differenceInCalendarDays(last, first) > SHORT;

/** Those of little doubt first, oldest first. */
export function byDoubt(one: Dated<unknown>, other: Dated<unknown>): number {
  const time = ({ first }: Dated<unknown>) => first?.getTime() ?? -Infinity;
  return Number(isLong(one)) - Number(isLong(other)) || time(one) - time(other) || 0;
}

/** A local day at midnight UTC, so that days on which clocks change are as wide as others. */
const utc = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());

/**
 * The months that are drawn: those of the dates that are known fairly well. A long doubt may reach
 * beyond them; it does not make the drawing longer. Null where nothing has a date.
 */
export function axisOf(all: readonly Dated<unknown>[]): Axis | null {
  const well = all.filter((one) => !isLong(one));
  const days = (well.length ? well : all).flatMap(({ first, last }) =>
    [first, last].filter((day) => day !== undefined),
  );
  if (!days.length) return null;
  const times = days.map((day) => day.getTime());
  const [start, end] = [startOfMonth(new Date(Math.min(...times))), endOfMonth(new Date(Math.max(...times)))];
  const scale = scaleUtc([utc(start), utc(addDays(end, 1))], [0, 100]).clamp(true);
  return { start, end, x: (day) => scale(utc(day)) };
}

/** Where a date is drawn. */
export function stretchOf({ start, end, x }: Axis, { first, last }: Dated<unknown>): Stretch {
  const exact = first !== undefined && first.getTime() === last?.getTime();
  const left = first ? x(first) : 0;
  return {
    left,
    right: exact ? left : last ? x(addDays(last, 1)) : 100,
    exact,
    before: !first || first < start,
    after: !last || last > end,
  };
}

/** The months that are labelled, at least `tick` pixels apart in a drawing so many pixels wide. */
export function ticksOf({ start, end, x }: Axis, { width, tick }: { width: number; tick: number }) {
  const months = Math.round((differenceInCalendarDays(end, start) + 1) / 30.44);
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
