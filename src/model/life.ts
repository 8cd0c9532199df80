import type { Departure, Person } from './archive.ts';
import { compareDates } from './dates.ts';

/** One thing that the archive knows of a person's time at an organisation. */
export interface LifeEvent {
  readonly what: 'joined' | 'departure' | 'returned';
  /** EDTF, null where no article states it. */
  readonly date: string | null;
  readonly departure: Departure;
}

function eventsOf(departure: Departure): LifeEvent[] {
  const { facts, date } = departure;
  const event = (what: LifeEvent['what'], on: string | null): LifeEvent => ({ what, date: on, departure });
  return [
    ...(facts.joined.value === null ? [] : [event('joined', facts.joined.value)]),
    event('departure', date),
    ...(facts.returned.value === null ? [] : [event('returned', facts.returned.value)]),
  ];
}

/** A person's joinings, departures and returns, oldest first; what has no date comes last. */
export function lifeOf({ departures }: Person): LifeEvent[] {
  const undated = ({ date }: LifeEvent) => Number(date === null);
  return departures.flatMap(eventsOf).sort((a, b) => undated(a) - undated(b) || compareDates(a.date, b.date));
}
