import { fieldOf, lineOf, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';
import { headLength } from './measure-blocks.ts';

/** Cuts the name of the author where a page whose metadata state it shows it a second time above the article. */
export function cutRepeatedByline(draft: Draft): Draft {
  const byline = fieldOf(draft, 'byline');
  const head = headLength(draft.blocks);
  return cutBlocks(draft, 'cut-repeated-byline', (block, index) =>
    index < head && ['text', 'heading'].includes(block.kind) && lineOf(block) === byline
      ? 'the byline once more'
      : undefined,
  );
}
