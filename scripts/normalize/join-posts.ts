import type { Block, Run } from './draft.ts';
import type { HtmlElement } from './parse-html.ts';
import { readAttribution } from './read-attribution.ts';

/** A block that still knows its elements. */
type Placed = Block & { readonly path: readonly HtmlElement[] };

/** What a post can hold. */
const PARTS: ReadonlySet<Block['kind']> = new Set(['quote', 'item', 'text']);

function quoteOf({ path }: Placed): HtmlElement | undefined {
  return path.find(({ tagName }) => tagName === 'blockquote');
}

function lineEnd(at: number): Run {
  return { start: at, end: at, text: '\n', marks: [] };
}

/** Makes one post of the blocks of a quotation that ends in a post's attribution. */
function joinQuote(blocks: readonly Placed[]): readonly Placed[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const post = last && readAttribution(last)?.post;
  if (!first || !post || !blocks.every(({ kind }) => PARTS.has(kind))) return blocks;
  const runs = blocks.flatMap((block, index) => [
    ...(index ? [lineEnd(block.spans[0]?.start ?? 0)] : []),
    ...block.runs,
  ]);
  const { path, line } = first;
  return [{ kind: 'post', line, path, runs, spans: blocks.flatMap(({ spans }) => spans), post }];
}

/** Recognises posts of social networks in a page's quotations, which hold them whole. */
export function joinPosts(blocks: readonly Placed[]): Block[] {
  const groups: Placed[][] = [];
  for (const block of blocks) {
    const [quote, before] = [quoteOf(block), groups.at(-1)?.[0]];
    if (quote && before && quoteOf(before) === quote) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups
    .flatMap((group) => (quoteOf(group[0] as Placed) ? joinQuote(group) : group))
    .map(({ path: _, ...block }) => block);
}
