import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { isNearEnd, lengthOf } from './measure-blocks.ts';
import { isTranslationNotice } from './translation-notices.ts';

const LONGEST_NOTICE = 40;

/** Reads the notice that a machine translated the page, and keeps it as a note. */
export function readTranslationNotice(draft: Draft): Draft {
  return readBlocks(draft, (block, index) => {
    if (block.kind !== 'text' || !isNearEnd(index, draft.blocks.length)) return undefined;
    const value = lineOf(block);
    if (lengthOf(block) > LONGEST_NOTICE) return undefined;
    if (!isTranslationNotice(value)) return undefined;
    return [
      { name: 'note', value },
      { name: 'machineTranslated', value: 'true' },
    ];
  });
}
