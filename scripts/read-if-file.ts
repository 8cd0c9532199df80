import { readFileSync, statSync } from 'node:fs';

/**
 * The text of a file; undefined where there is none, or what is there cannot be read as one. A pipe or a
 * device is never opened: it could be read for ever.
 */
export function readIfFile(file: string): string | undefined {
  try {
    // Without an error, which takes longer than the question.
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
