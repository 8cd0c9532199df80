import './fail-plainly.ts';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chooseEdition } from './build/choose-edition.ts';
import { countCaptures } from './build/count-files.ts';
import { readSettings, REPOSITORY } from './build/settings.ts';
import { serve } from './serve.ts';

/**
 * `npm start`: builds the archive and serves it on this machine: the full edition where the captures
 * of all articles are at hand, else the public one. PORT is 4321 unless it is given.
 */
const port = Number(process.env['PORT'] ?? 4321);
process.env['SITE_URL'] ??= `http://localhost:${port}`;

function runScript(name: string, ...args: string[]): boolean {
  const script = path.join(REPOSITORY, 'scripts', name);
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;
}

function stop(report: string): never {
  console.error(report);
  process.exit(1);
}

// Captures become texts; one that is refused is named and does not keep the others from being read.
const captures = countCaptures();
if (captures) runScript('normalize.ts');

// The full edition is for whoever holds the texts, of each article.
const { edition, articles, missing } = captures
  ? chooseEdition(readSettings('full').content)
  : { edition: 'public' as const, articles: 0, missing: 0 };
if (missing)
  console.log(
    `${missing} of ${articles} articles have no text here; the full edition needs the capture of each.`,
  );
if (!runScript('build.ts', ...(edition === 'full' ? ['--full'] : []))) process.exit(1);

// The site stays up until it is interrupted.
const { site, base } = readSettings(edition);
const serving = await serve(site, { port, base }).catch((error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `port ${port} is taken; try PORT=${port + 1} npm start` : error.message),
);
console.log(`\nThe ${edition} edition is at ${serving.url} until you press Ctrl-C.`);
if (edition === 'public' && !captures) console.log('Hold the captures? CAPTURES_DIR=/path npm start');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void serving.close().then(() => process.exit(0)));
