import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** GFM and nothing beyond it; front matter is read by a reader of its own. */
const FEATURES = { gfm: true, frontmatter: false };

/** The parser keeps a copy of the paragraph for each character reference in it: this many characters, 200 MB, take a second. */
const MOST_COPIED = 100_000_000;

/** Whether the parser bears a paragraph's character references (`&lt;`), of which it may have some thousands. */
export function bearsReferences(paragraph: string): boolean {
  const references = paragraph.match(/&[#a-z]/gi)?.length ?? 0;
  return references * paragraph.length <= MOST_COPIED;
}

/**
 * Parses Markdown: CommonMark with GFM, each node with its place, by the parser with which Astro renders the
 * site. Its time grows with the length of the text but for character references (see `bearsReferences`), and
 * nesting of many thousands ends the process: what is not of our own writing goes through `checkNesting` first.
 */
export function parseMarkdown(text: string): Root {
  const tree = markdownToMdast(text, { features: FEATURES });
  if (tree.type !== 'root') throw new Error(`Markdown without a root: ${tree.type}`);
  return tree;
}
