import { statSync } from 'node:fs';
import path from 'node:path';
import type { Capture } from './draft.ts';

const FORMATS: ReadonlyMap<string, Capture['format']> = new Map([
  ['.txt', 'txt'],
  ['.text', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/**
 * What is said of a file with any other ending. XHTML is one of them: its `<script/>` and `<aside/>` would
 * swallow, read as HTML, the words that follow.
 */
export const NO_CAPTURE = 'captures are .txt, .md or .html; save the page as one of these';

/** What an archive writes into a folder beside its captures, and what systems leave in any. */
const SIDE_FILES = /^(?:\..*|[0-9a-f]{16}\.(?:mdx|cuts\.json)|.*\.part|thumbs\.db|desktop\.ini)$/is;

/** What a file's extension says that a capture is written in; undefined where it is none of a capture's. */
export function formatOf(file: string): Capture['format'] | undefined {
  return FORMATS.get(path.extname(file).toLowerCase());
}

/** The format of a file of the captures folder; undefined where it is not read: another ending, or hidden. */
export function formatInFolder(name: string): Capture['format'] | undefined {
  return name.startsWith('.') ? undefined : formatOf(name);
}

/** Whether an editor can take a file that is not read for a capture: no folder, and nothing that belongs beside captures. */
export function seemsCapture(folder: string, name: string): boolean {
  if (SIDE_FILES.test(name)) return false;
  try {
    return !statSync(path.join(folder, name)).isDirectory();
  } catch {
    return true;
  }
}
