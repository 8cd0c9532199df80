import ical from 'ical-generator';
import type { Field } from '../schemas/departure.ts';
import { address } from '../urls.ts';
import type { Departure } from './archive.ts';
import { isFullDay } from './dates.ts';
import { changedOn, publishedOn, type Publication } from './publication.ts';
import { FIELD_LABELS, showFact } from './words.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

/** How many departures a feed carries; the data files have all. */
const FEED_LENGTH = 200;

const DESCRIBED = [
  'kind',
  'announced',
  'effective',
  'role',
  'destination',
  'reason',
  'returned',
] as const satisfies readonly Field[];

/** A fact as a line of text, with what must stand beside it. */
function factLine({ facts }: Departure, field: Field): string[] {
  const shown = showFact(facts[field]);
  if (!shown) return [];
  const beside = [
    ...(shown.alleged ? ['alleged'] : []),
    ...shown.saidBy.map((speaker) => `according to ${speaker}`),
    ...(facts[field].conflicting.length ? ['articles differ'] : []),
  ];
  return [`${FIELD_LABELS[field]}: ${shown.text}${beside.length ? ` (${beside.join('; ')})` : ''}`];
}

/** What is stated of a departure, a fact on each line, and the articles that it rests on. */
export function describeDeparture(departure: Departure): string {
  const articles = departure.articles.map(({ label }) => label);
  return [
    ...DESCRIBED.flatMap((field) => factLine(departure, field)),
    `According to: ${articles.join('; ')}`,
  ].join('\n');
}

const startOf = (day: string) => `${day}T00:00:00Z`;
const newest = ({ archive }: Publication) => archive.departures.toReversed().slice(0, FEED_LENGTH);

/** An Atom entry (RFC 4287). */
function atomEntry(publication: Publication, departure: Departure): string[] {
  const url = publication.link(address.departure(departure.id));
  const published = publishedOn(publication, departure);
  return [
    '<entry>',
    element('id', url),
    element('title', departure.title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', published && startOf(published)),
    element('updated', startOf(changedOn(publication, departure))),
    element('summary', describeDeparture(departure), { type: 'text' }),
    '</entry>',
  ];
}

/**
 * The departures as an Atom feed (RFC 4287), newest first, dated by when each was released and last
 * corrected.
 */
export function atomFeed(publication: Publication): string {
  const { archive, link } = publication;
  const { site } = archive;
  const changed = archive.departures
    .map((departure) => changedOn(publication, departure))
    .sort()
    .at(-1);
  return xmlDocument([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', link(address.board())),
    element('title', site.title),
    element('subtitle', site.description),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: link(address.feed('xml')) }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: link(address.board()) }),
    element('updated', startOf(changed ?? '1970-01-01')),
    '<author>',
    element('name', site.publisher),
    '</author>',
    ...newest(publication).flatMap((departure) => atomEntry(publication, departure)),
    '</feed>',
  ]);
}

/** A JSON Feed item. */
function jsonItem(publication: Publication, departure: Departure) {
  const url = publication.link(address.departure(departure.id));
  const published = publishedOn(publication, departure);
  return {
    id: url,
    url,
    title: departure.title,
    content_text: describeDeparture(departure),
    ...(published === undefined ? {} : { date_published: startOf(published) }),
    date_modified: startOf(changedOn(publication, departure)),
  };
}

/** The same as a JSON Feed, version 1.1. */
export function jsonFeed(publication: Publication) {
  const { archive, link } = publication;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: archive.site.title,
    description: archive.site.description,
    home_page_url: link(address.board()),
    feed_url: link(address.feed('json')),
    language: 'en-GB',
    authors: [{ name: archive.site.publisher }],
    items: newest(publication).map((departure) => jsonItem(publication, departure)),
  };
}

/** The one day of a departure: of its announcement, or else of its effect; undefined where no day is stated. */
function dayOf({ facts }: Departure): string | undefined {
  return (
    [facts.announced.value, facts.effective.value].find((date) => date !== null && isFullDay(date)) ??
    undefined
  );
}

/** A text as RFC 5545 has it; ical-generator escapes everything but the calendar's name. */
const escapeName = (text: string) => text.replace(/[\\;,]/g, '\\$&');

/**
 * The departures of which a day is stated, as all-day events of a calendar (RFC 5545). What is known
 * only to the month stands in no calendar: it would get a day that no source gives.
 */
export function calendar(publication: Publication): string {
  const { archive, link } = publication;
  const { host } = new URL(link(address.board()));
  const events = ical({ prodId: '//Departures//Archive//EN', name: escapeName(archive.site.title) });
  for (const departure of archive.departures) {
    const day = dayOf(departure);
    if (day === undefined) continue;
    events.createEvent({
      id: `${departure.id}@${host}`,
      start: new Date(startOf(day)),
      allDay: true,
      stamp: new Date(startOf(changedOn(publication, departure))),
      summary: departure.title,
      description: describeDeparture(departure),
      url: link(address.departure(departure.id)),
    });
  }
  // The last line too ends in CRLF.
  return `${events.toString()}\r\n`;
}
