import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { capturedRuns } from '../test/captured-runs.ts';
import { findVerbatim } from '../verify/find-verbatim.ts';
import { filesOf, sitesUnderTest, type Site } from './sites.ts';

/** What a reader or a program can make of a file: inflated, and both with mark-up and without. */
function readings(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.(?:html|xml|svg)$/.test(file)) return [text, text.replace(/\\[nrt"]/g, ' ')];
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  const decode = (source: string) =>
    source.replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole, hex: string, decimal: string, name: string) =>
        name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    );
  return [decode(text), decode(text.replace(/<[^>]*>/g, ' ')), decode(text.replace(/<[^>]*>/g, ''))];
}

function leaksOf(site: Site, captures: string): string[] {
  const captured = capturedRuns(captures, site.content);
  expect(captured.size).toBeGreaterThan(0);
  return filesOf(site).flatMap((file) => {
    const run = readings(path.join(site.folder, file))
      .map((text) => findVerbatim(text, captured))
      .find(Boolean);
    return run ? [`${file}: ${run}`] : [];
  });
}

describe.for(sitesUnderTest().filter(({ captures }) => captures))('$name', (site) => {
  it.runIf(site.edition === 'public')('holds no 13 words in a row of a capture, in no file', () => {
    expect(leaksOf(site, site.captures ?? '')).toEqual([]);
  });

  it.runIf(site.edition === 'full')(
    'holds the captures’ text in its article pages and its index, so that a sweep would see it',
    () => {
      const leaks = leaksOf(site, site.captures ?? '').join('\n');
      expect(leaks).toMatch(/^articles\/.*\.html: /m);
      expect(leaks).toMatch(/^pagefind\/fragment\//m);
    },
  );
});
