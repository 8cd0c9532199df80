import { address } from '../urls.ts';
import { titleOf } from './archive.ts';
import { describeCorrection, type PlacedCorrection } from './corrections.ts';
import type { Publication } from './publication.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

const startOf = (day: string) => `${day}T00:00:00Z`;

function entry({ archive, link }: Publication, correction: PlacedCorrection, place: number): string[] {
  const page = link(correction.page);
  return [
    '<entry>',
    element(
      'id',
      `${link(`/${correction.concerns}/`)}#correction-${correction.date}-${correction.field}-${place}`,
    ),
    element('title', `Correction: ${titleOf(archive, correction)}`),
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
