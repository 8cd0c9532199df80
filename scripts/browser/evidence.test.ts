import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { displayDate } from '../../src/model/dates.ts';
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
            one.closest('tbody')?.querySelector('th')?.textContent.includes(FIELD_LABELS[field]) &&
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

  it('the front page has each line of context on the timeline and in a list, with what it rests on', () => {
    const document = open(site, '');
    const items = [...document.querySelectorAll('#context li')];
    expect(items).toHaveLength(content.context.length);
    for (const { label, date, phrase, article, paragraph, saidBy } of content.context) {
      const place = `/articles/${article}/#p${paragraph}`;
      const leads = (link: Element) => link.getAttribute('href')?.endsWith(place);
      const item = items.find((one) => fold(one.querySelector('q')?.textContent ?? '') === fold(phrase));
      const said = fold(item?.textContent ?? '');
      expect(said, phrase).toContain(displayDate(date));
      expect(said).toContain(label);
      expect([...(item?.querySelectorAll('a') ?? [])].some(leads)).toBe(true);
      if (saidBy) expect(said).toContain(saidBy);
      const wording = wordingLabel({ wording: articles.get(article)?.wording ?? 'original' });
      if (wording) expect(said).toContain(`(${wording})`);
      const lines = [...document.querySelectorAll('svg.timeline a')].filter((link) =>
        link.getAttribute('aria-label')?.startsWith(`${label}, ${displayDate(date)}`),
      );
      expect(lines.length, label).toBeGreaterThan(0);
      expect(lines.every(leads)).toBe(true);
    }
  });

  it.for([...articles.keys()])(
    '/articles/%s/ has the paragraph of each claim and line of context, with its phrase there',
    (id) => {
      const document = open(site, `articles/${id}/`);
      const claims = [...content.departures.flatMap(({ data }) => data.claims), ...content.context].filter(
        ({ article }) => article === id,
      );
      for (const { paragraph, phrase } of claims)
        expect(fold(document.getElementById(`p${paragraph}`)?.textContent ?? ''), phrase).toContain(
          fold(phrase),
        );
    },
  );
});
