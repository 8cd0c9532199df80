import { LEGAL_NOTICES } from './boilerplate-lines.ts';
import { lineOf, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';
import { isNearEnd } from './measure-blocks.ts';

const LONGEST = 2000;

/** Cuts copyright lines and disclaimers near the beginning and the end of a page. */
export function cutLegalNotices(draft: Draft): Draft {
  return cutBlocks(draft, 'cut-legal-notices', (block, index) => {
    const text = lineOf(block);
    if (block.kind !== 'text' || text.length > LONGEST || !isNearEnd(index, draft.blocks.length))
      return undefined;
    return LEGAL_NOTICES.some((pattern) => pattern.test(text)) ? 'a legal notice of the page' : undefined;
  });
}
