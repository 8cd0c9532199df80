import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { readPdf } from './read-pdf.ts';
import { pageOfEachType, pagesOf, walkedSites } from './sites.ts';

/** The smallest text on paper, in points; browsers round sizes to whole pixels of their own. */
const SMALLEST = 7.9;

// In the full edition an article is as long as its text, and the rest is the public edition again.
const sites = walkedSites().filter(({ edition }) => edition === 'public');

describe.for(sites)('$name', (site) => {
  let open: OpenSite;
  let tab: Tab;
  beforeAll(async () => {
    open = await openSite(site);
    tab = await open.openTab();
  });
  afterAll(async () => {
    await open?.close();
  });

  const articles = pagesOf(site).filter((page) => /^articles\/./.test(page));
  const pages = [...new Set([...pageOfEachType(site), ...articles])].filter((page) =>
    /^(?:departures|people|articles)\/./.test(page),
  );

  it.for(pages)('/%s prints on one or two sheets, in letters large enough to read', async (page) => {
    await tab.page.goto(open.url + page);
    const { sheets, sizes } = readPdf(await tab.page.pdf({ format: 'A4' }));
    expect(sheets).toBeLessThanOrEqual(2);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter((size) => size < SMALLEST)).toEqual([]);
  });

  it.for(pages)('/%s writes out the address of every source on paper', async (page) => {
    await tab.page.emulateMedia({ media: 'print' });
    await tab.page.goto(open.url + page);
    const written = await tab.page
      .locator('a[data-source]')
      .evaluateAll((links) =>
        links.map((link) =>
          getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-'),
        ),
      );
    await tab.page.emulateMedia({ media: 'screen' });
    expect(written).not.toContain(false);
  });
});
