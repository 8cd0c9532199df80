import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { formatInFolder } from '../normalize/tell-capture.ts';
import { capturesFolder } from './settings.ts';

function count(folder: string, isCounted: (name: string) => boolean): number {
  return existsSync(folder) ? readdirSync(folder).filter(isCounted).length : 0;
}

/** How many texts normalize has written into a content folder. */
export function countTexts(content: string): number {
  return count(path.join(content, 'texts'), (name) => name.endsWith('.mdx'));
}

/**
 * How many captures are at hand.
 *
 * @throws when CAPTURES_DIR names a folder without any.
 */
export function countCaptures(): number {
  const folder = capturesFolder();
  const captures = count(folder, (name) => formatInFolder(name) !== undefined);
  if (process.env['CAPTURES_DIR'] && captures === 0)
    throw new Error(
      `CAPTURES_DIR: no captures in ${folder}\n    right: a folder that holds captures: .txt, .md or .html`,
    );
  return captures;
}
