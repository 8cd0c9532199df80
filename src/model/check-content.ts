import { existsSync } from 'node:fs';
import { RECORD_FOLDERS } from '../schemas/permanence.ts';
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
 * Reads the content folder and finds everything that keeps it from being published, all at once: faults
 * within files, between files, against what was released, and what the lock does not vouch for.
 */
export function checkContent(folder: string): Found {
  const { readable, problems: faults } = checkWritten(folder);
  const lockFaults = findLockMissing(readable);
  const hasLock = ![...faults, ...lockFaults].some(({ file }) => file === readable.lockFile);
  const problems = [
    ...faults,
    ...lockFaults,
    ...(hasLock ? [...checkReleased(readable), ...findUnverified(readable, faults)] : []),
  ];
  return { content: isWhole(readable, problems) ? readable : null, readable, problems };
}

/** What the lock does not vouch for, in the files with which nothing else is wrong. */
function findUnverified(readable: Readable, faults: readonly Problem[]): Problem[] {
  const { site, written, redirects, withdrawn, lock } = readable;
  if (!site) return [];
  const faulty = new Set(faults.map(({ file }) => file));
  const sound = <T extends { readonly file: string }>(entries: readonly T[]) =>
    entries.filter(({ file }) => !faulty.has(file));
  const articles = sound(readable.articles);
  const isFaulty = faulty.has(readable.at('context', []).file);
  const parts = checkedParts({
    ...readable,
    site,
    articles,
    people: sound(readable.people),
    departures: sound(readable.departures),
    context: isFaulty ? [] : readable.context,
  });
  // Of what is faulty the lock says nothing, and what was withdrawn or sent on is gone for good.
  const unsound = RECORD_FOLDERS.flatMap((name) =>
    written[name].filter(({ file }) => faulty.has(file)).map(({ id }) => `${name}/${id}`),
  );
  const gone = [...redirects.map(({ from }) => from), ...withdrawn.map(({ address }) => address)];
  const excused = new Set([
    ...(isFaulty ? ['context'] : []),
    ...unsound,
    ...gone.map((address) => address.slice(1, -1)),
  ]);
  return [
    ...findUnvouched(parts, readable, (entry) => !excused.has(entry)),
    ...findUnlockedCaptures(articles, lock),
  ];
}

function findLockMissing({ lockFile }: Readable): Problem[] {
  const right = 'restore it from version control; for an archive that never had one: npm run verify -- --new';
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
