import { lineOf, type Block, type Post, type Run } from './draft.ts';
import { embeddedPost, isPostBox } from './embedded-post.ts';
import type { HtmlElement } from './parse-html.ts';
import { readAttribution } from './read-attribution.ts';
import { readStamp } from './read-stamp.ts';

/** A block that still knows its elements. */
type Placed = Block & { readonly path: readonly HtmlElement[] };

/** What a post can hold. */
const PARTS: ReadonlySet<Block['kind']> = new Set(['quote', 'item', 'text', 'image']);

function lineEnd(at: number): Run {
  return { start: at, end: at, text: '\n', marks: [] };
}

/** Whose post it is and when it was posted: a quotation ends in that, a newsletter's box begins with a name and ends in a date. */
function readPost(blocks: readonly Placed[]): Post | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return undefined;
  if (!first.path.some(isPostBox)) return readAttribution(last)?.post;
  const name = blocks.find(({ kind }) => kind !== 'image') ?? first;
  const [, author = '', handle] = /^(\S.{0,79}?)\s*(@\w[\w.-]{0,80})$/u.exec(lineOf(name)) ?? [];
  const date = blocks.flatMap((block) => stampIn(lineOf(block)) ?? []).at(-1);
  return handle === undefined ? undefined : { author, handle, ...(date === undefined ? {} : { date }) };
}

/** The date of a line of parts between dots; undefined for a line that says anything else. */
function stampIn(line: string): string | undefined {
  const stamps = line.split(/\s*[·•∙]\s*/).map(readStamp);
  return stamps.every(Boolean) ? stamps.find((stamp) => stamp?.date)?.date : undefined;
}

/** Makes one post of the blocks of a quotation or a box that says whose post it is. */
function joinQuote(blocks: readonly Placed[]): readonly Placed[] {
  const first = blocks[0];
  const post = readPost(blocks);
  if (!first || !post || !blocks.every(({ kind }) => PARTS.has(kind))) return blocks;
  const runs = blocks.flatMap((block, index) => [
    ...(index ? [lineEnd(block.spans[0]?.start ?? 0)] : []),
    ...block.runs,
  ]);
  const { path, line } = first;
  return [{ kind: 'post', line, path, runs, spans: blocks.flatMap(({ spans }) => spans), post }];
}

/** Recognises posts of social networks in a page's quotations and boxes, which hold them whole. */
export function joinPosts(blocks: readonly Placed[]): Block[] {
  const groups: Placed[][] = [];
  for (const block of blocks) {
    const [quote, before] = [embeddedPost(block.path), groups.at(-1)?.[0]];
    if (quote && before && embeddedPost(before.path) === quote) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups
    .flatMap((group) => (group[0] && embeddedPost(group[0].path) ? joinQuote(group) : group))
    .map(({ path: _, ...block }) => block);
}
