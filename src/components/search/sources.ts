import type { SearchNames } from '../../model/search-names.ts';
import { titleKey, titlePart } from '../../model/title-parts.ts';
import { readNames, type Known } from './known-names.ts';
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

const loadNames = async (address: string) => (await (await load(address)).json()) as SearchNames;

/** Safari has no idle times. */
const whenIdle = (action: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(action) : setTimeout(action);

/** So many misspelt names make a browser compile what looks for them, which takes longer than looking. */
const WARM = 4;

/** Looks for misspelt names while nobody waits for it: the first one that somebody types is answered as fast as the next. */
function warmUp(knowns: readonly Known[], { meant }: ReturnType<typeof nameIndex>): void {
  for (const { names } of knowns.slice(0, WARM)) whenIdle(() => meant(`${names[0]}xq`));
}

/** The names of the archive, fetched when they are first asked for. */
export function namesAt(address: string) {
  return once(async () => {
    const { parts = 0, ...names } = await loadNames(address);
    const knowns = readNames(names);
    const index = nameIndex(knowns);
    warmUp(knowns, index);
    return { knowns, index, parts };
  });
}

/**
 * The articles of a title, where the names do not have them.
 *
 * @param address of the parts of titles, with `*` for the number of one.
 */
export function titlesAt(address: string) {
  const loaded = new Map<number, Promise<Known[]>>();
  return async (title: string, parts: number): Promise<Known[]> => {
    const key = titleKey(title);
    if (!parts || !key) return [];
    const part = titlePart(title, parts);
    const some = loaded.get(part) ?? loadNames(address.replace('*', String(part))).then(readNames);
    loaded.set(part, some);
    some.catch(() => loaded.delete(part));
    return (await some).filter(({ names }) => names.some((name) => titleKey(name) === key));
  };
}

/** The words of the archive, commonest first, fetched when they are first asked for. */
export function wordsAt(address: string): () => Promise<readonly string[]> {
  return once(async () => (await (await load(address)).text()).split(' '));
}
