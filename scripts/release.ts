import './fail-plainly.ts';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/model/check-content.ts';
import { fromDay } from '../src/model/dates.ts';
import { formatProblems } from '../src/model/problems.ts';
import { contentFolder, displayPath } from '../src/model/read-content.ts';
import { serializeLock } from '../src/model/lock.ts';
import { day } from '../src/schemas/values.ts';
import { appendRelease } from './release/append-release.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `npm run release`: promises what stands now. Adds new addresses and facts to the lock with today's
 * date (`--date 2026-11-24` for another); a promised fact is superseded only where corrections.yaml
 * says so. Nothing else writes these parts of the lock.
 */
const { values } = parseArgs({ options: { date: { type: 'string', default: fromDay(new Date()) } } });
const parsed = day.safeParse(values.date);
if (!parsed.success) {
  console.error(`--date ${values.date} is no day\n    right: --date 2026-11-24`);
  process.exit(1);
}
const date = parsed.data;
const folder = contentFolder();

// Only what may be published can be promised.
const { content, problems } = checkContent(folder);
if (!content) {
  console.error(formatProblems(problems));
  process.exit(1);
}

const newest = [...content.lock.addresses, ...content.lock.facts]
  .map(({ since }) => since)
  .sort()
  .at(-1);
if (newest !== undefined && date < newest) {
  console.error(`--date ${date} is before the last release\n    right: ${newest} or a later day`);
  process.exit(1);
}

const { lock, addresses, facts, corrections } = appendRelease(content, date);
const added = addresses + facts + corrections;
if (added) writeAtomically(path.join(folder, 'archive.lock.json'), serializeLock(lock));
console.log(
  added
    ? `${date}: ${addresses} addresses, ${facts} facts and ${corrections} corrections released; commit ${displayPath(path.join(folder, 'archive.lock.json'))}`
    : 'nothing new to release',
);
