import { existsSync } from 'node:fs';
import path from 'node:path';
import { noFile, REPOSITORY } from '../build/settings.ts';
import { contentFolder } from '../../src/model/read-content.ts';

/** The folders that normalize reads and writes, absolute. `captures` is undefined where there are none by default. */
export interface Folders {
  readonly captures: string | undefined;
  readonly out: string;
  readonly people: string;
}

/**
 * Finds the folders: an option, else `CAPTURES_DIR` for captures, else below the content folder. Relative
 * paths resolve from the repository root. Throws where the captures folder is no folder, or was named and
 * does not exist; an archive may be without the default one.
 */
export function findFolders(
  options: {
    readonly captures?: string | undefined;
    readonly out?: string | undefined;
    readonly people?: string | undefined;
  },
  environment: NodeJS.ProcessEnv,
): Folders {
  const content = contentFolder(environment);
  const below = (option: string | undefined, name: string) =>
    option ? path.resolve(REPOSITORY, option) : path.join(content, name);
  const named = options.captures ?? (environment['CAPTURES_DIR'] || undefined);
  const captures = noFile(below(named, 'captures'));
  const found = existsSync(captures);
  if (!found && named !== undefined)
    throw new Error(
      `there is no captures folder ${captures}\n    right: a folder that exists, in CAPTURES_DIR or after --captures`,
    );
  return {
    captures: found ? captures : undefined,
    out: below(options.out, 'texts'),
    people: below(options.people, 'people'),
  };
}
