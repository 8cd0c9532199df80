import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../src/model/lock.ts';
import { Refusal } from './decode-capture.ts';
import type { Capture } from './draft.ts';
import { formatInFolder, NO_CAPTURE, seemsCapture } from './tell-capture.ts';

/** A captured file as it lies in the folder. */
export interface CapturedFile {
  /** Its name, by which only messages know it. */
  readonly file: string;
  readonly format: Capture['format'];
  readonly sha256: string;
  /** Reads its bytes. Throws a Refusal where they cannot be read any more. */
  readonly read: () => Uint8Array;
  /** Names of other files with the same content. */
  readonly twins: readonly string[];
}

/** A file of which no text is made, and why. */
interface Reasoned {
  readonly file: string;
  readonly reason: string;
}

/** What reading a folder gave: captures, each content once, the files that cannot be read, and those that are none. */
export interface CapturedFiles {
  readonly captured: readonly CapturedFile[];
  readonly refused: readonly Reasoned[];
  readonly passedOver: readonly Reasoned[];
}

/** The largest file that is taken for a captured page. */
const MOST_BYTES = 32 * 2 ** 20;

/** The bytes of a captured file. Throws a Refusal where it is no file, too large for an article, or unreadable. */
export function readBytes(file: string): Uint8Array {
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new Refusal('this is no file');
    // Nor is a file opened that has no size: behind it can be a part of the system, which waits.
    if (found.size === 0) throw new Refusal('the file is empty');
    // Refused before it is read: no article is that long, and a file that is would take minutes.
    if (found.size > MOST_BYTES)
      throw new Refusal(
        `${Math.round(found.size / 2 ** 20)} MB is no article; captures go up to ${MOST_BYTES / 2 ** 20} MB`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`the file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Finds every capture of a folder by the ending of its name, in the order of their names, each content once. All
 * are read to tell them apart, but none is kept in memory. No folder holds none.
 */
export function readCaptures(folder: string | undefined): CapturedFiles {
  if (folder === undefined) return { captured: [], refused: [], passedOver: [] };
  const byHash = new Map<string, CapturedFile & { twins: string[] }>();
  const [refused, passedOver]: [Reasoned[], Reasoned[]] = [[], []];
  for (const file of readdirSync(folder).sort()) {
    const format = formatInFolder(file);
    if (!format) {
      if (seemsCapture(folder, file)) passedOver.push({ file, reason: NO_CAPTURE });
      continue;
    }
    try {
      const read = () => readBytes(path.join(folder, file));
      const sha256 = sha256Of(read());
      const twin = byHash.get(sha256);
      if (twin) twin.twins.push(file);
      else byHash.set(sha256, { file, format, sha256, read, twins: [] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ file, reason: error.message });
    }
  }
  return { captured: [...byHash.values()], refused, passedOver };
}
