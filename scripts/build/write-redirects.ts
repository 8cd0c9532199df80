import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirect } from '../../src/schemas/permanence.ts';
import type { Settings } from './settings.ts';

const below = (base: string, address: string) => `${base.replace(/\/$/, '')}${address}`;

/** Addresses that moved, as a `_redirects` file: what Netlify and Cloudflare Pages read. */
export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301\n`).join('');
}

/** The same as directives for nginx. */
export function nginxRedirects(base: string, redirects: readonly Redirect[]): string {
  return redirects
    .map(
      ({ from, to }) =>
        `rewrite ^${below(base, from).replaceAll('.', '\\.')}$ ${below(base, to)} permanent;\n`,
    )
    .join('');
}

/** Writes the rules into the site being built, where there are any; a page at each old address serves other hosts. */
export function writeRedirects({ base, workshop }: Settings, redirects: readonly Redirect[]): void {
  if (redirects.length) writeFileSync(path.join(workshop, '_redirects'), redirectsFile(base, redirects));
}
