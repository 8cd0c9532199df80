/** Rows that are written over and over: this is asked of every word for every letter typed. */
let [before, last, next] = [[0], [0], [0]];

/**
 * How many letters stand between two words: put in, left out, changed, or swapped with the next one
 * (optimal string alignment). Past `most` it stops counting and answers more than that.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  for (let column = 0; column <= other.length; column++) last[column] = column;
  for (let row = 1; row <= one.length; row++) {
    // What lies further from the diagonal than `most` is further apart than that.
    const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    next[from - 1] = from === 1 ? row : most + 1;
    let least = next[from - 1] ?? 0;
    for (let column = from; column <= to; column++) {
      const same = one[row - 1] === other[column - 1];
      const above = column < row + most ? (last[column] ?? 0) : most + 1;
      let best = Math.min(above + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      next[column] = best;
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    [before, last, next] = [last, next, before];
  }
  return last[other.length] ?? 0;
}

/** Words shorter than this are taken at their word. */
const SHORTEST = 5;
/** Below so many letters, a word that is two letters off is another word. */
const LONG = 8;

/** No word may have more wrong letters. */
const MOST = 2;

/** How many letters of a word the other has nowhere: each of them is wrong. */
function foreignLetters(word: string, other: string): number {
  let foreign = 0;
  for (let at = 0; at < word.length; at++) if (!other.includes(word.charAt(at))) foreign++;
  return foreign;
}

/**
 * How many wrong letters one word may have to be taken for another. The longer of the two decides: what
 * was left out or put in is part of the slip. Names are spelt by ear and forgiven more than words, which
 * have many neighbours; where two letters of five are wrong, the first one must stand.
 */
function mostErrors(typed: string, known: string, isName: boolean): number {
  const short = Math.min(typed.length, known.length);
  const long = Math.max(typed.length, known.length);
  if (short < SHORTEST - 1 || long < SHORTEST || (!isName && typed.length < SHORTEST)) return 0;
  if (!isName) return typed.length < LONG ? 1 : MOST;
  return long > SHORTEST || (short === SHORTEST && typed[0] === known[0]) ? MOST : 1;
}

/**
 * How far a word that somebody typed is from one that the archive knows; null where nobody would take
 * one for the other.
 *
 * @param isName whether the archive's word is part of somebody's name.
 */
export function misspelling(typed: string, known: string, isName: boolean): number | null {
  // Most words differ from most: what costs nothing to see comes first.
  if (Math.abs(typed.length - known.length) > MOST) return null;
  const most = mostErrors(typed, known, isName);
  if (foreignLetters(typed, known) > most) return null;
  const distance = most ? editDistance(typed, known, most) : Number(typed !== known);
  return distance > most ? null : distance;
}
