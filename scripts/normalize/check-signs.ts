import { Refusal } from './decode-capture.ts';

/**
 * The parser compares each sign with those before it in its paragraph. This many comparisons take some seconds,
 * and no article needs a hundredth of them: they are those of 10,000 signs in one paragraph.
 */
const MOST_COMPARISONS = 100_000_000;

/** Signs that may begin or end emphasis, inside a word no underscores, and brackets. */
const SIGN = /[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[[\]]/gu;
/** Items and the rows of a table are paragraphs of their own. */
const BEGINS_ANEW = /^[ \t>]*(?:$|\||(?:[-*+]|\d{1,9}[.)])[ \t])/;
const FENCE = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/;

/** How many signs of a line are to be compared; a closing bracket that one opened before it finds that at once. */
function countSigns(line: string, open: number): { signs: number; open: number } {
  let signs = 0;
  for (const [sign] of line.matchAll(SIGN)) {
    if (sign === '[') open += 1;
    else if (sign === ']' && open > 0) open -= 1;
    else signs += 1;
  }
  return { signs, open };
}

/**
 * Refuses Markdown with so many asterisks, underscores and brackets without a partner in its paragraphs that
 * reading it would take minutes, since the time grows with the square of their number.
 */
export function checkSigns(text: string): void {
  let [signs, open, comparisons] = [0, 0, 0];
  let fence: string | undefined;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = undefined;
      return;
    }
    if (mark !== undefined) fence = mark;
    if (mark !== undefined || BEGINS_ANEW.test(line)) [signs, open] = [0, 0];
    const found = countSigns(line, open);
    // What the square of the number grows by.
    comparisons += found.signs * (2 * signs + found.signs);
    [signs, open] = [signs + found.signs, found.open];
    if (comparisons > MOST_COMPARISONS)
      throw new Refusal(
        `line ${index + 1}: more asterisks, underscores or brackets in one paragraph than can be read; save the page as HTML or text`,
      );
  });
}
