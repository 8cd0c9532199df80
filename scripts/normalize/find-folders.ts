import { existsSync } from 'node:fs';
import path from 'node:path';
import { namedFolder, REPOSITORY } from '../build/settings.ts';
import { isThere } from '../is-there.ts';
import { contentFolder } from '../../src/model/read-content.ts';
import type { Options } from './read-options.ts';

/** The folders that normalize reads and writes, absolute. `captures` is undefined where there are none by default. */
export interface Folders {
  readonly captures: string | undefined;
  readonly out: string;
  readonly people: string;
}

/**
 * Finds the folders: an option, else `CAPTURES_DIR` for captures, else below the content folder. Relative
 * paths resolve from the repository root. Throws where one that is read is no folder, or was named and does
 * not exist; an archive may be without those that are there by default.
 */
export function findFolders(
  options: Pick<Options, 'captures' | 'out' | 'people'>,
  environment: NodeJS.ProcessEnv,
): Folders {
  for (const [option, value] of Object.entries(options))
    if (value === '') throw new Error(`--${option} names no folder\n    right: --${option} and a folder`);
  const content = contentFolder(environment);
  if (environment['CONTENT_DIR']) namedFolder(content, 'content');
  const below = (option: string | undefined, name: string) =>
    option ? path.resolve(REPOSITORY, option) : path.join(content, name);
  const named = options.captures ?? (environment['CAPTURES_DIR'] || undefined);
  const captures = below(named, 'captures');
  const people = below(options.people, 'people');
  // What stands by default in a folder's place was put there by somebody: a file, a link that leads nowhere.
  if (named !== undefined || isThere(captures)) namedFolder(captures, 'captures');
  if (options.people !== undefined || isThere(people)) namedFolder(people, 'people');
  return {
    captures: existsSync(captures) ? captures : undefined,
    out: below(options.out, 'texts'),
    people,
  };
}
