/** What would reorder the words behind it, which in an excerpt may be another paragraph's, or ours. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words of Pagefind's as they are shown: without its escaping, which is of angle brackets alone, without
 * what it put between words of other scripts, and without controls of direction.
 */
export function plainWords(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\u200b', '')
    .replace(DIRECTIONS, '');
}
