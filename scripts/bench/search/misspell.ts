/** Numbers between 0 and 1 that are the same for a seed on every machine (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes one slip of the kinds that typists make: another letter, one too few, one too many, two swapped. */
function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const swapped = `${before}${after.charAt(0)}${word.charAt(at)}${after.slice(1)}`;
  const slips = [
    `${before}${letter}${after}`,
    before + after,
    `${before}${letter}${word.slice(at)}`,
    swapped,
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}

/** A name with so many slips in the longest of its words, each at a place chosen blindly. */
export function misspell(name: string, slips: number, random: () => number): string {
  const words = name.toLowerCase().replace(/[’']/g, '').split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  let wrong = longest;
  while (wrong === longest) for (let made = 0; made < slips; made++) wrong = slip(wrong, random);
  return words.map((word) => (word === longest ? wrong : word)).join(' ');
}
