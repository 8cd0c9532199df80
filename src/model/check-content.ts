import path from 'node:path';
import { checkBodies } from './check-bodies.ts';
import { checkRelations } from './check-references.ts';
import { checkReleased } from './check-released.ts';
import { checkedParts, findUnlockedCaptures, findUnvouched } from './lock.ts';
import type { Problem } from './problems.ts';
import { displayPath, readContent, type Content } from './read-content.ts';

/**
 * Reads the content folder and finds everything that keeps it from being published: faults within
 * files, between files, and what the lock does not vouch for. All at once; content is null if there
 * is any fault.
 */
export function checkContent(folder: string): { content: Content | null; problems: Problem[] } {
  const { content, problems } = checkWritten(folder);
  if (!content) return { content, problems };
  const lockFile = displayPath(path.join(folder, 'archive.lock.json'));
  const unvouched = [
    ...findUnvouched(checkedParts(content), content.lock, lockFile),
    ...findUnlockedCaptures(content.articles, content.lock),
    ...checkReleased(content, lockFile),
  ];
  return { content: unvouched.length ? null : content, problems: unvouched };
}

/** The same without the lock's word on it: what must hold before verify can begin. */
export function checkWritten(folder: string): { content: Content | null; problems: Problem[] } {
  const { content, problems } = readContent(folder);
  if (!content) return { content, problems };
  const corrections = displayPath(path.join(folder, 'corrections.yaml'));
  const found = [...checkRelations(content, corrections), ...checkBodies(content)];
  return { content: found.length ? null : content, problems: found };
}
