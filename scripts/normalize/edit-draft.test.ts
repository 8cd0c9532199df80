import { describe, expect, it } from 'vitest';
import { checkOwnership } from './check-ownership.ts';
import { textOf, type Block } from './draft.ts';
import { cutWithin, subtract } from './edit-draft.ts';
import { blocksOf, cutsOf, draftOf } from './sample-drafts.ts';

const cut = (text: string, words: string, format: 'txt' | 'md' = 'txt') => {
  const draft = draftOf(text, format);
  const [block] = draft.blocks as [Block];
  const from = textOf(block).indexOf(words);
  const result = cutWithin(draft, 'a-pass', 'a reason', () => [[from, from + words.length]]);
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

describe('cutting several times within a block', () => {
  const cutAll = (text: string, ...words: readonly string[]) => {
    const draft = draftOf(text);
    const result = cutWithin(draft, 'a-pass', 'a reason', (block) =>
      words.map((one) => [textOf(block).indexOf(one), textOf(block).indexOf(one) + one.length]),
    );
    checkOwnership(result);
    return [blocksOf(result), cutsOf(result)];
  };

  it('keeps what stands between, apart by one space', () => {
    expect(cutAll('a[1]b[2][3]c [4]', '[1]', '[2]', '[3]', '[4]')).toEqual([
      ['1 text a b c '],
      ['a-pass: [1]', 'a-pass: [2]', 'a-pass: [3]', 'a-pass: [4]'],
    ]);
  });

  it('cuts a block whole of which only white space would stay', () => {
    expect(cutAll('[1] [2]', '[1]', '[2]')).toEqual([[], ['a-pass: [1] [2]']]);
  });
});

describe('subtracting spans', () => {
  it('leaves what lies before and after', () => {
    expect(subtract([{ start: 0, end: 9 }], [{ start: 3, end: 5 }])).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 9 },
    ]);
    expect(
      subtract(
        [
          { start: 0, end: 3 },
          { start: 5, end: 9 },
        ],
        [{ start: 0, end: 6 }],
      ),
    ).toEqual([{ start: 6, end: 9 }]);
  });

  it('takes each once from all spans in order, whatever order they come in', () => {
    const spans = [0, 10, 20].map((start) => ({ start, end: start + 8 }));
    const taken = [
      { start: 25, end: 26 },
      { start: 6, end: 12 },
      { start: 14, end: 22 },
      { start: 2, end: 2 },
    ];
    expect(subtract(spans, taken).map(({ start, end }) => `${start}-${end}`)).toEqual(
      '0-2 2-6 12-14 22-25 26-28'.split(' '),
    );
  });
});
