import { describe, expect, it } from 'vitest';
import { checkOwnership } from './check-ownership.ts';
import { textOf, type Block } from './draft.ts';
import { cutWithin, subtract } from './edit-draft.ts';
import { blocksOf, cutsOf, draftOf } from './sample-drafts.ts';

const cut = (text: string, words: string, format: 'txt' | 'md' = 'txt') => {
  const draft = draftOf(text, format);
  const [block] = draft.blocks as [Block];
  const from = textOf(block).indexOf(words);
  const result = cutWithin(draft, block, from, from + words.length, 'a-pass', 'a reason');
  checkOwnership(result);
  return result;
};

describe('cutting within a block', () => {
  it('keeps what stands on both sides, apart', () => {
    expect(blocksOf(cut('dark[ad]night', '[ad]'))).toEqual(['1 text dark night']);
    expect(blocksOf(cut('dark [ad] night', '[ad]'))).toEqual(['1 text dark  night']);
  });

  it('reaches over emphasis and escapes, and leaves their marks to the block', () => {
    const draft = cut("A **dark** night\\'s end", "ark night'", 'md');
    expect(blocksOf(draft)).toEqual(['1 text A d s end']);
    expect(cutsOf(draft)).toEqual(['a-pass: ark', 'a-pass:  night', "a-pass: \\'"]);
  });

  it('cuts a block whole of which nothing would stay', () => {
    const draft = cut('**dark**', 'dark', 'md');
    expect([blocksOf(draft), cutsOf(draft)]).toEqual([[], ['a-pass: **dark**']]);
  });
});

describe('subtracting a span', () => {
  it('leaves what lies before and after', () => {
    expect(subtract([{ start: 0, end: 9 }], { start: 3, end: 5 })).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 9 },
    ]);
    expect(
      subtract(
        [
          { start: 0, end: 3 },
          { start: 5, end: 9 },
        ],
        { start: 0, end: 6 },
      ),
    ).toEqual([{ start: 6, end: 9 }]);
  });
});
