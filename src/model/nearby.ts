import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Departure, PlacedContext } from './archive.ts';
import { contains, earliest, isFullDay, latest, toDay } from './dates.ts';

/** Departures close in time to one. */
export interface Nearby {
  /** At most a week away, whatever day each turns out to be. Oldest first. */
  readonly sameWeek: readonly Departure[];
  /** Of which only the month is known, and it is this one's; or any in the month, when only that is known of this one. */
  readonly sameMonth: readonly Departure[];
}

const WEEK = 7;
const MONTH = /^\d{4}-\d{2}$/;

/** The most days that two dates can lie apart; Infinity where an end of either is open. */
function apart(one: string, other: string): number {
  const days = [earliest(one), latest(one), earliest(other), latest(other)];
  const [from, to, otherFrom, otherTo] = days.map((day) => (day === undefined ? undefined : toDay(day)));
  if (!from || !to || !otherFrom || !otherTo) return Infinity;
  return Math.max(differenceInCalendarDays(to, otherFrom), differenceInCalendarDays(otherTo, from));
}

/** Finds what else happened around a departure. Where its date says less than a month, nothing is near but by the day. */
export function departuresNear({ id, date }: Departure, departures: readonly Departure[]): Nearby {
  if (date === null) return { sameWeek: [], sameMonth: [] };
  const others = departures.flatMap((other) =>
    other.id === id || other.date === null ? [] : [{ other, on: other.date }],
  );
  const near = (isNear: (on: string) => boolean) =>
    others.flatMap(({ other, on }) => (isNear(on) ? [other] : []));
  return {
    sameWeek: near((on) => apart(date, on) <= WEEK),
    sameMonth: near((on) => (MONTH.test(date) ? contains(date, on) : MONTH.test(on) && contains(on, date))),
  };
}

/**
 * The lines of context of which a day that an article gives, be it only that it was before or after it, is
 * at most a week from a departure, whatever day that was.
 */
export function contextNear(
  { date }: Departure,
  context: readonly PlacedContext[],
): readonly PlacedContext[] {
  if (date === null) return [];
  return context.filter((one) =>
    one.date.split('/').some((day) => isFullDay(day) && apart(date, day) <= WEEK),
  );
}
