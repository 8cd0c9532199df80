import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { nameInCredit, WIRE_CREDITS } from './head-labels.ts';
import { isNearEnd, measure } from './measure-blocks.ts';

const LONGEST_NAME = 8;
const LONGEST_CREDIT = 40;

/** Small words of credits; what goes on in others is a sentence that begins like one. */
const SMALL = new Set(
  (
    'reporting writing written compiled editing edited contributions contribution contributed assistance additional ' +
    'by and with from in at of the for to this report story article or de la le du del der den van von el al bin ' +
    'staff writer writers correspondent correspondents reporter reporters contributor contributors journalist ' +
    'research researcher researchers graphics photography video data translation production newsroom bureau bureaus desk'
  ).split(' '),
);

function isWireCredit(line: string): boolean {
  if (!WIRE_CREDITS.some((pattern) => pattern.test(line)) || measure(line) > LONGEST_CREDIT) return false;
  const opens =
    /^[(–—-]*\s*(?:(?:additional |with )?(?:reporting|writing|compiled|editing|contributions?|assistance)) /i;
  const small = line.match(/(?<![\p{L}\p{M}\p{N}.@’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  return !opens.test(line) || small.every((word) => SMALL.has(word));
}

/** Reads the lines near either end of a page that name its editor or translator, or who reported for a newswire. */
export function readCredits(draft: Draft): Draft {
  return readBlocks(draft, (block, index) => {
    if (block.kind !== 'text' || !isNearEnd(index, draft.blocks.length)) return undefined;
    const line = lineOf(block);
    if (isWireCredit(line)) return [{ name: 'credit', value: lineOf(block) }];
    const name = nameInCredit(lineOf(block));
    if (name === undefined || measure(name) > LONGEST_NAME || /[.!?:;]$/.test(name)) return undefined;
    return [{ name: 'credit', value: lineOf(block) }];
  });
}
