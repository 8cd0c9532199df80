import { TRANSLATION_NOTICES } from './boilerplate-lines.ts';
import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { isNearEnd, measure } from './measure-blocks.ts';

const LONGEST_NOTICE = 40;

/** Reads the notice that a machine translated the page, and keeps it as a note. */
export function readTranslationNotice(draft: Draft): Draft {
  return readBlocks(draft, (block, index) => {
    const value = lineOf(block);
    const short = block.kind === 'text' && measure(value) <= LONGEST_NOTICE;
    if (!short || !isNearEnd(index, draft.blocks.length)) return undefined;
    if (!TRANSLATION_NOTICES.some((pattern) => pattern.test(value))) return undefined;
    return [
      { name: 'note', value },
      { name: 'machineTranslated', value: 'true' },
    ];
  });
}
