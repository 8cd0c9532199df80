import { lstatSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isFolder = (file: string) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

/** Says of an error of the system in plain words what stands where a folder should, if anything does. */
function explained(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') return error;
  const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  error.message = `${folder} is ${link ? 'a link that leads to no folder' : 'a file and no folder'}`;
  return error;
}

/**
 * Makes a folder, and those above it, where they are not there. Throws the error of the system where one cannot
 * be made. Node's own way to do so never ends in a folder such as `/proc`, which denies that it is there.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw explained(error, folder);
  }
}
