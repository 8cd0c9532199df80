/**
 * Folds what the archive does not tell apart when it looks for a phrase: white space (NBSP among
 * it), the shapes of quote marks and apostrophes, characters that nobody sees. Nothing fuzzier.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ′‛]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a phrase stands verbatim in a text, once both are folded, and at word boundaries. */
export function containsPhrase(text: string, phrase: string): boolean {
  const [haystack, needle] = [fold(text), fold(phrase)];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const [before = '', after = ''] = [haystack.slice(0, at).slice(-1), haystack.charAt(at + needle.length)];
    const joins = (one: string, other: string) => /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other);
    if (!joins(before, needle.charAt(0)) && !joins(needle.slice(-1), after)) return true;
  }
  return false;
}
