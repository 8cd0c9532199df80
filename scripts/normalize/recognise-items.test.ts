import { describe, expect, it } from 'vitest';
import { recogniseItems } from './recognise-items.ts';
import { after, blocksOf } from './sample-drafts.ts';

describe('recognising items', () => {
  it('knows them by their bullets', () => {
    expect(blocksOf(after([recogniseItems], '- one\n  * two\n• three\n- - four'))).toEqual([
      '1 item one',
      '2 item two',
      '3 item three',
      '4 item - four',
    ]);
  });

  it('takes no dash in a sentence, no attribution and no number for a bullet', () => {
    const lines = ['-5 degrees', '— Ada Quill', '*dark*', 'so - no'];
    expect(blocksOf(after([recogniseItems], lines.join('\n')))).toEqual(
      lines.map((line, index) => `${index + 1} text ${line}`),
    );
  });
});
