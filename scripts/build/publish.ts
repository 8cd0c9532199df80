import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Settings } from './settings.ts';

const lastOf = (workshop: string) => `${workshop}-last`;

/** Clears the workshop, and puts back an edition that an interrupted build had moved away. */
export function prepare({ site, workshop }: Settings): void {
  const last = lastOf(workshop);
  if (existsSync(last) && !existsSync(site)) renameSync(last, site);
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
