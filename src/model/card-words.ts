import type { Departure } from './archive.ts';
import { boardDate } from './dates.ts';
import {
  backOf,
  showDestination,
  FIELD_LABELS,
  KIND_LABELS,
  kindOf,
  showFact,
  type ShownValue,
} from './words.ts';

/** A value with what must stand beside it. */
function hedged({ text, alleged, saidBy }: ShownValue): string {
  return `${text}${alleged ? ' (alleged)' : ''}${saidBy[0] === undefined ? '' : `, according to ${saidBy[0]}`}`;
}

/** What the card of a departure says: the date as the board has it, what happened, where to if that is stated. */
export function cardOf(departure: Departure) {
  const { person, facts, date, organization } = departure;
  const { known, unknown } = boardDate(date);
  const happened = showFact(facts.kind) ?? {
    text: KIND_LABELS[kindOf(departure)],
    alleged: false,
    saidBy: [],
  };
  const destination = showDestination(facts);
  return {
    title: person.name,
    also: person.scripts.map(({ name }) => name),
    lines: [
      `${known}${unknown}  ${organization}`,
      hedged(happened) + backOf(facts),
      ...(destination ? [`${FIELD_LABELS.destination}: ${hedged(destination)}`] : []),
    ],
  };
}
