import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Settings } from './settings.ts';

const lastOf = (workshop: string) => `${workshop}-last`;

/** Whether a folder may be replaced: it is empty, or an edition, known by the headers that each has. */
function isEdition(folder: string): boolean {
  const names = statSync(folder).isDirectory() ? readdirSync(folder) : [folder];
  return !names.length || names.includes('_headers');
}

/**
 * Clears the workshop, and puts back an edition that an interrupted build had moved away. Throws where
 * something else than an edition stands in its place, which publishing would delete.
 */
export function prepare({ site, workshop }: Settings): void {
  const last = lastOf(workshop);
  if (existsSync(last) && !existsSync(site)) renameSync(last, site);
  if (existsSync(site) && !isEdition(site))
    throw new Error(
      `${site} holds something else than an edition\n    right: OUT_DIR with the last edition, an empty folder or none yet`,
    );
  rmSync(last, { recursive: true, force: true });
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop);
}

/** Puts the finished edition in the place of the last one: two renames, and only then is the old one deleted. */
export function publish({ site, workshop }: Settings): void {
  const last = lastOf(workshop);
  if (existsSync(site)) renameSync(site, last);
  renameSync(workshop, site);
  rmSync(last, { recursive: true, force: true });
}
