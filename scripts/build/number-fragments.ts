import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PLACE_LENGTH } from '../../src/components/search/page-place.ts';
import { readFragments } from './read-fragments.ts';

/** Before a fragment's name in Pagefind's account of a page (CBOR): an array of three, then a text. */
const ARRAY_OF_THREE = 0x83;
const TEXT = 0x60;

/** Puts other names of the same length into Pagefind's list of pages. Gives how many it has put there. */
function rename(list: Buffer, names: ReadonlyMap<string, string>): number {
  let renamed = 0;
  for (let at = list.indexOf(ARRAY_OF_THREE); at >= 0; at = list.indexOf(ARRAY_OF_THREE, at + 1)) {
    const start = at + 2;
    const name = names.get(list.toString('latin1', start, start + (list[at + 1] ?? 0) - TEXT));
    if (name) renamed += list.write(name, start, 'latin1') && 1;
  }
  return renamed;
}

/**
 * Names Pagefind's fragments by the place of their page in an order, behind a mark of the whole build.
 * Its own names are random, and random letters do not compress: a browser that searches ten thousand
 * pages loads all their names. The place also puts what was found into that order.
 *
 * @param folder `pagefind` of a site.
 * @param urls of all pages, in the order.
 * @throws where Pagefind's list of pages is not as expected; nothing has been renamed then.
 */
export function numberFragments(folder: string, urls: readonly string[]): void {
  const lists = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const [file = ''] = lists;
  if (lists.length !== 1) throw new Error(`Pagefind wrote ${lists.length} lists of pages and not one`);
  const list = gunzipSync(readFileSync(path.join(folder, file)));
  // Hosts let browsers keep a fragment for ever: no two builds may give different ones the same name.
  const mark = createHash('sha256').update(list).update(urls.join('\n')).digest('hex');
  const places = new Map(urls.map((url, place) => [url, place.toString(36).padStart(PLACE_LENGTH, '0')]));
  const fragments = path.join(folder, 'fragment');
  const names = new Map<string, string>();
  for (const { name, url } of readFragments(fragments)) {
    const place = places.get(url);
    if (!place) throw new Error(`Pagefind indexed ${url}, which it was not given`);
    names.set(name, mark.slice(0, name.length - PLACE_LENGTH) + place);
  }
  const renamed = rename(list, names);
  if (renamed !== names.size)
    throw new Error(`Pagefind's list of pages names ${renamed} of ${names.size} fragments`);
  for (const [old, name] of names)
    renameSync(path.join(fragments, `${old}.pf_fragment`), path.join(fragments, `${name}.pf_fragment`));
  writeFileSync(path.join(folder, file), gzipSync(list, { level: 9 }));
}
