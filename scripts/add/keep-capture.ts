import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isThere } from '../is-there.ts';
import { makeFolder } from '../make-folder.ts';
import { writeAtomically } from '../write-atomically.ts';
import { withoutHidden } from '../../src/model/printable.ts';
import type { Given } from './take-files.ts';

/** Where a capture lies in the captures folder, and whether it had to be copied there. */
export interface Kept {
  readonly path: string;
  readonly copied: boolean;
}

/** How many bytes a file holds; undefined where there is no file, as behind a link that leads nowhere. */
function sizeOf(file: string): number | undefined {
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** The files of the captures folder by their size in bytes: only those of the same size can hold the same. */
export function capturesBySize(folder: string): Map<number, string[]> {
  const files = new Map<number, string[]>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = path.join(folder, name);
    const size = sizeOf(file);
    if (size !== undefined) files.set(size, [...(files.get(size) ?? []), file]);
  }
  return files;
}

/** What most file systems take for a name, in bytes. */
const LONGEST_NAME = 255;

/** The beginning of a name, in whole characters, as far as it fits into so many bytes. */
function cutTo(name: string, bytes: number): string {
  const letters = [...name];
  while (Buffer.byteLength(letters.join('')) > bytes) letters.pop();
  return letters.join('');
}

/** A name for a file of the captures folder: without what a terminal would obey, and not hidden. */
function nameFor({ file, sha256 }: Given, folder: string): string {
  const { name, ext } = path.parse(path.basename(file));
  const stem = withoutHidden(name).replace(/^\.+/, '') || sha256.slice(0, 16);
  const wanted = `${stem}${ext}`;
  const other = (digits: number) => {
    const end = `-${sha256.slice(0, digits)}${ext}`;
    return `${cutTo(stem, LONGEST_NAME - Buffer.byteLength(end))}${end}`;
  };
  const names = [wanted, ...Array.from({ length: 57 }, (_, more) => other(8 + more))];
  const free = names.find((name) => !isThere(path.join(folder, name)));
  if (free === undefined) throw new Error(`every name for it is taken in ${folder}`);
  return free;
}

/**
 * Sees to it that a capture lies in the captures folder: where its bytes lie there already, nothing is done;
 * else it is copied, whole or not at all, beside a file of the same name and never over it. `held` is what
 * lay there before; `dry` says what would be done. Throws where the folder cannot be written.
 */
export function keepCapture(
  given: Given,
  folder: string,
  held: ReadonlyMap<number, readonly string[]>,
  dry: boolean,
): Kept {
  const alike = held.get(given.bytes.length) ?? [];
  const same = alike.find((file) => readFileSync(file).equals(given.bytes));
  if (same) return { path: same, copied: false };
  const target = path.join(folder, nameFor(given, folder));
  if (!dry) {
    makeFolder(folder);
    writeAtomically(target, given.bytes);
  }
  return { path: target, copied: true };
}
