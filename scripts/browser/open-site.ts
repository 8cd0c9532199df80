import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../serve.ts';
import { CHROME_FLAGS, requireChrome } from './find-chrome.ts';
import type { Site } from './sites.ts';

/** A site served under its own headers, and a browser to visit it with. */
export interface OpenSite {
  /** Address of its front page. */
  readonly url: string;
  /** Opens a tab that notes everything a page does that a page must not do. */
  readonly openTab: (options?: BrowserContextOptions) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** A browser tab, and what went wrong in it so far. */
export interface Tab {
  readonly page: Page;
  /** Policy reports, console errors and warnings, exceptions, requests that failed or left the origin. */
  readonly faults: string[];
}

/** Serves a built site, unless something else does, and starts a browser. Close it at the end. */
export async function openSite({ folder, url }: Pick<Site, 'folder' | 'url'>): Promise<OpenSite> {
  const serving = url ? { url, close: () => Promise.resolve() } : await serve(folder);
  const browser = await launchChrome();
  return {
    url: serving.url,
    openTab: (options) => openTab(browser, serving.url, options),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** Starts the browser, without a window. */
function launchChrome(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChrome(), args: CHROME_FLAGS });
}

/** Opens a tab that notes faults; see Tab. */
async function openTab(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Tab> {
  const { origin } = new URL(url);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page ends what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol !== 'data:' && address.origin !== origin)
      faults.push(`other origin: ${request.url()}`);
  });
  // A report of the policy that does not reach the console is seen by the page itself.
  await page.exposeFunction('noteReport', (report: string) => faults.push(`policy: ${report}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as unknown as { noteReport: (report: string) => void }).noteReport;
      note(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return { page, faults };
}
