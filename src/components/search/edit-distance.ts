/**
 * How many letters stand between two words: put in, left out, changed, or swapped with the next one
 * (optimal string alignment). Past `most` it stops counting and answers more than that.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** Words shorter than this are taken at their word. */
const SHORTEST = 5;

/** How many wrong letters a word may have: none below five letters, else two. */
export const mostErrors = (word: string) => (word.length < SHORTEST ? 0 : 2);

/**
 * How far a word that somebody typed is from one that the archive knows; null where nobody would take
 * one for the other. In a short word two wrong letters leave too little, so its first letter must stand.
 */
export function misspelling(typed: string, known: string): number | null {
  const most = Math.min(mostErrors(typed), known.length < SHORTEST - 1 ? 0 : 2);
  const distance = editDistance(typed, known, most);
  if (distance > most) return null;
  const short = Math.min(typed.length, known.length) <= SHORTEST;
  return distance === 2 && short && typed[0] !== known[0] ? null : distance;
}
