import { describe, expect, it } from 'vitest';
import { cutRepeatedTitle } from './cut-repeated-title.ts';
import { readTitle } from './read-title.ts';
import { after, cutsOf } from './sample-drafts.ts';

describe('cutting the title where it stands twice', () => {
  it('cuts it below front matter, whatever its marks and capitals', () => {
    const draft = after(
      [readTitle, cutRepeatedTitle],
      '---\ntitle: The Lamp, Out\n---\n# The lamp – out\n\nIt was dark.',
      'md',
    );
    expect(cutsOf(draft)).toContain('cut-repeated-title: # The lamp – out');
  });

  it('leaves it alone further down', () => {
    const text = 'The lamp out\n\nOne.\n\nTwo.\n\nThree.\n\nThe lamp out\n\nFour.';
    expect(cutsOf(after([readTitle, cutRepeatedTitle], text))).toEqual([]);
  });
});
