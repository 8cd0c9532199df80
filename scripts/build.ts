import './fail-plainly.ts';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/model/check-content.ts';
import { formatProblems } from '../src/model/problems.ts';
import { buildPages } from './build/build-pages.ts';
import { checkTextsLocked } from './build/check-texts-locked.ts';
import { indexPages } from './build/index-pages.ts';
import { prepare, publish } from './build/publish.ts';
import { readSettings } from './build/settings.ts';
import { writeHeaders } from './build/write-headers.ts';
import { writeNginxRules } from './build/write-nginx-rules.ts';
import { writeRedirects } from './build/write-redirects.ts';

/** `npm run build`: the public edition into `dist/`. `npm run build:full`: the full one into `dist-full/`. */
const { values } = parseArgs({ options: { full: { type: 'boolean' } } });
const settings = readSettings(values.full ? 'full' : 'public');

function stop(report: string): never {
  console.error(report);
  process.exit(1);
}

// Content that may not be published stops here; the last good edition stays as it is.
const { content, problems } = checkContent(settings.content);
if (!content) stop(`${formatProblems(problems)}\nnot built: ${problems.length} to mend`);

// The full edition is made from texts, and from no others than were verified.
const texts = settings.edition === 'full' ? checkTextsLocked(content, settings.content) : [];
if (texts.length) stop(`${formatProblems(texts)}\nnot built: ${texts.length} to mend`);

try {
  // Everything is made in a folder of its own, beside the last edition.
  prepare(settings);
  buildPages(settings);

  // Search covers what the pages mark as their body.
  const indexed = await indexPages(settings);

  // Hosts that read `_headers` and `_redirects` find the policy and moved addresses in the site.
  writeHeaders(settings);
  writeRedirects(settings, content.redirects);

  // Only a whole edition takes the place of the last one; nginx gets the same from a file beside it.
  publish(settings);
  writeNginxRules(settings, content.redirects);
  console.log(`Built the ${settings.edition} edition, ${indexed} pages searchable.`);
} catch (error) {
  stop(`not built: ${error instanceof Error ? error.message : String(error)}`);
}
