import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import type { MarkdownSource } from './align-text.ts';
import { checkNesting } from './check-nesting.ts';
import { checkSigns } from './check-signs.ts';
import type { Capture, Draft } from './draft.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readNode, together } from './read-nodes.ts';

const GFM = gfm();
/** GFM as far as a text without an @ needs it: that no e-mail address begins there is else found out at every word. */
const GFM_WITHOUT_MAIL = {
  ...GFM,
  text: Object.fromEntries(
    Object.entries(GFM.text ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
    ]),
  ),
};

/** Parses Markdown and keeps what the tree does not: where escapes and character references stand. */
function parse(text: string, base: number): { tree: Root; source: MarkdownSource } {
  const [escapes, references] = [new Set<number>(), new Set<number>()];
  const note =
    (offsets: Set<number>) =>
    ({ start }: { start: { offset: number } }) =>
      void offsets.add(base + start.offset);
  const tree = fromMarkdown(text.slice(base), {
    extensions: [text.includes('@') ? GFM : GFM_WITHOUT_MAIL],
    mdastExtensions: [
      // Without its transform, which finds more addresses but gives them no place in the text.
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      { enter: { escapeMarker: note(escapes), characterReferenceMarker: note(references) } },
    ],
  });
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return { tree, source: { text, base, escapes, references, addresses } };
}

/**
 * Reads a Markdown capture: CommonMark with GFM, and YAML front matter. The mark-up of a paragraph belongs
 * to it; rules, tags and link definitions are cut as mark-up.
 */
export function readMarkdown(capture: Capture): Draft {
  const { fields, cuts, bodyStart } = readFrontMatter(capture);
  const body = capture.text.slice(bodyStart);
  checkNesting(body);
  checkSigns(body);
  const { tree, source } = parse(capture.text, bodyStart);
  const read = together(tree.children.map((node) => readNode(node, { kind: 'text' }, source, capture.lines)));
  return { capture, blocks: read.blocks, fields, cuts: [...cuts, ...read.cuts], warnings: [] };
}
