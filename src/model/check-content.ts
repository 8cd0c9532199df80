import { existsSync } from 'node:fs';
import { checkBodies } from './check-bodies.ts';
import { checkRelations } from './check-references.ts';
import { checkReleased } from './check-released.ts';
import { withoutEchoes } from './find-todos.ts';
import { checkedParts, findUnlockedCaptures, findUnvouched } from './lock.ts';
import type { Problem } from './problems.ts';
import { absolutePath, isWhole, readWritten, type Content, type Readable } from './read-content.ts';

/** What was found in a content folder: content is null if anything is wrong with it. */
export interface Found {
  readonly content: Content | null;
  readonly readable: Readable;
  readonly problems: readonly Problem[];
}

/**
 * Reads the content folder and finds everything that keeps it from being published: faults within
 * files, between files, and against what was released, all at once; then, where there are none, what
 * the lock does not vouch for.
 */
export function checkContent(folder: string): Found {
  const { content: written, readable, problems: faults } = checkWritten(folder);
  const lockFaults = findLockMissing(readable);
  const hasLock = ![...faults, ...lockFaults].some(({ file }) => file === readable.lockFile);
  const problems = [...faults, ...lockFaults, ...(hasLock ? checkReleased(readable) : [])];
  if (!written || problems.length) return { content: null, readable, problems };
  const unvouched = [
    ...findUnvouched(checkedParts(written), written.lock, written.lockFile),
    ...findUnlockedCaptures(written.articles, written.lock),
  ];
  return { content: unvouched.length ? null : written, readable, problems: unvouched };
}

function findLockMissing({ lockFile }: Readable): Problem[] {
  const right = 'restore it from version control, or have a keeper of the captures run npm run verify';
  return existsSync(absolutePath(lockFile))
    ? []
    : [{ file: lockFile, line: 1, column: 1, message: 'the lock is missing', right }];
}

/** The same without what was released and the lock's word on the rest: what must hold before verify can vouch. */
export function checkWritten(folder: string): Found {
  const { readable, problems: unreadable } = readWritten(folder);
  const problems = withoutEchoes([...unreadable, ...checkRelations(readable), ...checkBodies(readable)]);
  return { content: isWhole(readable, problems) ? readable : null, readable, problems };
}
