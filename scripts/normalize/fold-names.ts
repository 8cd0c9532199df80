import { plain } from './draft.ts';

/** Characters that are written as another, or, with none, left out. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...'‘’ʼ′‛`'].map((apostrophe) => [apostrophe, "'"] as const),
  ...[...'‐‑'].map((hyphen) => [hyphen, '-'] as const),
]);

/**
 * Folds what names are not told apart by: the shapes of apostrophes and hyphens, white space (NBSP among
 * it), characters that nobody sees (soft hyphens, marks of direction), and how accents are encoded (NFC).
 */
export function foldNames(text: string): string {
  const folded = text
    .normalize('NFC')
    .replace(
      /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff‘’ʼ′‛`‐‑]/g,
      (found) => FOLDED.get(found) ?? '',
    );
  return plain(folded);
}
