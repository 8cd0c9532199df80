import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { REPOSITORY } from '../build/settings.ts';
import { HARBOUR } from '../fixtures/copy-harbour.ts';

const KILLS = 20;
const CAPTURES = 200;
const STALE = 'a text of an earlier version\n';

type Files = ReadonlyMap<string, string>;

function readFiles(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /\.(?:mdx|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Runs normalize, kills it after so many milliseconds, and gives how long it ran. */
async function normalize(captures: string, out: string, killAfter = Infinity): Promise<number> {
  const start = performance.now();
  const script = path.join(REPOSITORY, 'scripts', 'normalize.ts');
  const child = spawn(process.execPath, [script, '--captures', captures, '--out', out], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = new AbortController();
  if (Number.isFinite(killAfter))
    void wait(killAfter, undefined, { signal: stop.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
  await ended;
  stop.abort();
  return performance.now() - start;
}

/**
 * Kills normalize again and again while it writes: each file must then be the old one or the new one,
 * whole.
 *
 * @returns how many kills found some files written and others not.
 * @throws when a file is anything else, or no kill found that.
 */
export async function killNormalize(): Promise<{ kills: number; midway: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'departures-kill-'));
  const [captures, out] = [path.join(folder, 'captures'), path.join(folder, 'texts')];
  try {
    mkdirSync(captures);
    const capture = readFileSync(path.join(HARBOUR, 'captures', 'gazette.txt'), 'utf8');
    for (let n = 1; n <= CAPTURES; n += 1)
      writeFileSync(path.join(captures, `${n}.txt`), `${capture}\nThis is copy number ${n} of the paper.\n`);
    const whole = await normalize(captures, out);
    const fresh = readFiles(out);
    if (fresh.size < CAPTURES)
      throw new Error(`normalize wrote ${fresh.size} files for ${CAPTURES} captures`);

    let midway = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      for (const name of fresh.keys()) writeFileSync(path.join(out, name), STALE);
      await normalize(captures, out, whole * (0.3 + (0.7 * kill) / (KILLS + 1)));
      const found = readFiles(out);
      const broken = [...fresh].filter(
        ([name, text]) => found.get(name) !== text && found.get(name) !== STALE,
      );
      if (broken.length)
        throw new Error(`kill ${kill} left ${broken.map(([name]) => name).join(', ')} neither old nor new`);
      const written = [...fresh].filter(([name, text]) => found.get(name) === text).length;
      if (written > 0 && written < fresh.size) midway += 1;
    }
    // A run that every kill missed shows nothing.
    if (midway === 0) throw new Error(`none of ${KILLS} kills came while normalize wrote`);
    return { kills: KILLS, midway };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
