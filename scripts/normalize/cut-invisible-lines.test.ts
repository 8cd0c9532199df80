import { describe, expect, it } from 'vitest';
import { cutInvisibleLines } from './cut-invisible-lines.ts';
import { after, blocksOf, cutsOf } from './sample-drafts.ts';

describe('cutting lines that nobody sees', () => {
  it('cuts zero-width and soft characters that stand alone, and leaves them inside words', () => {
    const draft = after([cutInvisibleLines], '\u200b\u00ad\nLamp\u200blight\n \u2060 ');
    expect(blocksOf(draft)).toEqual(['2 text Lamp\u200blight']);
    expect(cutsOf(draft)).toHaveLength(2);
  });
});
