import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../src/model/check-content.ts';
import { textFile } from '../text-file.ts';
import { countTexts } from './count-files.ts';
import type { Edition } from './settings.ts';

/** Which edition can be built here, and how many of the articles have no text that the full one would show. */
export interface Choice {
  readonly edition: Edition;
  readonly articles: number;
  readonly missing: number;
}

/**
 * The full edition is for whoever holds the texts of all articles. Who added a capture to an archive of which they
 * hold no other gets the public one; where content is faulty, the build says so for either.
 */
export function chooseEdition(folder: string): Choice {
  const captures = checkContent(folder).content?.lock.captures ?? [];
  const missing = captures.filter(
    ({ capture }) => !existsSync(textFile(path.join(folder, 'texts'), capture)),
  ).length;
  return {
    edition: countTexts(folder) && !missing ? 'full' : 'public',
    articles: captures.length,
    missing,
  };
}
