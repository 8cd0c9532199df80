import path from 'node:path';
import { openSite } from '../../browser/open-site.ts';
import { REPOSITORY } from '../../build/settings.ts';
import { miniSearch, ourSearch, plainPagefind } from './answerers.ts';
import { measureCost } from './cost.ts';
import { QUERIES } from './queries.ts';
import { measureRecall, type Recall } from './recall.ts';

/**
 * Searches the edition in `OUT_DIR`, else in `dist/`, in three ways; then measures what searching costs a
 * reader, in archives that are made up. `--recall` and `--cost` do one of the two; numbers after `--cost`
 * are other sizes, in articles.
 */
const site = path.resolve(REPOSITORY, process.env['OUT_DIR'] ?? 'dist');
const open = await openSite({ folder: site });
const [only, ...given] = process.argv.slice(3);
const sizes = given.length ? given.map(Number) : [5, 1_000, 10_000];
const share = (value: number) => value.toFixed(2);

function report(table: Readonly<Record<string, readonly Recall[]>>): void {
  const names = Object.keys(table);
  const rows = (table[names[0] ?? ''] ?? []).map(({ of, queries }) => [
    of,
    queries,
    ...names.flatMap((name) => {
      const recall = table[name]?.find((other) => other.of === of);
      return [share(recall?.atOne ?? 0), share(recall?.atThree ?? 0)];
    }),
  ]);
  console.log(['class', 'queries', ...names.flatMap((name) => [`${name} @1`, '@3'])].join('\t'));
  for (const row of rows) console.log(row.join('\t'));
}

async function compareRecall(): Promise<void> {
  const { page } = await open.openTab();
  await page.goto(`${open.url}search/`);
  const table = {
    ours: await measureRecall(ourSearch(page), QUERIES),
    Pagefind: await measureRecall(await plainPagefind(page), QUERIES),
    MiniSearch: await measureRecall(miniSearch(site), QUERIES),
  };
  console.log(`${QUERIES.length} queries`);
  report(table);
  for (const { of, missed } of table.ours)
    for (const query of missed) console.log(`missed (${of}): ${query}`);
}

try {
  if (only !== '--cost') await compareRecall();
} finally {
  await open.close();
}
if (only !== '--recall') {
  console.log(['articles', 'people', 'bytes', 'ms', 'asked'].join('\t'));
  for (const articles of sizes) {
    const people = articles < 100 ? 24 : 1_000;
    for (const { bytes, milliseconds, asked } of await measureCost({ articles, people }, site))
      console.log([articles, people, bytes, milliseconds, asked].join('\t'));
  }
}
