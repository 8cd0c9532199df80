import type { Site } from '../browser/sites.ts';
import { readSettings } from '../build/settings.ts';
import { readContent } from '../../src/model/read-content.ts';
import { serveWithNginx } from './serve-with-nginx.ts';

/**
 * Serves the public one of some sites with nginx, and asks for every address that was sent on.
 *
 * @returns how many there are.
 * @throws when nginx refuses its rules, or does not send on what they send on.
 */
export async function checkRedirects(sites: readonly Site[]): Promise<string> {
  const site = sites.find(({ edition }) => edition === 'public');
  const redirects = readContent(site?.content ?? '').content?.redirects ?? [];
  if (!site || !redirects.length) throw new Error('no public edition with redirects');
  const { url, close } = await serveWithNginx(readSettings('public', { OUT_DIR: site.folder }));
  try {
    for (const { from, to } of redirects) {
      const { status, headers } = await fetch(new URL(from, url), { redirect: 'manual' });
      if (status !== 301 || headers.get('location') !== to)
        throw new Error(`${from} was answered ${status} ${headers.get('location')}, not 301 ${to}`);
    }
  } finally {
    await close();
  }
  return `${redirects.length} addresses`;
}
