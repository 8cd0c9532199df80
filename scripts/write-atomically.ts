import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: to a name beside it first, then in its place. That name is short, so that
 * every name that the system allows can be written, and hidden, so that no reader of the folder takes it up.
 */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${process.pid}.part`);
  try {
    writeFileSync(beside, data);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    // Whoever reads why knows the file, and not the name beside it.
    if (error instanceof Error) error.message = error.message.replace(beside, file);
    throw error;
  }
}

function isRunning(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes from a folder, which need not be there, what writers left beside their files when they were killed. */
export function removeParts(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const writer = /\.(\d+)\.part$/.exec(name)?.[1];
    if (writer && !isRunning(Number(writer))) rmSync(path.join(folder, name), { force: true });
  }
}
