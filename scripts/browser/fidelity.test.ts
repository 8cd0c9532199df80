import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/model/read-content.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { walkedSites, type Site } from './sites.ts';

/** Captures by the SHA-256 of their bytes. */
function readCaptures(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
  );
}

/** A phrase as the capture has it, code point for code point, from a line on; undefined where mark-up divides it. */
function asCaptured(phrase: string, capture: string, line: number): string | undefined {
  const pattern = phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]');
  const rest = capture
    .split(/\r\n|\r|\n/)
    .slice(line - 1)
    .join('\n');
  return new RegExp(pattern, 'u').exec(rest)?.[0];
}

interface Quoted {
  readonly paragraph: number;
  readonly phrase: string;
}

/** The phrases of an archive's claims by article, each as its capture has it. */
function quotedByArticle(site: Site): Map<string, Quoted[]> {
  const { content } = readContent(site.content);
  const captures = readCaptures(site.captures ?? '');
  const claims = (content?.departures ?? []).flatMap(({ data }) => data.claims);
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  const quoted = (content?.articles ?? []).map(({ id, data }) => {
    const capture = captures.get(data.capture) ?? '';
    const phrases = (byArticle.get(id) ?? []).flatMap(({ paragraph, phrase }) => {
      const raw = asCaptured(phrase, capture, paragraph);
      return raw ? [{ paragraph, phrase: raw }] : [];
    });
    return [id, phrases] as const;
  });
  return new Map(quoted.filter(([, phrases]) => phrases.length));
}

const fold = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

describe.for(walkedSites().filter(({ edition, captures }) => edition === 'full' && captures))(
  '$name',
  (site) => {
    let open: OpenSite;
    beforeAll(async () => {
      open = await openSite(site);
    });
    afterAll(async () => {
      await open?.close();
    });

    it.for([...quotedByArticle(site)])(
      '/articles/%s/ shows what is quoted exactly as captured',
      async ([id, quoted]) => {
        const { page } = await open.openTab();
        await page.goto(`${open.url}articles/${id}/`);
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('[id^="p"]')].map(
            ({ id, textContent }) => [id, textContent ?? ''] as const,
          ),
        );
        const paragraphs = new Map(shown.map(([name, text]) => [name, fold(text)]));
        for (const { paragraph, phrase } of quoted)
          expect(paragraphs.get(`p${paragraph}`), `¶${paragraph}`).toContain(fold(phrase));
        await page.context().close();
      },
    );
  },
);
