import type { SearchNames } from '../../model/search-names.ts';
import { readNames } from './known-names.ts';
import { nameIndex } from './name-index.ts';

/** Does something once, unless it fails. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The names of the archive, fetched when they are first asked for. */
export function namesAt(address: string) {
  return once(async () => {
    const knowns = readNames((await (await load(address)).json()) as SearchNames);
    return { knowns, index: nameIndex(knowns) };
  });
}

/** The words of the archive, commonest first, fetched when they are first asked for. */
export function wordsAt(address: string): () => Promise<readonly string[]> {
  return once(async () => (await (await load(address)).text()).split(' '));
}
