import { lineOf, textOf, type Block, type Draft, type Fact } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { looksLikePerson, readParts, splitLine } from './dateline-parts.ts';
import { nameInByline, POST_AT_PAPER } from './head-labels.ts';
import { headLength } from './measure-blocks.ts';

const LONGEST = 140;

/** The list to which the block at `index` belongs, and its place in it. */
function listAround(blocks: readonly Block[], index: number): { items: readonly Block[]; place: number } {
  const first = blocks.findLastIndex((block, at) => at < index && block.kind !== 'item') + 1;
  const after = blocks.findIndex((block, at) => at > index && block.kind !== 'item');
  return { items: blocks.slice(first, after < 0 ? blocks.length : after), place: index - first };
}

/** Whether a line states a date, by itself or beside names. */
function isDateLine(block: Block | undefined): boolean {
  if (block?.kind !== 'text') return false;
  return readParts(splitLine(textOf(block).trim()), false) !== undefined;
}

function factsOf(head: readonly Block[], index: number): readonly Fact[] | undefined {
  const block = head[index];
  const line = block ? textOf(block).trim() : '';
  if (!block || line.length > LONGEST) return undefined;
  if (block.kind === 'item') {
    const { items, place } = listAround(head, index);
    return readParts(items.map(textOf), true)?.[place];
  }
  if (block.kind !== 'text') return undefined;
  const name = line.replace(POST_AT_PAPER, '');
  if (nameInByline(lineOf(block)) === undefined && looksLikePerson(name)) {
    const beside = isDateLine(head[index + 1]) || isDateLine(head[index - 1]);
    const labelled = head.some((one) => nameInByline(lineOf(one)) !== undefined);
    if (beside && !labelled) return [{ name: 'byline', value: name, guess: true }];
  }
  return readParts(splitLine(line), false)?.flat();
}

/**
 * Reads the lines of a page's head that say when it came out: a line of parts between dots or bars, or a
 * list in which one item is a date and the others are times and names. A name without a label is taken
 * for the byline at the beginning of such a list, and on a line of its own beside a date; on one line with
 * a date, for a person's byline if it has the shape of a person's name, else for the publisher.
 */
export function readDateline(draft: Draft): Draft {
  const head = draft.blocks.slice(0, headLength(draft.blocks));
  return readBlocks(draft, (_, index) => factsOf(head, index));
}
