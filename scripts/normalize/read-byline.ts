import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { nameInByline } from './head-labels.ts';
import { headLength, measure } from './measure-blocks.ts';

const LONGEST_NAME = 12;

/** Reads a line of the page's head that says who wrote the article. */
export function readByline(draft: Draft): Draft {
  const head = headLength(draft.blocks);
  return readBlocks(draft, (block, index) => {
    if (index >= head || (block.kind !== 'text' && block.kind !== 'item')) return undefined;
    // How long ago, and how long to read, may stand behind the name.
    const value = nameInByline(lineOf(block))?.replace(/\s+[•·|∙]\s.*$/, '');
    if (value === undefined || measure(value) > LONGEST_NAME || /[.!?:;]$/.test(value)) return undefined;
    return [{ name: 'byline', value }];
  });
}
