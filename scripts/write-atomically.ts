import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: to a name beside it first, then in its place. */
export function writeAtomically(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, data);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
