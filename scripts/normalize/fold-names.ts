/**
 * Folds what names are not told apart by: the shapes of apostrophes and hyphens, white space (NBSP among
 * it), characters that nobody sees, and how accents are encoded (NFC).
 */
export function foldNames(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ′‛`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
