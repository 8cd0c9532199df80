import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind puts before each of its files, inside their compression. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of one page. */
export interface Fragment {
  /** Its file, without folder and ending, as the index refers to it. */
  readonly name: string;
  readonly url: string;
  readonly content: string;
}

/**
 * Reads the pages that Pagefind has indexed, in the order of their files' names.
 *
 * @param folder `pagefind/fragment` of a site.
 * @throws where a file is not as Pagefind wrote them.
 */
export function* readFragments(folder: string): Iterable<Fragment> {
  for (const file of readdirSync(folder).sort()) {
    const fragment = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
    if (!fragment.startsWith(SIGNATURE)) throw new Error(`${file} is not a fragment as Pagefind wrote them`);
    const { url, content } = JSON.parse(fragment.slice(SIGNATURE.length)) as Omit<Fragment, 'name'>;
    yield { name: path.parse(file).name, url, content };
  }
}
