import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, filesOf, pagesOf, sitesUnderTest, type Site } from './sites.ts';

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const unescape = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

function readPage(site: Site, page: string): Page {
  const source = readFileSync(path.join(site.folder, fileOf(page)), 'utf8');
  const values = (name: string) =>
    [...source.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) =>
      unescape(match[1] ?? ''),
    );
  return { ids: new Set(values('id')), links: [...values('href'), ...values('src')] };
}

describe.for(sitesUnderTest())('$name', (site) => {
  const origin = 'http://site.invalid';
  const files = new Set(filesOf(site));
  const pages = new Map(pagesOf(site).map((page) => [page, readPage(site, page)]));

  /** Why a link leads nowhere; undefined where it leads somewhere, or off the site. */
  function fault(page: string, link: string): string | undefined {
    const target = URL.parse(link, `${origin}/${page}`);
    if (!target) return `${link} is no address`;
    if (target.origin !== origin) return undefined;
    const address = decodeURI(target.pathname.slice(1));
    const found = pages.get(address);
    if (!found) return files.has(address) ? undefined : `${link} is missing`;
    const fragment = decodeURIComponent(target.hash.slice(1)).split(':~:')[0];
    return fragment && !found.ids.has(fragment) ? `${link} names no part of that page` : undefined;
  }

  it.for([...pages.keys()])('every link of /%s leads somewhere', (page) => {
    const faults = (pages.get(page)?.links ?? []).map((link) => fault(page, link)).filter(Boolean);
    expect([...new Set(faults)]).toEqual([]);
  });
});
