import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { after, blocksOf, LONG } from './sample-drafts.ts';

/** Wraps words at a width, as a mail program does. */
function wrap(text: string, width: number): string {
  return text.split(' ').reduce((wrapped, word) => {
    const line = wrapped.slice(wrapped.lastIndexOf('\n') + 1);
    return line.length + 1 + word.length > width ? `${wrapped}\n${word}` : `${wrapped} ${word}`;
  });
}

describe('joining wrapped lines', () => {
  it('joins the lines of a paragraph that was wrapped at a fixed width, and numbers it by its first', () => {
    const text = `The lamp\n\n${wrap(LONG, 60)}\n\n${wrap(LONG, 60)}\n\n- one\n- two`;
    expect(blocksOf(after([joinWrappedLines], text))).toEqual([
      '1 text The lamp',
      `3 text ${LONG}`,
      `8 text ${LONG}`,
      '13 text - one',
      '14 text - two',
    ]);
  });

  it('leaves lines alone that are paragraphs of their own, though they are of one length', () => {
    const headlines = [
      'Ada Quill leaves the northern harbour lamp',
      'Bo Quay joins the southern harbour survey',
      'Cy Strand returns to the harbour company',
      'Di Reef sells the last of the old boats',
    ];
    expect(after([joinWrappedLines], headlines.join('\n')).blocks).toHaveLength(4);
  });
});
