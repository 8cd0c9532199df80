import type { Correction } from '../schemas/permanence.ts';
import { address } from '../urls.ts';
import type { Publication } from './publication.ts';
import { displayValue, FIELD_LABELS } from './words.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

const startOf = (day: string) => `${day}T00:00:00Z`;

/** What a correction changed, in a sentence: `Announced: was 3 March 2031, is 4 March 2031. Why: misread`. */
export function describeCorrection({ field, before, after, kind, why }: Correction): string {
  const shown = (value: string | null) => (value === null ? 'not stated' : displayValue(field, value));
  return `${FIELD_LABELS[field]}: was ${shown(before)}, is ${shown(after)} (${kind}). Why: ${why}`;
}

function entry({ archive, link }: Publication, correction: Correction, place: number): string[] {
  const page = link(address.departure(correction.departure));
  const title =
    archive.departures.find(({ id }) => id === correction.departure)?.title ?? correction.departure;
  return [
    '<entry>',
    element('id', `${page}#correction-${correction.date}-${correction.field}-${place}`),
    element('title', `Correction: ${title}`),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('updated', startOf(correction.date)),
    element('summary', describeCorrection(correction), { type: 'text' }),
    '</entry>',
  ];
}

/** Every correction as an Atom feed (RFC 4287), newest first. */
export function correctionsFeed(publication: Publication): string {
  const { archive, link } = publication;
  const { site, corrections } = archive;
  return xmlDocument([
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    element('id', link(address.corrections())),
    element('title', `${site.title}: corrections`),
    emptyElement('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: link(address.correctionsFeed()),
    }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: link(address.corrections()) }),
    element('updated', startOf(corrections[0]?.date ?? '1970-01-01')),
    '<author>',
    element('name', site.publisher),
    '</author>',
    // Numbered from the oldest, so that a new correction changes no other's id.
    ...corrections.flatMap((correction, index) => entry(publication, correction, corrections.length - index)),
    '</feed>',
  ]);
}
