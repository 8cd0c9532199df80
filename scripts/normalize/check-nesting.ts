import { isBorne } from '../../src/model/parse-markdown.ts';
import { ESCAPABLE } from './align-text.ts';
import { Refusal } from './decode-capture.ts';

/** Far more than a page needs; past them the parser's time grows with the cube of the depth. */
const DEEPEST = 100;
/** Emphasis and brackets inside one another, were all of them mark-up. Some five times as many end the process. */
const MOST_OPEN = 25_000;

const MARKER = /([ \t]*)(>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]]*\]:)/y;
/** Two marks, not three, are a list in a list. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;
/** Where what belongs to a footnote stands, however long its label. */
const NOTE_INDENT = 4;

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

/** How many quotations, footnotes and list items are open on a line, given the columns of the items that were open above it. */
function depthOn(line: string, open: readonly number[]): { outer: number; items: readonly number[] } {
  let [outer, column, items] = [0, 0, open];
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(line); found && outer + items.length <= DEEPEST; found = MARKER.exec(line)) {
    const [, space = '', mark = ''] = found;
    column += widthOf(space);
    if (mark === '>' || mark.startsWith('[')) outer += 1;
    else items = [...items.filter((at) => at <= column), column + 1];
    column += mark.startsWith('[') ? NOTE_INDENT : mark.length;
  }
  return { outer, items };
}

const ESCAPE = new RegExp(`\\\\${ESCAPABLE.source}`, 'g');
/** Brackets, and stretches of the signs of emphasis with what stands on both sides of them. */
const DELIMITERS = /(?<=([^*_~]?))(?:[*_~]+|[[\]])(?=([^*_~]?))/gs;

/** How many times a stretch of signs may open something, and close something. */
function changesOf([signs, before = '', after = '']: RegExpExecArray): { opens: number; closes: number } {
  if (signs === '[') return { opens: 1, closes: 0 };
  if (signs === ']') return { opens: 0, closes: 1 };
  const isSpace = (char: string) => /^[ \t\r\n]?$/.test(char);
  return { opens: isSpace(after) ? 0 : signs.length, closes: isSpace(before) ? 0 : signs.length };
}

/**
 * How deep emphasis and brackets may be inside one another in a paragraph, whichever of them belong together
 * and whatever is code: no deeper than is opened before some place and closed behind it.
 */
function deepestPhrasing(paragraph: string): number {
  const changes = [...paragraph.replace(ESCAPE, '.').matchAll(DELIMITERS)].map(changesOf);
  let [opened, unclosed, deepest] = [0, changes.reduce((sum, { closes }) => sum + closes, 0), 0];
  for (const { opens, closes } of changes) {
    opened += opens;
    deepest = Math.max(deepest, Math.min(opened, unclosed));
    unclosed -= closes;
  }
  return deepest;
}

/**
 * Refuses Markdown that the parser cannot bear: quotations, lists, emphasis or brackets that nest by the
 * thousand, and lines and paragraphs made of signs. No page has them, and a file made to stop normalize may.
 */
export function checkNesting(text: string): void {
  let items: readonly number[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (RULE.test(line)) return;
    const depth = depthOn(line, items);
    ({ items } = depth);
    if (depth.outer + items.length > DEEPEST)
      throw new Refusal(
        `line ${index + 1}: nested too deeply: more than ${DEEPEST} quotations and lists inside one another`,
      );
  });
  for (const paragraph of text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/))
    if (paragraph.length > MOST_OPEN && deepestPhrasing(paragraph) > MOST_OPEN)
      throw new Refusal(
        `nested too deeply: emphasis or a bracket is opened more than ${MOST_OPEN} times in one paragraph`,
      );
  if (!isBorne(text))
    throw new Refusal(
      'more signs and character references in its lines than can be read: save the page as HTML',
    );
}
