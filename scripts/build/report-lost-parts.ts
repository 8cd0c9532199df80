import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];
/** How Pagefind loads a part of the index or of a filter: what fails there is as if it held nothing. */
const SILENT = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Lets a search fail for which Pagefind cannot load a part of its index. As it comes it goes on without,
 * and a reader is told that nothing was found.
 *
 * @param folder `pagefind` of a site.
 * @throws where Pagefind's scripts are not as expected.
 */
export function reportLostParts(folder: string): void {
  for (const name of SCRIPTS) {
    const file = path.join(folder, name);
    const script = readFileSync(file, 'utf8');
    const places = script.match(SILENT)?.length ?? 0;
    if (places !== 2) throw new Error(`${name} of Pagefind loads parts in ${places} places and not in two`);
    writeFileSync(file, script.replace(SILENT, '$1'));
  }
}
