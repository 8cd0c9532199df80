import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../src/model/words-of.ts';
import { readFragments } from './read-fragments.ts';

/** Past so many words, those that stand on one page only are left out, the rarest first. */
const MOST_WORDS = 20_000;
/** Shorter words are never corrected, and no word is corrected into one of them. */
const SHORTEST = 4;

/** The words of texts, the commonest first: those that stand in most of them, and then by the alphabet. */
export function commonWords(texts: Iterable<string>, most = MOST_WORDS): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text)))
      if (/^\p{L}+$/u.test(word) && word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

/** Writes the words of all indexed pages for search, which corrects others from them: `search/words.txt`. */
export function writeWords(workshop: string): void {
  const fragments = [...readFragments(path.join(workshop, 'pagefind', 'fragment'))];
  const words = commonWords(fragments.map(({ content }) => content));
  writeFileSync(path.join(workshop, 'search', 'words.txt'), words.join(' '));
}
