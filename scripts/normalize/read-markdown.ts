import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownSource } from './align-text.ts';
import { checkNesting } from './check-nesting.ts';
import type { Capture, Draft } from './draft.ts';
import { partSiblings } from './part-siblings.ts';
import { parseMarkdown } from '../../src/model/parse-markdown.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readNode, together } from './read-nodes.ts';

/** Parses the body of a capture and keeps what links of it refer to. */
function parse(text: string, base: number): { tree: Root; source: MarkdownSource } {
  const tree = parseMarkdown(text.slice(base));
  partSiblings(tree);
  const addresses = new Map<string, string>();
  // Most texts have none, and need no walk.
  if (text.includes(']:', base))
    visit(tree, 'definition', ({ identifier, url }) => {
      if (!addresses.has(identifier)) addresses.set(identifier, url);
    });
  return { tree, source: { text, base, addresses } };
}

/**
 * Reads a Markdown capture: CommonMark with GFM, and YAML front matter. The mark-up of a paragraph belongs
 * to it; rules, tags and link definitions are cut as mark-up.
 */
export function readMarkdown(capture: Capture): Draft {
  const { fields, cuts, bodyStart } = readFrontMatter(capture);
  const body = capture.text.slice(bodyStart);
  checkNesting(body);
  const { tree, source } = parse(capture.text, bodyStart);
  const read = together(tree.children.map((node) => readNode(node, { kind: 'text' }, source, capture.lines)));
  return { capture, blocks: read.blocks, fields, cuts: [...cuts, ...read.cuts], warnings: [] };
}
