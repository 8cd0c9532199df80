import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { numberFragments } from './number-fragments.ts';
import { pageFacets, pageForIndex, readData, type Facets } from './page-facets.ts';
import { reportLostParts } from './report-lost-parts.ts';
import type { Settings } from './settings.ts';
import { writeWords } from './write-words.ts';

/** Pagefind writes its own interfaces beside the index; the site brings one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

const NOTHING =
  'the archive holds no article, person or departure to publish\n    right: at least one, as `npm run add` drafts it; CONTRIBUTING.md says how';

function refuse(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Indexes the built pages as one language, whatever language a page is in, into `pagefind/` of the
 * site. Only elements with `data-pagefind-body` are read, and the words that stand there are written beside
 * it, for search to correct others from.
 *
 * @returns how many pages can be found; never none.
 * @throws where no page marks a body, which is so of an archive that holds nothing yet, and what Pagefind reports.
 */
export async function indexPages({ workshop }: Settings): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    const urls: string[] = [];
    for (const { url, content } of indexedPages(workshop)) {
      urls.push(url);
      refuse((await index.addHTMLFile({ url, content })).errors);
    }
    if (!urls.length) throw new Error(NOTHING);
    const folder = path.join(workshop, 'pagefind');
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    numberFragments(folder, urls);
    reportLostParts(folder);
    const fragments = removeUnused(workshop);
    writeWords(workshop);
    return fragments;
  } finally {
    await close();
  }
}

/** The pages that mark a body, as the index is to read them: the newest first, those without a date last. */
function* indexedPages(workshop: string): Iterable<{ url: string; content: string }> {
  const data = readData(workshop);
  const facets: ReadonlyMap<string, Facets> = data ? pageFacets(data) : new Map();
  const files = readdirSync(workshop, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const pages = files.sort().map((file) => {
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
    return { file, url: `/${address}`, own: facets.get(address) };
  });
  const day = ({ own }: (typeof pages)[number]) => /\d[\d-]*/.exec(own?.date ?? '')?.[0] ?? '';
  for (const { file, url, own } of pages.sort((a, b) => day(b).localeCompare(day(a)))) {
    const html = readFileSync(path.join(workshop, file), 'utf8');
    if (html.includes('data-pagefind-body')) yield { url, content: pageForIndex(html, own) };
  }
}

function removeUnused(workshop: string): number {
  const folder = path.join(workshop, 'pagefind');
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(path.join(folder, name));
  return readdirSync(path.join(folder, 'fragment')).length;
}
