import { statSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/model/read-content.ts';

/** The public edition needs no captures; the full one shows their text to whoever holds them. */
export type Edition = 'public' | 'full';

/** What one build is made of and where it goes. Folders are absolute. */
export interface Settings {
  readonly edition: Edition;
  readonly content: string;
  /** Where the finished site stands. */
  readonly site: string;
  /** Where it is made, beside that. */
  readonly workshop: string;
  /** The headers for nginx, beside the site and no part of it. */
  readonly nginx: string;
  /** Astro's cache: one for each edition, so that nothing of the full one can reach the public one. */
  readonly cache: string;
  /** The site's origin, such as `https://example.org`. */
  readonly origin: string;
  /** The folder of that origin it is served from: begins and ends in a slash. */
  readonly base: string;
}

export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/**
 * The folder of captures: `CAPTURES_DIR`, else `captures` in the content folder. Relative paths resolve from the
 * repository root. Throws where a file stands there.
 */
export function capturesFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['CAPTURES_DIR'];
  return noFile(
    named ? path.resolve(REPOSITORY, named) : path.join(contentFolder(environment), 'captures'),
    'captures',
  );
}

/** Where the folders are named that a command reads. */
const NAMED = {
  captures: 'in CAPTURES_DIR or after --captures',
  articles: 'in the content folder',
  departures: 'in the content folder',
  people: 'in the content folder or after --people',
  content: 'in CONTENT_DIR',
} as const;

/** A folder, which need not be there. Throws where a file stands in its place. */
export function noFile(folder: string, holds: keyof typeof NAMED): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Error(
      `the ${holds} folder is a file: ${folder}\n    right: the folder that holds the ${holds}, ${NAMED[holds]}`,
    );
  return folder;
}

/** A folder that was named. Throws where there is none. */
export function namedFolder(folder: string, holds: keyof typeof NAMED): string {
  if (statSync(noFile(folder, holds), { throwIfNoEntry: false })) return folder;
  throw new Error(`there is no ${holds} folder ${folder}\n    right: a folder that exists, ${NAMED[holds]}`);
}

/**
 * Reads the settings of a build from the environment: `CONTENT_DIR`, `SITE_URL`, `BASE_PATH`, and
 * `OUT_DIR`, which is `dist` or `dist-full` if it is not given.
 */
export function readSettings(edition: Edition, environment: NodeJS.ProcessEnv = process.env): Settings {
  const site = path.resolve(
    REPOSITORY,
    environment['OUT_DIR'] || (edition === 'full' ? 'dist-full' : 'dist'),
  );
  return {
    edition,
    content: contentFolder(environment),
    site,
    workshop: path.join(path.dirname(site), `.build-${path.basename(site)}`),
    nginx: `${site}.nginx.conf`,
    cache: path.join(REPOSITORY, 'node_modules', '.cache', `astro-${edition}-${path.basename(site)}`),
    origin: environment['SITE_URL'] ?? 'http://localhost:4321',
    base: `/${environment['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
  };
}
