import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../build/settings.ts';
import { run } from './run.ts';

/** The files that are, or would be, committed; undefined outside a git checkout. */
export async function listTracked(): Promise<string[] | undefined> {
  const { status, output } = await run('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (status !== 0) return undefined;
  return [...new Set(output.split('\0'))]
    .filter((name) => name && statSync(path.join(REPOSITORY, name), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** A sum over each of these files, by name. */
export function sumFiles(names: readonly string[]): Map<string, string> {
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(REPOSITORY, name)))
      .digest('hex');
  return new Map(names.map((name) => [name, sum(name)]));
}

/** The names that were added, removed or changed between two such sums. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}
