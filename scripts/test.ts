import './fail-plainly.ts';
import { requireChrome } from './browser/find-chrome.ts';
import type { Site } from './browser/sites.ts';
import { countCaptures } from './build/count-files.ts';
import { must, startReport, type Step } from './test/report.ts';
import { runNode } from './test/run.ts';
import { buildArchive, buildHarbour, verifyArchive } from './test/build-sites.ts';
import { checkFiles } from './test/check-files.ts';
import { runVitest } from './test/run-vitest.ts';
import { changedFiles, listTracked, sumFiles } from './test/tracked-files.ts';

/** `npm test`: everything that must hold before a change is published. */
const report = startReport();
const captures = countCaptures();
const tracked = await listTracked();
const before = sumFiles(tracked ?? []);

// A missing browser is a failure, not a reason to test less.
await report.run(['a browser', async () => void requireChrome()]);

// Astro keeps what it generates for the content in one place, so its checks and builds take turns.
let last: Promise<unknown> = Promise.resolve();
const inTurn = (name: string, action: () => Promise<void>): Step => [
  name,
  () => {
    const turn = last.then(action);
    last = turn.catch(() => undefined);
    return turn;
  },
];

// The captures, where they are at hand, must still say what the archive says they do. Then both editions of
// the fixtures; of the archive, what its captures allow.
const sites: Site[] = [];
const asCaptured = captures
  ? [inTurn(`${captures} captures, normalised and verified`, () => verifyArchive())]
  : process.env['CI'] === 'true'
    ? [inTurn('captures', () => Promise.reject(new Error('CI has the captures; set CAPTURES_DIR')))]
    : [];

// All that needs no browser. The unit tests take as long as everything else, which runs beside them.
await report.run(
  [
    'format',
    () => must(runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  ],
  ['unit tests', () => runVitest('unit')],
  ['dead code', () => must(runNode('node_modules/knip/bin/knip.js'))],
  ['committed files', async () => checkFiles(tracked ?? [], captures > 0)],
  inTurn('types', () =>
    must(
      runNode('node_modules/astro/bin/astro.mjs', [
        'check',
        '--minimumSeverity=warning',
        '--minimumFailingSeverity=warning',
      ]),
    ),
  ),
  ...asCaptured,
  inTurn('build of the fixtures', async () => void sites.push(...(await buildHarbour(captures > 0)))),
  inTurn('build of the archive', async () => void sites.push(...(await buildArchive(captures > 0)))),
);

// Every page as a browser sees it, of whatever could be built.
if (sites.length)
  await report.run(['browser tests', () => runVitest('browser', { SITES: JSON.stringify(sites) })]);

// Testing changes nothing that would be committed.
await report.run([
  'the tree is as it was',
  async () => {
    const changed = changedFiles(before, sumFiles((await listTracked()) ?? []));
    if (changed.length) throw new Error(`changed while testing: ${changed.join(', ')}`);
  },
]);

console.log(
  captures
    ? `Tested the full and the public edition, from ${captures} captures.`
    : 'Tested the public edition; for the full one, set CAPTURES_DIR to the folder of the captures.',
);
process.exitCode = report.finish();
