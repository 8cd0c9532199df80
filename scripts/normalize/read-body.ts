import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/** Lets an MDX processor read GFM, as the site's Markdown does. */
function addGfm(this: { data: () => object }): void {
  const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data();
  (data.micromarkExtensions ??= []).push(gfm());
  (data.fromMarkdownExtensions ??= []).push(gfmFromMarkdown());
}

const MDX = createProcessor({ remarkPlugins: [addGfm] });
const HARMLESS: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'link',
  'break',
]);

/** A tree as JSON, without places and without neighbouring texts kept apart. */
function shape(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
}

/**
 * Parses the body of a text, for tests. Throws where Markdown with GFM and MDX read it differently, where
 * anything in it would run, and where a link has a scheme that a text may not have.
 */
export function readBody(body: string): RootContent[] {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const mdx = MDX.parse(body);
  if (shape(tree) !== shape(mdx)) throw new Error(`Markdown and MDX differ:\n${shape(tree)}\n${shape(mdx)}`);
  visit(mdx, (node) => {
    if (!HARMLESS.has(node.type)) throw new Error(`a ${node.type} in a text: ${JSON.stringify(node)}`);
    if (node.type === 'link' && !/^(?:https?:\/\/|mailto:)/i.test(node.url))
      throw new Error(`a link to ${node.url}`);
  });
  return tree.children.flatMap((node): RootContent[] => (node.type === 'list' ? node.children : [node]));
}
