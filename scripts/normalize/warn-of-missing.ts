import { lineOf, type Block, type Draft } from './draft.ts';
import { warn } from './edit-draft.ts';

/** Whether a block is what a line that ends in a colon can announce. */
function isAnnounced(block: Block | undefined): boolean {
  return (
    block !== undefined && (!['text', 'heading'].includes(block.kind) || /^["“‘«„'「『]/.test(lineOf(block)))
  );
}

/** Warns where a paragraph ends in a colon and what it announces, a post or a quotation, does not follow. */
export function warnOfMissing(draft: Draft): Draft {
  const missing = draft.blocks.filter((block, index) => {
    const announces = block.kind === 'text' && /[:：]$/.test(lineOf(block));
    return announces && !isAnnounced(draft.blocks[index + 1]);
  });
  return warn(
    draft,
    ...missing.map(({ line }) => `line ${line}: announces something that is not in the capture`),
  );
}
