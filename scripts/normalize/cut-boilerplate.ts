import { BOILERPLATE_LINES, BOILERPLATE_PATTERNS } from './boilerplate-lines.ts';
import { lineOf, type Block, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';
import { isLong } from './measure-blocks.ts';

const LONGEST = 200;

interface Verdict {
  readonly reason: string;
  /** Single words may be an item or a heading of the article: they need more than their own evidence. */
  readonly weak: boolean;
}

function judge(block: Block): Verdict | undefined {
  const text = lineOf(block);
  if (text.length > LONGEST || block.kind === 'code' || block.kind === 'table') return undefined;
  const bare = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const weak = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]+$/u.test(bare);
  if (BOILERPLATE_LINES.has(bare)) return { reason: 'a control or label of the page', weak };
  const pattern = BOILERPLATE_PATTERNS.find(([expression]) => expression.test(text));
  return pattern && { reason: pattern[1], weak: false };
}

/** Bare numbers above the first long paragraph with a control right below them: likes and comments, which newsletters count there. */
function countersAbove(
  blocks: readonly Block[],
  verdicts: readonly (Verdict | undefined)[],
  first: number,
): ReadonlySet<Block> {
  const counters = new Set<Block>();
  for (let index = first - 1; index >= 0; index -= 1) {
    const [block, below] = [blocks[index], blocks[index + 1]];
    if (!block || !below || block.kind !== 'text' || !/^\d{1,3}(?:,?\d{3})?$/.test(lineOf(block))) continue;
    if (verdicts[index + 1] || counters.has(below)) counters.add(block);
  }
  return counters;
}

/**
 * Cuts lines that a page shows around any article: its controls, forms and counters. A single word
 * such as "Email" is cut only outside the article's paragraphs or beside another such line; "Share" and
 * "Subscribe", which newsletters put between any two paragraphs, wherever the page has other controls.
 */
export function cutBoilerplate(draft: Draft): Draft {
  const verdicts = draft.blocks.map(judge);
  const hasControls = verdicts.some((verdict) => verdict?.weak === false);
  const first = draft.blocks.findIndex(isLong);
  const counters = countersAbove(draft.blocks, verdicts, first);
  const last = draft.blocks.findLastIndex(isLong);
  return cutBlocks(draft, 'cut-boilerplate', (block, index) => {
    const verdict = verdicts[index];
    if (counters.has(block)) return 'a counter';
    if (!verdict?.weak) return verdict?.reason;
    if (hasControls && block.kind === 'text' && /^(?:share|subscribe)$/i.test(lineOf(block)))
      return verdict.reason;
    const outside = index < first || index > last;
    const beside = verdicts[index - 1] !== undefined || verdicts[index + 1] !== undefined;
    return block.kind === 'text' && (outside || beside) ? verdict.reason : undefined;
  });
}
