import type { Page } from 'playwright-core';

/**
 * Notes what a page moves of what it has shown (Layout Instability API), and gives it when asked; shares of
 * the screen below a thousandth, such as a font that has come makes, left out. Call it before the page is loaded.
 */
export async function noteShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        if (entry.value >= 0.001)
          noted.push(`${entry.value.toFixed(4)} after ${Math.round(entry.startTime)} ms`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // What was just painted is told of after the next frames.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { noted: string[] }).noted;
    });
}
