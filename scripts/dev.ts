import { spawn } from 'node:child_process';
import path from 'node:path';
import { readSettings, REPOSITORY } from './build/settings.ts';

/** `npm run dev`: the site as it is being written. Search answers from the last build's index. */
const settings = readSettings('public');
const astro = path.join(REPOSITORY, 'node_modules', 'astro', 'bin', 'astro.mjs');
const server = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
  cwd: REPOSITORY,
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro would detach where it believes that a program drives it.
    ASTRO_DEV_BACKGROUND: '0',
    CONTENT_DIR: settings.content,
    BASE_PATH: settings.base,
    OUT_DIR: settings.site,
  },
});
server.on('exit', (status) => (process.exitCode = status ?? 1));
