import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { openSearch, robots, sitemap } from './discovery.ts';

const publication = publishHarbour({ site: { title: 'Departures & arrivals' } });

describe('how the archive is found', () => {
  it('describes its search, under a name of at most 16 characters', () => {
    const description = openSearch(publication);
    expect(description).toContain('<ShortName>Departures &amp; arr</ShortName>');
    expect(description).toContain('template="https://example.org/archive/search/?q={searchTerms}"');
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
