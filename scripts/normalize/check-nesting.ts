import { bearsReferences } from '../../src/model/parse-markdown.ts';
import { Refusal } from './decode-capture.ts';

/** Far more than a page needs; past them the parser's time grows with the cube of the depth. */
const DEEPEST = 100;
/** Emphasis and brackets that are open at once, mostly signs that no mark-up is meant by. Ten times as many end the process. */
const MOST_OPEN = 10_000;

const MARKER = /([ \t]*)(>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

/** How many quotations and list items are open on a line, given the columns of the items that were open above it. */
function depthOn(line: string, open: readonly number[]): { quotes: number; items: readonly number[] } {
  let [quotes, column, items] = [0, 0, open];
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(line); found && quotes + items.length <= DEEPEST; found = MARKER.exec(line)) {
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

function deepestBrackets(paragraph: string): number {
  let [open, deepest] = [0, 0];
  for (const [bracket] of paragraph.matchAll(/[[\]]/g)) {
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/**
 * Refuses Markdown that the parser cannot bear: quotations, lists, emphasis or brackets that nest by the
 * thousand, and paragraphs made of character references. No page has them, and a file made to stop
 * normalize may.
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
  for (const paragraph of text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    if (!bearsReferences(paragraph))
      throw new Refusal('more character references in one paragraph than can be read: save the page as HTML');
    if (paragraph.length <= MOST_OPEN) continue;
    const unescaped = paragraph.replace(/\\[!-/:-@[-`{-~]/g, '');
    if (Math.max(deepestEmphasis(unescaped), deepestBrackets(unescaped)) > MOST_OPEN)
      throw new Refusal(
        `nested too deeply: emphasis or a bracket is opened more than ${MOST_OPEN} times in one paragraph`,
      );
  }
}
