/** Letters that no decomposition takes apart, as readers without them type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a name or a query, without what readers leave out: case, accents, apostrophes, hyphens. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`´‘]/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter);
  return plain.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
