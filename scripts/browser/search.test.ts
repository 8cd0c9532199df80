import { describe, expect, it } from 'vitest';
import { walkedSites } from './sites.ts';
import { peopleOf, visitSearch } from './visit-search.ts';

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))('search in the $name', (site) => {
  const { address, faults, links, page, type } = visitSearch(site);
  const gone = peopleOf(site).filter(({ departures }) => departures.length > 0);

  it.for(gone.slice(0, 2))('a name typed leads to $name, and from there to the departure', async (person) => {
    await type(person.name);
    await links().first().click();
    await page().waitForURL(`**/people/${person.id}/`);
    expect(await page().locator('h1').first().innerText()).toContain(person.name);
    await page().locator(`main a[href*="/departures/${person.departures[0]}/"]`).first().click();
    await page().waitForURL(`**/departures/${person.departures[0]}/`);
    expect(faults()).toEqual([]);
  });

  it('is answered by Pagefind, whose worker alone may compile WebAssembly', async () => {
    const [person] = gone;
    const policies = new Map<string, string>();
    page().on('response', (response) => {
      policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy'] ?? '');
    });
    const fragment = page().waitForResponse((response) => response.url().endsWith('.pf_fragment'));
    await type(person?.name ?? '');
    expect((await fragment).status()).toBe(200);
    await page().locator(`main a[href$="/departures/${person?.departures[0]}/"]`).first().waitFor();
    const relaxed = [...policies]
      .filter(([, policy]) => policy.includes('unsafe'))
      .map(([pathname]) => pathname);
    expect(relaxed).toEqual([new URL(address('pagefind/pagefind-worker.js')).pathname]);
    expect(faults()).toEqual([]);
  });
});
