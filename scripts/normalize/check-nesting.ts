import { Refusal } from './decode-capture.ts';

/** Far more than a page needs; past them the parser's time grows with the cube of the depth. */
const DEEPEST = 100;
/** Emphasis that is opened and not yet closed; stars before words of a long paragraph may open it by mistake. */
const MOST_OPEN = 500;

const MARKER = /([ \t]*)(>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

/** How many quotations and list items are open on a line, given the columns of the items that were open above it. */
function depthOn(line: string, open: readonly number[]): { quotes: number; items: readonly number[] } {
  let [quotes, column, items] = [0, 0, open];
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(line); found; found = MARKER.exec(line)) {
    const [, space = '', mark = ''] = found;
    column += widthOf(space);
    if (mark === '>') quotes += 1;
    else items = [...items.filter((at) => at <= column), column + 1];
    column += mark.length;
  }
  return { quotes, items };
}

function deepestEmphasis(paragraph: string): number {
  let [open, deepest] = [0, 0];
  for (const [, before = '', after = ''] of paragraph.matchAll(/(?<=(^|[^*_~]))[*_~]+(?=([^*_~]|$))/gs)) {
    const [opens, closes] = [/\S/.test(after), /\S/.test(before)];
    if (opens && !(closes && /[\p{L}\p{N}]/u.test(before))) open += 1;
    else if (closes) open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/**
 * Refuses Markdown whose quotations, lists or emphasis nest so deep that reading them would take minutes
 * and then break off: no page does, and a file made to stop normalize may.
 */
export function checkNesting(text: string): void {
  let items: readonly number[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (RULE.test(line)) return;
    const depth = depthOn(line, items);
    ({ items } = depth);
    if (depth.quotes + items.length > DEEPEST)
      throw new Refusal(
        `line ${index + 1}: nested too deeply: more than ${DEEPEST} quotations and lists inside one another`,
      );
  });
  for (const paragraph of text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/))
    if (paragraph.length > MOST_OPEN && deepestEmphasis(paragraph) > MOST_OPEN)
      throw new Refusal(
        `nested too deeply: emphasis is opened more than ${MOST_OPEN} times in one paragraph`,
      );
}
