import { lineOf, type Block, type Draft, type Run } from './draft.ts';
import { warn } from './edit-draft.ts';
import { isEmbedLine, pointsBelow } from './embed-lines.ts';
import { endsSentence, lengthOf, measure } from './measure-blocks.ts';

const EMBED = '[Not in the capture: what was embedded here]';
const SEEMS = '[What this announces seems to be missing from the capture]';
/** Shorter lines that end in a colon are salutations and labels, and shorter ones below them what they announce. */
const FEWEST_WORDS = 4;
const FEWEST_BELOW = 20;
const SALUTATION = /^(?:dear|hi|hello|to) /i;

/** Whether a block is what a line that ends in a colon can announce. */
function isAnnounced(block: Block | undefined): boolean {
  return (
    block !== undefined && (!['text', 'heading'].includes(block.kind) || /^["“‘«„'「『]/.test(lineOf(block)))
  );
}

/** Whether something other than words of the article stands in a block: a post, a quotation, a picture. */
function isShown(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    ['post', 'quote', 'image', 'table'].includes(block.kind) &&
    !isEmbedLine(lineOf(block))
  );
}

/** Whether a block is an ordinary paragraph of the article, and no name or short line that may be announced. */
function isParagraph(block: Block): boolean {
  return block.kind === 'text' && lengthOf(block) >= FEWEST_BELOW && endsSentence(lineOf(block));
}

interface Missing {
  readonly warning: string;
  /** Our words for readers; none where the capture may have it after all. */
  readonly note?: string;
}

function missingAt(blocks: readonly Block[], index: number): Missing | undefined {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block || !['text', 'quote'].includes(block.kind)) return undefined;
  const line = lineOf(block);
  // A post that is there has such a line below it, too.
  if (isEmbedLine(line))
    return isShown(before) || isShown(next) || (next && isEmbedLine(lineOf(next)))
      ? undefined
      : { warning: 'stands for something embedded that is not in the capture', note: EMBED };
  if (block.kind === 'quote') return undefined;
  const announces = /[:：]$/.test(line);
  if (!(announces && !isAnnounced(next)) && !(pointsBelow(line) && !isShown(next) && !isAnnounced(next)))
    return undefined;
  const goesOn = next === undefined || next.kind === 'heading' || isParagraph(next);
  const certain = goesOn && measure(line) >= FEWEST_WORDS && !SALUTATION.test(line);
  return {
    warning: 'announces something that is not in the capture',
    ...(certain ? { note: SEEMS } : {}),
  };
}

function withNote(block: Block, note: string): Block {
  const at = block.spans.at(-1)?.end ?? 0;
  const own: Run = { start: at, end: at, text: ` ${note}`, marks: ['ours'] };
  return { ...block, runs: [...block.runs, own] };
}

/**
 * Marks what a page showed and the capture does not hold: a line that stands for an embedded post, and a
 * paragraph that announces what does not follow. Each is a warning for the editor; where nothing in the
 * capture can be what is meant, a note in our own words tells readers, in the paragraph and counted with none.
 */
export function markMissing(draft: Draft): Draft {
  const missing = draft.blocks.map((_, index) => missingAt(draft.blocks, index));
  if (!missing.some(Boolean)) return draft;
  const blocks = draft.blocks.map((block, index) => {
    const note = missing[index]?.note;
    return note === undefined ? block : withNote(block, note);
  });
  const warnings = missing.flatMap((one, index) =>
    one ? `line ${draft.blocks[index]?.line}: ${one.warning}` : [],
  );
  return warn({ ...draft, blocks }, ...warnings);
}
