import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite, type Tab } from './open-site.ts';
import { pageOfEachType, walkedSites } from './sites.ts';

/** What WCAG 1.4.12 lets a reader set, as a rule of an author's. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe.for(walkedSites())('$name', (site) => {
  let open: OpenSite;
  let tab: Tab;
  let phone: Tab;
  beforeAll(async () => {
    open = await openSite(site);
    tab = await open.openTab();
    phone = await open.openTab({ viewport: { width: 320, height: 640 } });
  });
  afterAll(async () => {
    await open?.close();
  });

  it.for(pageOfEachType(site))('/%s loses nothing to wider spacing of text', async (address) => {
    await phone.page.goto(open.url + address);
    // A style element would be refused by the policy; a constructed sheet is the reader's.
    const hidden = await phone.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      const cut = [...document.querySelectorAll('main *')].filter((element) => {
        const { overflow, clipPath } = getComputedStyle(element);
        return overflow === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
      });
      return {
        cut: cut.map(({ className }) => String(className)),
        width: document.documentElement.scrollWidth,
      };
    }, SPACING);
    expect(hidden).toEqual({ cut: [], width: 320 });
  });

  it.for(pageOfEachType(site))(
    '/%s has no target smaller than 24 pixels that stands alone',
    async (address) => {
      await phone.page.goto(open.url + address);
      const small = await phone.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')]
          .filter((target) => {
            const box = target.getBoundingClientRect();
            if (!box.width || target.closest('.spoken, .skip, svg')) return false;
            // The size of a link in a sentence follows from the text around it.
            const alone = ![...(target.parentElement?.childNodes ?? [])].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            );
            const inline =
              getComputedStyle(target).display === 'inline' && !!target.closest('p, .prose, figcaption');
            // A row of the board is its link's target.
            const covers = getComputedStyle(target, '::after').position === 'absolute';
            return alone && !inline && !covers && Math.min(box.width, box.height) < 24;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 160)),
      );
      expect(small).toEqual([]);
    },
  );

  it.for(pageOfEachType(site))(
    '/%s shows where the keyboard is, in the order of reading',
    async (address) => {
      await tab.page.goto(open.url + address);
      await tab.page.keyboard.press('Tab');
      expect(await tab.page.evaluate(() => document.activeElement?.className)).toContain('skip');
      const seen: string[] = [];
      for (let step = 0; step < 15; step++) {
        await tab.page.keyboard.press('Tab');
        const focus = await tab.page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const shows = (style: CSSStyleDeclaration) =>
            style.outlineStyle !== 'none' || style.stroke !== 'none';
          return {
            name: `${element.tagName} ${element.getAttribute('href') ?? element.id}`,
            shown:
              shows(getComputedStyle(element)) ||
              shows(getComputedStyle(element, '::after')) ||
              [...element.children].some((child) => shows(getComputedStyle(child))),
          };
        });
        if (!focus) break;
        seen.push(focus.shown ? '' : focus.name);
      }
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.filter(Boolean)).toEqual([]);
    },
  );

  it('moves nothing between pages for readers who want no motion', async () => {
    const still = await open.openTab({ reducedMotion: 'reduce' });
    const transitions = async ({ page }: Tab) => {
      await page.goto(open.url);
      await page.evaluate(() => {
        addEventListener('pageswap', (event) => {
          sessionStorage.setItem('transition', String(event.viewTransition !== null));
        });
      });
      await page.locator('header nav a').nth(1).click();
      await page.waitForLoadState();
      return page.evaluate(() => sessionStorage.getItem('transition'));
    };
    expect(await transitions(still)).toBe('false');
    const moving = await open.openTab({ reducedMotion: 'no-preference' });
    expect(await transitions(moving)).toBe('true');
  });

  it.for(pageOfEachType(site))(
    '/%s keeps what marks the current page and choice in forced colours',
    async (address) => {
      const forced = await open.openTab({ forcedColors: 'active' });
      await forced.page.goto(open.url + address);
      const plain = await forced.page.evaluate(
        () =>
          [...document.querySelectorAll('[aria-current]')].filter((element) => {
            const { textDecorationLine, borderTopWidth } = getComputedStyle(element);
            return textDecorationLine === 'none' && Number.parseFloat(borderTopWidth) < 2;
          }).length,
      );
      expect(plain).toBe(0);
      await forced.page.context().close();
    },
  );

  it.for(pageOfEachType(site))('/%s loads the order of the cascade first', async (address) => {
    const html = await fetch(open.url + address).then((response) => response.text());
    const first = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const css = await fetch(new URL(first, open.url)).then((response) => response.text());
    const layers = [...css.matchAll(/@layer ([a-z, ]+)/g)].flatMap(([, names = '']) => names.split(/,\s*/));
    expect([...new Set(layers)]).toEqual(['reset', 'tokens', 'base', 'prose', 'components', 'print']);
  });
});
