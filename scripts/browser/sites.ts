import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../build/settings.ts';

/** How many pages of one type a browser visits: a few, and more in the audit, which has the time. */
const VISITS = process.env['THOROUGH'] ? 8 : 2;

/** A built site to be tested. */
export interface Site {
  /** How reports name it, such as `full edition of the captures`. */
  readonly name: string;
  readonly edition: Edition;
  /** Where it was built. */
  readonly folder: string;
  /** The content folder it was built from. */
  readonly content: string;
  /** Whether a browser walks through it. Its files are checked in any case. */
  readonly walked: boolean;
  /** Whether it visits each page, of an archive in which each holds what no other does; else a few of each type. */
  readonly everyPage?: boolean;
  /** Where it is being served already; left out where a test is to serve it. */
  readonly url?: string;
  /** The folder of the captures behind it; left out where they are not at hand. */
  readonly captures?: string;
}

/** The sites under test: what `npm test` hands over in SITES, else the public edition in `dist/`. */
export function sitesUnderTest(): readonly Site[] {
  const given = process.env['SITES'];
  if (given) return JSON.parse(given) as Site[];
  const root = path.resolve(import.meta.dirname, '../..');
  return [
    {
      name: 'public edition',
      edition: 'public',
      walked: true,
      folder: path.join(root, 'dist'),
      content: path.join(root, 'content'),
    },
  ];
}

/** The sites under test that a browser walks through. */
export function walkedSites(): readonly Site[] {
  return sitesUnderTest().filter(({ walked }) => walked);
}

/** All files of a site, as paths below its folder. */
export function filesOf(site: Site): string[] {
  if (!existsSync(site.folder)) throw new Error(`${site.folder} is missing; run npm run build`);
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site.folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The addresses of a site's pages, below its front page: `people/ada-quill/`, `404.html`, and an empty one for the front page. */
export function pagesOf(site: Site): string[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

/** The type of a page: its address with the names of single things left out, such as `people/<name>`. */
function typeOf(page: string): string {
  const [first = '', ...rest] = page.split('/').filter(Boolean);
  return [first, ...rest.map(() => '<name>')].join('/');
}

/**
 * The pages that a browser visits. Of the public edition a few of each type; of the full one those that
 * differ, since the rest of it is the public one again.
 */
export function visitedPages(site: Site): string[] {
  const pages = pagesOf(site)
    .filter((page) => site.edition === 'public' || /^$|^articles\/./.test(page))
    .filter((page) => !leadsOn(site, page));
  if (site.everyPage) return pages;
  return [...Map.groupBy(pages, typeOf).values()].flatMap((ofType) => spread(ofType, VISITS));
}

/** Whether a page sends its visitors to another before they could look at it. */
function leadsOn(site: Site, page: string): boolean {
  return readFileSync(path.join(site.folder, fileOf(page)), 'utf8').includes('http-equiv="refresh"');
}

/** The largest visited page of each type. */
export function pageOfEachType(site: Site): string[] {
  const size = (page: string) => statSync(path.join(site.folder, fileOf(page))).size;
  const types = Map.groupBy(visitedPages(site), typeOf);
  return [...types.values()].map((pages) => pages.reduce((a, b) => (size(b) > size(a) ? b : a)));
}

/** So many of a list at most, from its first to its last. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return list.filter(
    (_, index) => Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
  );
}

/** The file of a page. */
export function fileOf(page: string): string {
  return page.endsWith('.html') ? page : `${page}index.html`;
}
