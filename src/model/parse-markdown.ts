import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** GFM and nothing beyond it; front matter is read by a reader of its own. */
const FEATURES = { gfm: true, frontmatter: false };

/** The parser keeps a copy of the paragraph for each character reference in it: this many characters are 100 MB. */
const MOST_COPIED = 100_000_000;
/** The parser looks through a line for each sign in it: this many characters take two seconds. */
const MOST_LOOKED_AT = 2_000_000_000;
/** Lines that cost next to nothing, whatever they are made of. */
const SHORT = 200;

const REFERENCE = /&[#a-z]/gi;
const SIGN = /[\\`*_~[\]<&@]|:\/\/|www/gi;

/** How often the parser looks at the characters of a line: for each sign from the line's start, if not all are ASCII, else its word. */
function looksAt(line: string): number {
  const signs = line.length > SHORT ? (line.match(SIGN)?.length ?? 0) : 0;
  if (!signs) return 0;
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/.test(line)) return signs * line.length;
  return signs * line.split(/[ \t]+/).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** A text of so many characters is borne, whatever it is made of. */
const CHEAP = 12_000;

/** Whether `parseMarkdown` bears a text, whatever it is made of. */
export function isBorne(text: string): boolean {
  return text.length <= CHEAP || costOfParsing(text) <= 1;
}

/**
 * What it costs to parse Markdown beyond time and memory that grow with its length, as a part of what
 * can be borne: 1 is the most, of a text's paragraphs together.
 */
export function costOfParsing(text: string): number {
  return text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).reduce((sum, paragraph) => {
    const copied = (paragraph.match(REFERENCE)?.length ?? 0) * paragraph.length;
    const lookedAt = paragraph.split(/[\r\n]+/).reduce((looks, line) => looks + looksAt(line), 0);
    return sum + copied / MOST_COPIED + lookedAt / MOST_LOOKED_AT;
  }, 0);
}

/**
 * Parses Markdown: CommonMark with GFM, each node with its place, by the parser with which Astro renders the
 * site. Its time and memory grow with the length of the text but for what `costOfParsing` tells, and nesting
 * of many thousands ends the process: what is not of our own writing goes through `checkNesting` first.
 */
export function parseMarkdown(text: string): Root {
  const tree = markdownToMdast(text, { features: FEATURES });
  if (tree.type !== 'root') throw new Error(`Markdown without a root: ${tree.type}`);
  return tree;
}
