import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextRecord } from '../schemas/text.ts';
import { withoutOurWords } from './our-words.ts';
import type { Entry } from './parse-entry.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** A paragraph of a text: its number, its Markdown, and its words, without mark-up and without ours: what evidence rests on. */
export interface Paragraph {
  readonly n: number;
  readonly kind: TextRecord['paragraphs'][number]['kind'];
  readonly markdown: string;
  readonly plain: string;
  /** Ids of the people named in it. */
  readonly people: readonly string[];
}

/** The blocks of a text's body: every top-level block, and every item of a list as one of its own. */
function blocksOf(body: string): RootContent[] {
  return parseMarkdown(body).children.flatMap((node) => (node.type === 'list' ? node.children : [node]));
}

function plainText(node: RootContent): string {
  return 'children' in node &&
    node.children.length > 1 &&
    node.type !== 'paragraph' &&
    node.type !== 'heading'
    ? node.children.map((child) => toString(child)).join('\n')
    : toString(node);
}

/**
 * Takes a text apart into its paragraphs. Throws where the body has not as many blocks as the front
 * matter numbers, which happens only to a text that was changed by hand.
 */
export function readParagraphs(text: Entry<TextRecord>): Paragraph[] {
  const blocks = blocksOf(text.body);
  const { paragraphs } = text.data;
  if (blocks.length !== paragraphs.length)
    throw new Error(
      `${text.file}: ${blocks.length} blocks, but ${paragraphs.length} paragraphs are numbered; run npm run normalize`,
    );
  return paragraphs.map(({ n, kind, people }, index) => {
    const block = blocks[index];
    if (!block) throw new Error(`${text.file}: no block for paragraph ${n}`);
    const { start, end } = block.position ?? {};
    return {
      n,
      kind,
      people,
      markdown: text.body.slice(start?.offset, end?.offset),
      plain: withoutOurWords(plainText(block)),
    };
  });
}
