import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { walkedSites, type Site } from './sites.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly departures: readonly string[];
}

function peopleWhoLeft(site: Site): Person[] {
  const people = JSON.parse(readFileSync(path.join(site.folder, 'data/people.json'), 'utf8')) as Person[];
  return people.filter(({ departures }) => departures.length > 0);
}

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))('search in the $name', (site) => {
  let open: OpenSite;
  let tab: Tab;
  beforeAll(async () => {
    open = await openSite(site);
    tab = await open.openTab();
  });
  afterAll(async () => {
    await open?.close();
  });

  it.for(peopleWhoLeft(site).slice(0, 5))(
    'a name typed leads to $name, and from there to the departure',
    async (person) => {
      const { page, faults } = tab;
      faults.length = 0;
      await page.goto(`${open.url}search/`);
      await page.getByRole('searchbox').first().pressSequentially(person.name);
      await page.locator(`main a[href$="/people/${person.id}/"]`).first().click();
      await page.waitForURL(`**/people/${person.id}/`);
      expect(await page.locator('h1').first().innerText()).toContain(person.name);
      await page.locator(`main a[href*="/departures/${person.departures[0]}/"]`).first().click();
      await page.waitForURL(`**/departures/${person.departures[0]}/`);
      expect(faults).toEqual([]);
    },
  );

  it('is answered by Pagefind, whose worker alone may compile WebAssembly', async () => {
    const { page, faults } = tab;
    faults.length = 0;
    const [person] = peopleWhoLeft(site);
    const policies = new Map<string, string>();
    page.on('response', (response) => {
      policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy'] ?? '');
    });
    await page.goto(`${open.url}search/`);
    const fragment = page.waitForResponse((response) => response.url().endsWith('.pf_fragment'));
    await page
      .getByRole('searchbox')
      .first()
      .pressSequentially(person?.name ?? '');
    expect((await fragment).status()).toBe(200);
    await page.locator(`main a[href$="/departures/${person?.departures[0]}/"]`).first().waitFor();
    const relaxed = [...policies]
      .filter(([, policy]) => policy.includes('unsafe'))
      .map(([pathname]) => pathname);
    expect(relaxed).toEqual([new URL('pagefind/pagefind-worker.js', open.url).pathname]);
    expect(faults).toEqual([]);
  });
});
