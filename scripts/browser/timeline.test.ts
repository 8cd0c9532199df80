import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { walkedSites } from './sites.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two labels lie on each other; a pixel of leading is no ink. */
const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top + 1 < other.bottom - 1 &&
  other.top + 1 < one.bottom - 1;

describe.for(walkedSites().filter(({ edition }) => edition === 'public'))('$name', (site) => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite(site);
  });
  afterAll(async () => {
    await open?.close();
  });

  it.for([320, 768, 1440].flatMap((width) => [false, true].map((spaced) => ({ width, spaced }))))(
    'the timeline’s labels lie beside each other and inside, $width pixels wide, letters spaced out: $spaced',
    async ({ width, spaced }) => {
      const { page } = await open.openTab({ viewport: { width, height: 800 } });
      await page.goto(open.url);
      if (spaced)
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
          document.adoptedStyleSheets = [sheet];
        });
      const boxes = await page.locator('svg.timeline a text').evaluateAll((texts) =>
        texts
          .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .map(({ text, box: { left, right, top, bottom } }): Box => ({ text, left, right, top, bottom })),
      );
      expect(boxes.length).toBeGreaterThan(2);
      const touching = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.text} / ${other.text}`] : [])),
      );
      expect(touching).toEqual([]);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    },
  );

  it.for([320, 1440])(
    'the board’s parts come in the order in which they are seen, %i pixels wide',
    async (width) => {
      const { page } = await open.openTab({ viewport: { width, height: 800 } });
      await page.goto(open.url);
      const tops = await page
        .locator('[data-ordered] > :not(script)')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(2);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    },
  );
});
