import { differenceInCalendarDays } from 'date-fns';
import type { Departure } from './archive.ts';
import { contains, isFullDay, toDay } from './dates.ts';

/** Departures close in time to one. */
export interface Nearby {
  /** Whose day is known and at most a week away, when this one's is known too. Oldest first. */
  readonly sameWeek: readonly Departure[];
  /** Of which only the month is known, and it is this one's; or any in the month, when only that is known of this one. */
  readonly sameMonth: readonly Departure[];
}

const WEEK = 7;
const MONTH = /^\d{4}-\d{2}$/;

/** Finds what else happened around a departure. Where its date says less than a month, nothing is near. */
export function departuresNear(departure: Departure, departures: readonly Departure[]): Nearby {
  const { date } = departure;
  if (date === null) return { sameWeek: [], sameMonth: [] };
  const others = departures.filter((other) => other !== departure);
  if (MONTH.test(date))
    return {
      sameWeek: [],
      sameMonth: others.filter((other) => other.date !== null && contains(date, other.date)),
    };
  if (!isFullDay(date)) return { sameWeek: [], sameMonth: [] };
  const near = (other: string) => Math.abs(differenceInCalendarDays(toDay(other), toDay(date))) <= WEEK;
  return {
    sameWeek: others.filter((other) => other.date !== null && isFullDay(other.date) && near(other.date)),
    sameMonth: others.filter(
      (other) => other.date !== null && MONTH.test(other.date) && contains(other.date, date),
    ),
  };
}
