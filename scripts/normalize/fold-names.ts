/**
 * Folds what names are not told apart by: the shapes of apostrophes and hyphens, white space (NBSP among
 * it), characters that nobody sees (soft hyphens, marks of direction), and how accents are encoded (NFC).
 */
export function foldNames(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]/g, '')
    .replace(/[‘’ʼ′‛`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
