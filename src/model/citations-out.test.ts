import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import type { Departure } from './archive.ts';
import { bibtex, cslJson, ris } from './citations-out.ts';
import type { Publication } from './publication.ts';

const released = { '/departures/ada-quill-2031/': '2031-04-01' };
const publication = publishHarbour({ released });

function ada({ archive }: Publication): Departure {
  const found = archive.departures.find(({ id }) => id === 'ada-quill-2031');
  if (!found) throw new Error('the fixture holds no ada-quill-2031');
  return found;
}
const cite = <T>(format: (publication: Publication, departure: Departure) => T, from = publication) =>
  format(from, ada(from));

describe('BibTeX', () => {
  it('cites the page as @online', () => {
    expect(cite(bibtex)).toBe(
      [
        '@online{ada-quill-2031,',
        '  author = {{Harbour departures}},',
        '  title = {{Ada Quill resigns from Harbour Light Company}},',
        '  date = {2031-04-01},',
        '  url = {https://example.org/archive/departures/ada-quill-2031/},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('names the website where it is not its own publisher', () => {
    expect(cite(bibtex, publishHarbour({ site: { publisher: 'Pier Press' } }))).toContain(
      'author = {{Pier Press}},\n  title = {{Ada Quill resigns from Harbour Light Company}},\n  organization = {Harbour departures},',
    );
  });

  it('has no date before the release', () => {
    expect(cite(bibtex, publishHarbour())).not.toContain('date =');
  });

  it('escapes what TeX would run, and no brace is left open', () => {
    const entry = cite(bibtex, publishHarbour({ name: 'a{b}\\c}$&%#_^~\n@x{' }));
    expect(entry).toContain(
      'title = {{a\\textbraceleft{}b\\textbraceright{}\\textbackslash{}c\\textbraceright{}\\$\\&\\%\\#\\_\\textasciicircum{}\\textasciitilde{} @x\\textbraceleft{} resigns',
    );
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });
});

describe('RIS', () => {
  it('cites the page as a web page, each field on a line that ends in CRLF', () => {
    expect(cite(ris).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - ada-quill-2031',
      'AU  - Harbour departures',
      'TI  - Ada Quill resigns from Harbour Light Company',
      'T2  - Harbour departures',
      'PY  - 2031',
      'DA  - 2031/04/01',
      'UR  - https://example.org/archive/departures/ada-quill-2031/',
      'LA  - en-GB',
      'ER  - ',
      '',
    ]);
  });

  it('lets no name begin a field of its own', () => {
    const entry = cite(ris, publishHarbour({ name: 'a\r\nER  - \u2028TY  - BOOK' }));
    expect(entry).toContain('TI  - a ER - TY - BOOK resigns from Harbour Light Company\r\n');
    expect(entry.match(/^ER {2}- /gm)).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  it('cites the page as a webpage', () => {
    expect(cite(cslJson)).toEqual([
      {
        id: 'ada-quill-2031',
        type: 'webpage',
        title: 'Ada Quill resigns from Harbour Light Company',
        author: [{ literal: 'Harbour departures' }],
        'container-title': 'Harbour departures',
        issued: { 'date-parts': [[2031, 4, 1]] },
        URL: 'https://example.org/archive/departures/ada-quill-2031/',
        language: 'en-GB',
      },
    ]);
  });

  it('has no date before the release', () => {
    expect(cite(cslJson, publishHarbour())[0]).not.toHaveProperty('issued');
  });
});
