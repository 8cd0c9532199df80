import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headersFile } from './headers.ts';
import type { Settings } from './settings.ts';

/** Writes the policy of headers into the site being built, for the hosts that read `_headers`. */
export function writeHeaders(settings: Settings): void {
  const entries = readdirSync(settings.workshop, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  writeFileSync(path.join(settings.workshop, '_headers'), headersFile(settings, entries));
}
