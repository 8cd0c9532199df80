import { countTitleParts, searchNames, type NamedArchive, type SearchNames } from './search-names.ts';
import { wordsOf } from './words-of.ts';

/** A title as it is compared: its letters and digits alone. */
export const titleKey = (title: string): string => wordsOf(title).join('');

/** In which of so many parts a title lies (FNV-1a of its key); the same rule here and in the browser. */
export function titlePart(title: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const letter of titleKey(title)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % parts;
}

/**
 * The titles of an archive that has too many to be loaded at once, in parts of which search loads one:
 * an article lies in those of its title and of its other titles.
 */
export function titleParts({ articles }: Pick<NamedArchive, 'articles'>): SearchNames[] {
  const count = countTitleParts(articles.length);
  const parts = Array.from({ length: count }, (): NamedArchive['articles'][number][] => []);
  for (const article of count ? articles : []) {
    const titles = [article.title, ...article.otherTitles.map(({ title }) => title)];
    for (const part of new Set(titles.map((title) => titlePart(title, count)))) parts[part]?.push(article);
  }
  return parts.map((some) => searchNames({ people: [], departures: [], articles: some }));
}
