import { textOf, type Block, type Draft, type Run } from './draft.ts';

const WIDEST = 120;
const NARROWEST = 40;
const FEWEST_PAIRS = 3;

/** Whether a line broke only because the first word of the next one did not fit. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;
}

function join(first: Block, second: Block): Block {
  const at = first.spans.at(-1)?.end ?? 0;
  const gap: Run = { start: at, end: second.spans[0]?.start ?? at, text: ' ', marks: [] };
  return { ...first, spans: [...first.spans, ...second.spans], runs: [...first.runs, gap, ...second.runs] };
}

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width, as in mail and in old plain text. A
 * capture was wrapped so if most lines that another follows are too full to take one more word, and the
 * lines after them often go on in lowercase; where each paragraph is one line, nothing is joined.
 */
export function joinWrappedLines(draft: Draft): Draft {
  if (draft.capture.format !== 'txt') return draft;
  const width = draft.blocks.reduce((widest, block) => Math.max(widest, textOf(block).length), 0);
  if (width > WIDEST || width < NARROWEST) return draft;
  const follows = (block: Block, index: number) => draft.blocks[index - 1]?.line === block.line - 1;
  const full = draft.blocks.map((block, index) => {
    const before = draft.blocks[index - 1];
    return before !== undefined && follows(block, index) && isFull(textOf(before), textOf(block), width);
  });
  const joined = draft.blocks.filter((_, index) => full[index]);
  const pairs = draft.blocks.filter(follows).length;
  const goOn = joined.filter((block) => /^\p{Ll}/u.test(textOf(block))).length;
  if (joined.length < FEWEST_PAIRS || joined.length < pairs * 0.6 || goOn < joined.length * 0.4) return draft;
  const blocks: Block[] = [];
  draft.blocks.forEach((block, index) => {
    const before = full[index] ? blocks.pop() : undefined;
    blocks.push(before ? join(before, block) : block);
  });
  return { ...draft, blocks };
}
