import { lstatSync } from 'node:fs';

/** Whether a name is taken in its folder: by a link that leads nowhere, too. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
