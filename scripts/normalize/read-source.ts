import { lineOf, type Draft } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { ADDRESS_LABEL, SOURCE_LABEL } from './head-labels.ts';
import { isNearEnd, measure } from './measure-blocks.ts';

const LONGEST_NAME = 12;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Reads the lines near either end of a page that name the source it took the article from, or its address. */
export function readSource(draft: Draft): Draft {
  const count = draft.blocks.length;
  return readBlocks(draft, (block, index) => {
    const line = lineOf(block);
    if (block.kind !== 'text' || line.length > 500 || !isNearEnd(index, count)) return undefined;
    const address = line.replace(ADDRESS_LABEL, '');
    if (ADDRESS.test(address) && (address !== line || index === 0 || index === count - 1))
      return [{ name: 'url', value: address }];
    const value = line.replace(SOURCE_LABEL, '').replace(/^SOURCE (?=\p{Lu})/u, '');
    if (value === line || !value || measure(value) > LONGEST_NAME || /[.!?]$/.test(value)) return undefined;
    return [{ name: 'source', value }];
  });
}
