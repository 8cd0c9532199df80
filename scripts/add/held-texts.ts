import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readIfFile } from '../read-if-file.ts';
import { shinglesOf, type Shingled } from './find-near-duplicates.ts';

/** The body of a text, below its front matter. */
export function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---\n', 3) + 5);
}

/** The texts of the captures that the archive has, one after the other, by the SHA-256 of each; without those that are given. */
export function* heldTexts(folder: string, given: ReadonlySet<string>): Generator<Shingled> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()) {
    const text = readIfFile(path.join(folder, name)) ?? '';
    const capture = /^capture: "?([0-9a-f]{64})/m.exec(text)?.[1];
    if (capture && !given.has(capture)) yield shinglesOf(capture, bodyOf(text));
  }
}
