import { textOf, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';

/** Cuts blocks that hold only characters that nobody sees: zero-width spaces, soft hyphens, controls. */
export function cutInvisibleLines(draft: Draft): Draft {
  return cutBlocks(draft, 'cut-invisible-lines', (block) =>
    block.kind !== 'code' && /^[\s\p{Cf}\p{Cc}]*$/u.test(textOf(block))
      ? 'nothing that can be seen'
      : undefined,
  );
}
