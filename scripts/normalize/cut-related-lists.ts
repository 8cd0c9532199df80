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

/** How many blocks after the heading at `index` are its list: items, or nothing but titles to the end. */
function listLength(blocks: readonly Block[], index: number): number {
  const rest = blocks.slice(index + 1);
  const items = rest.findIndex((block) => block.kind !== 'item');
  const length = items < 0 ? rest.length : items;
  if (length > 0) return length;
  return rest.every((block) => looksLikeTitle(block)) ? rest.length : 0;
}

/** Cuts lists of other articles with their headings, and single lines that point to another article. */
export function cutRelatedLists(draft: Draft): Draft {
  const { blocks } = draft;
  const last = blocks.findLastIndex(isLong);
  const cut = new Set<Block>();
  blocks.forEach((block, index) => {
    const text = block.kind === 'text' ? lineOf(block) : '';
    if (RELATED_LINE.test(text) && measure(text) <= LONGEST_TITLE) cut.add(block);
    if (!isRelatedHeading(block, index, last)) return;
    const length = listLength(blocks, index);
    if (length > 0 || index === blocks.length - 1)
      for (const one of blocks.slice(index, index + 1 + length)) cut.add(one);
  });
  return cutBlocks(draft, 'cut-related-lists', (block) =>
    cut.has(block) ? 'a list of other articles' : undefined,
  );
}
