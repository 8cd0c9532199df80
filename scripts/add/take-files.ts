import { statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../src/model/lock.ts';
import { Refusal } from '../normalize/decode-capture.ts';
import type { Capture } from '../normalize/draft.ts';
import { readBytes } from '../normalize/read-captures.ts';
import { formatOf, NO_CAPTURE } from '../normalize/tell-capture.ts';

/** A captured file that was given. */
export interface Given {
  /** As it was given. */
  readonly file: string;
  readonly format: Capture['format'];
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Other files that were given and hold the same. */
  readonly twins: readonly string[];
}

/** A file of which nothing was made, and why. */
export interface Refused {
  readonly file: string;
  readonly reason: string;
}

/** Refuses what is no file on this machine, in the words of whoever typed it. */
function refuseOther(file: string, full: string): void {
  if (/^https?:\/\//i.test(file)) throw new Refusal('this is an address; save the page, and add its file');
  if (isFolder(full)) throw new Refusal('this is a folder; name the files in it, as in folder/*');
}

/** Of what cannot be looked at, reading says why. */
function isFolder(full: string): boolean {
  let found: Stats | undefined;
  try {
    found = statSync(full, { throwIfNoEntry: false });
  } catch {
    return false;
  }
  if (!found) throw new Refusal('there is no such file');
  return found.isDirectory();
}

/** Reads the files given, each content once. Relative names start from the folder in which the command was typed. */
export function takeFiles(files: readonly string[], from: string): { given: Given[]; refused: Refused[] } {
  const byHash = new Map<string, Given & { twins: string[] }>();
  const refused: Refused[] = [];
  for (const file of new Set(files)) {
    try {
      const full = path.resolve(from, file);
      refuseOther(file, full);
      const format = formatOf(file);
      if (!format) throw new Refusal(NO_CAPTURE);
      const bytes = readBytes(full);
      const sha256 = sha256Of(bytes);
      const twin = byHash.get(sha256);
      if (twin) twin.twins.push(file);
      else byHash.set(sha256, { file, format, bytes, sha256, twins: [] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ file, reason: error.message });
    }
  }
  return { given: [...byHash.values()], refused };
}
