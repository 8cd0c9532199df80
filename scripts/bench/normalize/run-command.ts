import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { REPOSITORY } from '../../build/settings.ts';
import { generateCaptures, generatePeople, type Format } from './generate-captures.ts';

const PEOPLE = 1000;
const usage = z.strictObject({ kilobytes: z.number(), microseconds: z.number() });

/** What one run of a whole process cost. */
export interface Cost {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Seconds of the processor, its other threads' among them. */
  readonly processor: number;
}

/** An archive's captures and people in a folder of their own. */
export interface Corpus {
  readonly folder: string;
  readonly count: number;
  readonly bytes: number;
}

/** Writes generated captures and a thousand people into a folder outside the repository, and removes it after some work. */
export function withCorpus<T>(count: number, format: Format, work: (corpus: Corpus) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'departures-bench-'));
  try {
    for (const name of ['captures', 'people']) mkdirSync(path.join(folder, name));
    let bytes = 0;
    let index = 0;
    for (const capture of generateCaptures(count, format)) {
      writeFileSync(path.join(folder, 'captures', `${index++}.${format}`), capture);
      bytes += capture.length;
    }
    for (const { id, name, surname } of generatePeople(PEOPLE))
      writeFileSync(
        path.join(folder, 'people', `${id}.mdx`),
        `---\nname: ${name}\nsurname: ${surname}\n---\n`,
      );
    return work({ folder, count, bytes });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `npm run normalize` on a corpus, as one process. Throws where it fails. */
export function runNormalize({ folder }: Corpus): Cost {
  const hook = fileURLToPath(new URL('./report-usage.ts', import.meta.url));
  const script = path.join(REPOSITORY, 'scripts', 'normalize.ts');
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', hook, script], {
    env: { ...process.env, CONTENT_DIR: folder, CAPTURES_DIR: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`normalize failed: ${stderr}`);
  const { kilobytes, microseconds } = usage.parse(JSON.parse(output[3] ?? ''));
  return { seconds, peakMegabytes: (kilobytes * 1024) / 1e6, processor: microseconds / 1e6 };
}
