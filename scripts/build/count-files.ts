import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { capturesFolder } from './settings.ts';

function count(folder: string, extension: RegExp): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => extension.test(name)).length : 0;
}

/** How many texts normalize has written into a content folder. */
export function countTexts(content: string): number {
  return count(path.join(content, 'texts'), /\.mdx$/);
}

/**
 * How many captures are at hand.
 *
 * @throws when CAPTURES_DIR names a folder without any.
 */
export function countCaptures(): number {
  const folder = capturesFolder();
  const captures = count(folder, /\.(?:txt|md|html?)$/i);
  if (process.env['CAPTURES_DIR'] && captures === 0)
    throw new Error(`CAPTURES_DIR: no captures in ${folder}`);
  return captures;
}
