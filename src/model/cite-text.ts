import { address } from '../urls.ts';
import type { Departure } from './archive.ts';
import { displayDate } from './dates.ts';
import { publishedOn, type Publication } from './publication.ts';

/** How the page of a departure is cited in plain text: title, archive, day of release, address. */
export function citeAsText(publication: Publication, departure: Departure): string {
  const { title, publisher } = publication.archive.site;
  const released = publishedOn(publication, departure);
  return [
    `“${departure.title}”`,
    title,
    ...(publisher === title ? [] : [publisher]),
    ...(released === undefined ? [] : [displayDate(released)]),
    publication.link(address.departure(departure.id)),
  ].join('. ');
}
