import './fail-plainly.ts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serializeLock } from '../src/model/lock.ts';
import { formatProblems } from '../src/model/problems.ts';
import { contentFolder, displayPath } from '../src/model/read-content.ts';
import { explain } from './verify/explain.ts';
import { verifyArchive } from './verify/verify-archive.ts';
import { removeParts, writeAtomically } from './write-atomically.ts';

/**
 * `npm run verify`: holds every claim, digest and gist against the texts, and writes what stood into
 * the lock. `npm run verify -- --explain <departure>` prints the chain from fact to capture instead;
 * `--new` begins the lock of a new archive.
 */
const { values } = parseArgs({ options: { explain: { type: 'string' }, new: { type: 'boolean' } } });

// A lock that is gone takes with it what was released: only a new archive has none.
const file = path.join(contentFolder(), 'archive.lock.json');
if (!existsSync(file) && !values.new && values.explain === undefined) {
  const right = 'restore it from version control; for an archive that never had one: npm run verify -- --new';
  const problem = { file: displayPath(file), line: 1, column: 1, message: 'the lock is missing', right };
  console.error(formatProblems([problem]));
  process.exit(1);
}

// Everything is held against the captures, and everything that is wrong is said at once: what does not
// stand is not explained either.
const read = verifyArchive(process.env);
if ('problems' in read) {
  console.error(
    `${formatProblems(read.problems)}\n${read.problems.length} to mend; the lock was not changed`,
  );
  process.exit(1);
}

if (values.explain !== undefined) {
  console.log(explain(values.explain, read.content, read.sources));
  process.exit(0);
}

// Only a lock that says something new is written.
const { content, lock } = read;
const next = serializeLock(lock);
const unchanged = existsSync(file) && readFileSync(file, 'utf8') === next;
removeParts(contentFolder());
if (!unchanged) writeAtomically(file, next);
const claims = content.departures.reduce((sum, entry) => sum + entry.data.claims.length, 0);
const gists = content.articles.reduce((sum, entry) => sum + entry.data.outline.length, 0);
console.log(
  `${claims} claims, ${content.articles.length} digests and ${gists} gists stand; ${displayPath(file)} ${unchanged ? 'is unchanged' : 'written'}`,
);
