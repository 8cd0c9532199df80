import './fail-plainly.ts';
import { checkRedirects } from './audit/check-redirects.ts';
import { killNormalize } from './audit/kill-normalize.ts';
import { formatScores, measure, type Scores } from './audit/run-lighthouse.ts';
import { serveWithNginx } from './audit/serve-with-nginx.ts';
import { pageOfEachType, type Site } from './browser/sites.ts';
import { readSettings } from './build/settings.ts';
import { buildHostile } from './test/build-sites.ts';
import { must, startReport } from './test/report.ts';
import { runNode } from './test/run.ts';
import type { Serving } from './serve.ts';
import { runVitest } from './test/run-vitest.ts';

/** `npm run audit`: the checks that take longer than a change should wait for. */
const report = startReport();
const settings = readSettings('public');
let serving: Serving | undefined;

// The public edition, served by nginx with the headers generated for it.
const built = await report.run(['build', () => must(runNode('scripts/build.ts'))]);
const served =
  built &&
  (await report.run([
    'nginx takes the generated headers',
    async () => {
      serving = await serveWithNginx(settings);
    },
  ]));

if (served && serving) {
  const { url, close } = serving;
  const site: Site = {
    name: 'public edition under nginx',
    edition: 'public',
    walked: true,
    folder: settings.site,
    content: settings.content,
    url,
  };

  // The same walk through all pages as in the tests.
  const walks = ['pages', 'search', 'search-box', 'search-failures'].map(
    (name) => `scripts/browser/${name}.test.ts`,
  );
  await report.run([
    'browser tests under nginx',
    () => runVitest('browser', { SITES: JSON.stringify([site]), THOROUGH: '1' }, walks),
  ]);

  // Lighthouse measures time, so nothing else runs beside it.
  const rows: Scores[] = [];
  for (const page of pageOfEachType(site).filter((address) => address !== '404.html'))
    await report.run([
      `Lighthouse /${page}`,
      async () => {
        const scores = await measure(url, page);
        rows.push(scores);
        if (scores.failures.length) throw new Error(scores.failures.join('\n'));
      },
    ]);
  if (rows.length) console.log(`\n${formatScores(rows)}\n`);
  await close();
}

// Hostile words in every field and capture come out as words, in every file and in a browser, and what the
// tests ask of any page they ask of theirs. That no words of a capture leak is asked of other archives: here
// records say the same words.
const hostile: Site[] = [];
await report.run(['build of hostile words', async () => void hostile.push(...(await buildHostile()))]);
const files = ['hostile', 'outputs', 'html', 'links', 'pages', 'reading'];
if (hostile.length)
  await report.run(
    ['nginx sends on what hostile words were sent on for', () => checkRedirects(hostile)],
    [
      'hostile words in a browser',
      () =>
        runVitest(
          'browser',
          { SITES: JSON.stringify(hostile), THOROUGH: '1' },
          files.map((name) => `scripts/browser/${name}.test.ts`),
        ),
    ],
  );

// A text is written whole or not at all.
await report.run([
  'normalize, killed while it writes',
  async () => {
    const { kills, midway } = await killNormalize();
    return `${kills} kills, ${midway} of them between the first file and the last`;
  },
]);

// The property tests again, with many times as many cases; seeds are printed, to try the same ones again.
await report.run([
  'long fuzzing',
  async () => {
    const files = ['normalize-capture', 'read-html'].map((name) => `scripts/normalize/${name}.test.ts`);
    const times = process.env['FUZZ_RUNS'] ?? '20';
    return runVitest('unit', { FUZZ_RUNS: times }, files, /^.*FUZZ_SEED=.*$/gm);
  },
]);

process.exitCode = report.finish();
