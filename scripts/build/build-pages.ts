import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { REPOSITORY, type Settings } from './settings.ts';

/** Warnings that say nothing: how Astro marks its own modules, and that the public edition has no texts. */
const EXPECTED = /MODULE_LEVEL_DIRECTIVE|collection "texts" does not exist or is empty/;
const ASTRO = path.join(REPOSITORY, 'node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Builds the pages with Astro, in a process of its own. `astro.config.ts` and the site's code read what
 * is handed over here from the environment. Of what Astro prints, only warnings are shown.
 *
 * @throws with Astro's own words when it fails.
 */
export function buildPages(settings: Settings): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, 'build'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      EDITION: settings.edition,
      CONTENT_DIR: settings.content,
      SITE_URL: settings.origin,
      BASE_PATH: settings.base,
      ASTRO_OUT_DIR: settings.workshop,
      ASTRO_CACHE_DIR: settings.cache,
    },
  });
  if (status !== 0) throw new Error(`Astro did not build the pages\n${explain(`${stdout}${stderr}`)}`);
  const warnings = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes('[WARN]') && !EXPECTED.test(line));
  if (warnings.length) console.warn(warnings.join('\n'));
}

/** What Astro prints from its first error on, without the stack of its own chunks. */
function explain(output: string): string {
  const lines = output.slice(Math.max(0, output.indexOf('[ERROR]'))).split('\n');
  return lines.filter((line) => line.trim() && !/^\s+at |Stack trace:/.test(line)).join('\n');
}
