import { NEWS_HEADINGS, RELATED_HEADINGS, RELATED_LINE } from './boilerplate-lines.ts';
import { lineOf, textOf, type Block, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';
import { endsSentence, isLong, measure } from './measure-blocks.ts';

const LONGEST_TITLE = 25;

/** Whether a block is the heading of a list of other articles; `last` is the place of the last long paragraph. */
function isRelatedHeading(block: Block, index: number, last: number): boolean {
  if (block.kind !== 'text' && block.kind !== 'heading') return false;
  const text = lineOf(block).replace(/\s*[:：]$/, '');
  const patterns = index > last ? [...RELATED_HEADINGS, ...NEWS_HEADINGS] : RELATED_HEADINGS;
  return patterns.some((pattern) => pattern.test(text));
}

function looksLikeTitle(block: Block): boolean {
  const text = textOf(block);
  return measure(text) <= LONGEST_TITLE && !endsSentence(text) && !/[:：]$/.test(text.trim());
}

/** For each block, where the items that begin with it end: at itself, where it is none. */
function itemEnds(blocks: readonly Block[]): readonly number[] {
  const ends: number[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1)
    ends[index] = blocks[index]?.kind === 'item' ? (ends[index + 1] ?? blocks.length) : index;
  return ends;
}

/** Cuts lists of other articles with their headings, and single lines that point to another article. */
export function cutRelatedLists(draft: Draft): Draft {
  const { blocks } = draft;
  const last = blocks.findLastIndex(isLong);
  const ends = itemEnds(blocks);
  // From here on stand nothing but titles.
  const titles = blocks.findLastIndex((block) => !looksLikeTitle(block)) + 1;
  const cut = new Set<Block>();
  blocks.forEach((block, index) => {
    // Part of a list already.
    if (cut.has(block)) return;
    const text = block.kind === 'text' ? lineOf(block) : '';
    if (RELATED_LINE.test(text) && measure(text) <= LONGEST_TITLE) cut.add(block);
    if (!isRelatedHeading(block, index, last)) return;
    // The heading's list: items, or nothing but titles to the end.
    const items = ends[index + 1] ?? blocks.length;
    const end = items === index + 1 && index + 1 >= titles ? blocks.length : items;
    if (end > index + 1 || end === blocks.length) for (const one of blocks.slice(index, end)) cut.add(one);
  });
  return cutBlocks(draft, 'cut-related-lists', (block) =>
    cut.has(block) ? 'a list of other articles' : undefined,
  );
}
