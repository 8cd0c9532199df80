import { FIELDS } from '../schemas/departure.ts';
import { address } from '../urls.ts';
import type { Departure } from './archive.ts';
import { citeAsText } from './cite-text.ts';
import { displayDate } from './dates.ts';
import { conflictingFields, ledeOf } from './lede.ts';
import { contextNear, departuresNear } from './nearby.ts';
import type { Publication } from './publication.ts';
import { claimRows } from './rests-on.ts';
import { backOf, counted, destinationNote, FIELD_LABELS, inList, showFact } from './words.ts';

/** A departure as a list names it. */
function listed({ id, title, date, facts }: Departure) {
  const when = date === null ? 'date not stated' : displayDate(date);
  return { id, title, when: `${when}${backOf(facts)}` };
}

/** `Announced 5 August 2024`, `took effect in April 2024`. */
function whenOf({ facts, date }: Departure): string {
  if (date === null) return 'date not stated';
  const when = `${facts.announced.value === null ? 'took effect' : 'announced'} ${displayDate(date)}`;
  return `${when}${backOf(facts)}`;
}

function conflictsOf(departure: Departure) {
  const rows = claimRows(departure);
  return conflictingFields(departure).map((field) => ({
    label: FIELD_LABELS[field],
    rows: rows
      .filter(({ label, standing }) => label === FIELD_LABELS[field] && standing !== null)
      .sort((a, b) => Number(b.standing === 'preferred') - Number(a.standing === 'preferred')),
    why: departure.facts[field].preferred,
  }));
}

/** The fields that no claim states, as a sentence; null where all are stated. */
function unstatedOf({ facts, articles }: Departure): string | null {
  const fields = FIELDS.filter((field) => facts[field].value === null).map(
    (field) => `“${FIELD_LABELS[field]}”`,
  );
  if (!fields.length) return null;
  const sources =
    articles.length === 1
      ? 'The one article here does'
      : `The ${counted(articles.length, 'article')} here do`;
  return `${sources} not state ${inList(fields)}. What is not stated may be known elsewhere.`;
}

function relatedTo(departure: Departure, departures: readonly Departure[]) {
  const { sameWeek, sameMonth } = departuresNear(departure, departures);
  return [
    { heading: 'Within a week', departures: sameWeek.map(listed) },
    {
      heading: sameWeek.length ? 'That month, day not stated' : 'That month',
      departures: sameMonth.map(listed),
    },
    {
      heading: `Other departures of ${departure.person.name}`,
      departures: departure.person.departures.filter((other) => other !== departure).map(listed),
    },
  ];
}

/** Everything that the page of a departure shows. */
export function viewDeparture(publication: Publication, departure: Departure) {
  const { departures } = publication.archive;
  const index = departures.indexOf(departure);
  const neighbour = (at: number) => {
    const other = departures[at];
    return other && { to: address.departure(other.id), title: other.title };
  };
  return {
    when: whenOf(departure),
    lede: ledeOf(departure),
    facts: FIELDS.map((field) => ({
      label: FIELD_LABELS[field],
      value: showFact(departure.facts[field]),
      note: field === 'destination' ? destinationNote(departure.facts) : null,
    })),
    conflicts: conflictsOf(departure),
    claims: claimRows(departure),
    unstated: unstatedOf(departure),
    context: contextNear(departure, publication.archive.context),
    related: relatedTo(departure, departures),
    citation: citeAsText(publication, departure),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}
