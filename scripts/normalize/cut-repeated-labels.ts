import { textOf, type Block, type Draft } from './draft.ts';
import { cutWithin } from './edit-draft.ts';
import { isInRowOfThree } from './measure-blocks.ts';

/** Words in capitals run together and stuck to what stands before them: no word of a sentence is so. */
const GLUED_LABEL = /(?<=[\p{Ll}\p{Lo}\p{N}\p{P}])(?:\p{Lu}\p{Ll}+){2,}$/u;
const LONGEST = 80;

function labelOf(block: Block): string | undefined {
  return block.kind === 'item' ? GLUED_LABEL.exec(textOf(block).trimEnd().slice(-LONGEST))?.[0] : undefined;
}

/** Cuts a widget's label that a page put at the end of each item of a list, stuck to the item's words. */
export function cutRepeatedLabels(draft: Draft): Draft {
  const labels = draft.blocks.map(labelOf);
  const reason = 'a widget’s label, repeated on each item';
  return cutWithin(draft, 'cut-repeated-labels', reason, (block, index) => {
    const label = labels[index];
    if (label === undefined || !isInRowOfThree(index, (at) => labels[at] === label)) return [];
    const end = textOf(block).trimEnd().length;
    return [[end - label.length, end]];
  });
}
