import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../write-atomically.ts';
import { printable } from './printable.ts';
import type { Given } from './take-files.ts';

/** Where a capture lies in the captures folder, and whether it had to be copied there. */
export interface Kept {
  readonly path: string;
  readonly copied: boolean;
}

/** The file of a folder that holds the same bytes, whatever its name. */
function sameIn(folder: string, bytes: Uint8Array): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .find((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() && found.size === bytes.length && readFileSync(file).equals(bytes);
    });
}

/** A name for a file of the captures folder: without what a terminal would obey, and not hidden. */
function nameFor({ file, sha256 }: Given, folder: string): string {
  const { name, ext } = path.parse(path.basename(file));
  const stem = printable(name).replaceAll('\ufffd', '').replace(/^\.+/, '') || sha256.slice(0, 16);
  const wanted = `${stem}${ext}`;
  return existsSync(path.join(folder, wanted)) ? `${stem}-${sha256.slice(0, 8)}${ext}` : wanted;
}

/**
 * Sees to it that a capture lies in the captures folder: where its bytes lie there already, nothing is done;
 * else it is copied, whole or not at all, beside a file of the same name and never over it. `dry` says what
 * would be done. Throws where the folder cannot be written.
 */
export function keepCapture(given: Given, folder: string, dry: boolean): Kept {
  const same = sameIn(folder, given.bytes);
  if (same) return { path: same, copied: false };
  const target = path.join(folder, nameFor(given, folder));
  if (!dry) {
    mkdirSync(folder, { recursive: true });
    writeAtomically(target, given.bytes);
  }
  return { path: target, copied: true };
}
