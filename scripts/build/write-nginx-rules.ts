import { writeFileSync } from 'node:fs';
import type { Redirect } from '../../src/schemas/permanence.ts';
import { nginxHeaders } from './headers.ts';
import type { Settings } from './settings.ts';
import { nginxRedirects } from './write-redirects.ts';

/** Writes the policy of headers and the moved addresses for nginx, beside the site and no part of it. */
export function writeNginxRules(settings: Settings, redirects: readonly Redirect[]): void {
  writeFileSync(settings.nginx, nginxHeaders(settings) + nginxRedirects(settings.base, redirects));
}
