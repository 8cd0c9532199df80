import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { nameInCredit, WIRE_CREDITS } from './head-labels.ts';
import { isNearEnd, measure } from './measure-blocks.ts';

const LONGEST_NAME = 8;
const LONGEST_CREDIT = 40;

/** Reads the lines near either end of a page that name its editor or translator, or who reported for a newswire. */
export function readCredits(draft: Draft): Draft {
  return readBlocks(draft, (block, index) => {
    if (block.kind !== 'text' || !isNearEnd(index, draft.blocks.length)) return undefined;
    const line = lineOf(block);
    if (WIRE_CREDITS.some((pattern) => pattern.test(line)) && measure(line) <= LONGEST_CREDIT)
      return [{ name: 'credit', value: lineOf(block) }];
    const name = nameInCredit(lineOf(block));
    if (name === undefined || measure(name) > LONGEST_NAME || /[.!?:;]$/.test(name)) return undefined;
    return [{ name: 'credit', value: lineOf(block) }];
  });
}
