import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { openSearch, robots, sitemap } from './discovery.ts';

const publication = publishHarbour({ site: { title: 'Departures & arrivals' } });

describe('how the archive is found', () => {
  it('describes its search by the rules of OpenSearch 1.1', () => {
    const named = publishHarbour({
      site: { title: 'Departures & <arrivals>', description: 'word '.repeat(999) },
    });
    const text = openSearch(named);
    expect(XMLValidator.validate(text)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) =>
        ['ShortName', 'Description', 'Url', 'Image', 'Query', 'InputEncoding'].includes(name),
    });
    const { xmlns, ...elements } = (
      parser.parse(text) as { OpenSearchDescription: Record<string, unknown[]> }
    ).OpenSearchDescription;
    expect(xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(elements).toEqual({
      // At most 16 and 1,024 characters, without mark-up.
      ShortName: ['Departures & <ar'],
      Description: ['word '.repeat(999).slice(0, 1024).trim()],
      Url: [
        { type: 'text/html', template: 'https://example.org/archive/search/?q={searchTerms}' },
        {
          type: 'application/opensearchdescription+xml',
          rel: 'self',
          template: 'https://example.org/archive/opensearch.xml',
        },
      ],
      Image: [
        {
          '#text': 'https://example.org/archive/icon-192.png',
          height: '192',
          width: '192',
          type: 'image/png',
        },
      ],
      Query: [{ role: 'example', searchTerms: 'Bram Oyelaran' }],
      InputEncoding: ['UTF-8'],
    });
  });

  it('lists every page once', () => {
    const pages = [...sitemap(publication).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    expect(pages).toContain('https://example.org/archive/');
    expect(pages).toContain('https://example.org/archive/articles/letter-2031/');
    expect(pages).toHaveLength(6 + 2 + 2 + 2);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('keeps robots out of the full edition and shows them the public one', () => {
    expect(robots('full', publication.link)).toContain('Disallow: /\n');
    expect(robots('public', publication.link)).toContain('Sitemap: https://example.org/archive/sitemap.xml');
  });
});
