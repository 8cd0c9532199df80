/** What stands in a text for what its capture does not hold: how each such note of ours begins. */
const OPENINGS =
  /\[(?:(?:Image |Video |Recording )?not in the capture|What this announces seems to be missing from the capture)(?=[\]:,])/gi;

/** What is read in place of such a note: a phrase may end before it or begin after it, and hold none of its words. */
export const OMISSION = '[…]';

/** Where the bracket that opens at a place is closed again; the end of the text where it is not. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/**
 * The words of a paragraph without the notes that normalize put among them, each of which becomes `[…]`. They are
 * known by how they begin, wherever they stand: nothing that a page says in those words is evidence either.
 */
export function withoutOurWords(plain: string): string {
  let [kept, done] = ['', 0];
  for (const { index } of plain.matchAll(OPENINGS)) {
    if (index < done) continue;
    kept += plain.slice(done, index) + OMISSION;
    done = closeOf(plain, index);
  }
  return kept + plain.slice(done);
}
