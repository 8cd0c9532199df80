import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { readContent } from '../../src/model/read-content.ts';
import { FIELD_LABELS, wordingLabel } from '../../src/model/words.ts';
import { fileOf, sitesUnderTest, type Site } from './sites.ts';

const open = (site: Site, page: string) =>
  parseHTML(readFileSync(path.join(site.folder, fileOf(page)), 'utf8')).document;

function contentOf(site: Site) {
  const { content } = readContent(site.content);
  if (!content) throw new Error(`${site.content} cannot be read`);
  return content;
}

/** The rows of a page that quote a phrase, as their text. */
function rowsThatQuote(document: Document, phrase: string): Element[] {
  return [...document.querySelectorAll('q')]
    .filter((quote) => fold(quote.textContent) === fold(phrase))
    .flatMap((quote) => quote.closest('tr') ?? []);
}

describe.for(sitesUnderTest())('$name', (site) => {
  const content = contentOf(site);
  const articles = new Map(content.articles.map(({ id, data }) => [id, data]));

  it.for(content.departures.map(({ id, data }) => [id, data.claims] as const))(
    '/departures/%s/ shows each claim with its phrase, its paragraph, whose word it is and what became of its wording',
    ([id, claims]) => {
      const document = open(site, `departures/${id}/`);
      for (const { field, phrase, article, paragraph, saidBy, alleged } of claims) {
        const place = `/articles/${article}/#p${paragraph}`;
        const row = rowsThatQuote(document, phrase).find(
          (one) =>
            one.querySelector('th')?.textContent.includes(FIELD_LABELS[field]) &&
            [...one.querySelectorAll('a')].some((link) => link.getAttribute('href')?.endsWith(place)),
        );
        const said = fold(row?.textContent ?? '');
        expect(said, phrase).not.toBe('');
        if (saidBy) expect(said).toContain(fold(saidBy));
        if (alleged) expect(said).toMatch(/alleged/i);
        const wording = wordingLabel({ wording: articles.get(article)?.wording ?? 'original' });
        if (wording) expect(said).toContain(`(${wording})`);
        else expect(said).not.toMatch(/synonyms|machine translation/);
      }
    },
  );

  it.for([...articles.keys()])(
    '/articles/%s/ has the paragraph of each claim, with its phrase there',
    (id) => {
      const document = open(site, `articles/${id}/`);
      const claims = content.departures
        .flatMap(({ data }) => data.claims)
        .filter(({ article }) => article === id);
      for (const { paragraph, phrase } of claims)
        expect(fold(document.getElementById(`p${paragraph}`)?.textContent ?? ''), phrase).toContain(
          fold(phrase),
        );
    },
  );
});
