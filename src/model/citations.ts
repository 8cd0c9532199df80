import type { Link, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A stretch of our own prose and the paragraphs it cites. */
export interface CitedText {
  readonly text: string;
  readonly paragraphs: readonly number[];
  /** Line of the body on which the stretch starts, 1-based. */
  readonly line: number;
}

/** A digest taken apart: what is cited, and what is not. */
export interface Digest {
  readonly cited: readonly CitedText[];
  readonly uncited: readonly { readonly text: string; readonly line: number }[];
}

/** The paragraph that a link cites: `[¶26](#p26)`; undefined for any other link. */
function citedParagraph(link: Link): number | undefined {
  const match = /^#p(\d+)$/.exec(link.url);
  return match && toString(link) === `¶${match[1]}` ? Number(match[1]) : undefined;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

function readBlock(children: readonly PhrasingContent[], startLine: number): Digest {
  const cited: CitedText[] = [];
  let text = '';
  let line = startLine;
  for (const node of children) {
    const paragraph = node.type === 'link' ? citedParagraph(node) : undefined;
    if (paragraph === undefined) {
      if (!hasWords(text)) line = node.position?.start.line ?? line;
      text += toString(node);
    } else if (hasWords(text) || !cited.length) {
      cited.push({ text: text.trim(), paragraphs: [paragraph], line });
      text = '';
    } else {
      const last = cited.pop();
      if (last) cited.push({ ...last, paragraphs: [...last.paragraphs, paragraph] });
    }
  }
  return { cited, uncited: hasWords(text) ? [{ text: text.trim(), line }] : [] };
}

/**
 * Reads a digest (Markdown) as stretches of text, each with the paragraphs it cites. A citation
 * covers the text back to the one before it; several side by side cover the same text.
 */
export function readDigest(markdown: string): Digest {
  const tree: Root = fromMarkdown(markdown);
  const blocks = tree.children.map((node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph') return readBlock(node.children, line);
    return { cited: [], uncited: [{ text: toString(node), line }] };
  });
  return { cited: blocks.flatMap((block) => block.cited), uncited: blocks.flatMap((block) => block.uncited) };
}
