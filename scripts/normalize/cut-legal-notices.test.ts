import { describe, expect, it } from 'vitest';
import { cutLegalNotices } from './cut-legal-notices.ts';
import { after, cutsOf, LONG } from './sample-drafts.ts';

describe('cutting legal notices', () => {
  it.each([
    '© 2031 Harbour Gazette',
    'All of this is for information purposes only.',
    'Nothing here does constitute advice, and it does not constitute any investment advice.',
    'Copyright Harbour Gazette',
    'Copyright 2031 by the Gazette; copies are welcome',
    'Copyright: the Gazette',
    'For information purposes only.',
    '本文不构成投资建议。',
  ])('cuts %j near the end', (notice) => {
    expect(cutsOf(after([cutLegalNotices], `${LONG}\n${notice}`))).toEqual([`cut-legal-notices: ${notice}`]);
  });

  it.each([
    'Copyright suits piled up, and Ada Quill, who answered for them, resigned.',
    'Her lamp was for educational purposes only, Quill said as she left.',
  ])('leaves a sentence alone that begins or goes on like one: %j', (sentence) => {
    expect(cutsOf(after([cutLegalNotices], `${LONG}\n${sentence}`))).toEqual([]);
  });

  it('leaves the middle of a long article alone', () => {
    const middle = [
      ...Array<string>(6).fill(LONG),
      'Copyright was what they argued about.',
      ...Array<string>(12).fill(LONG),
    ];
    expect(cutsOf(after([cutLegalNotices], middle.join('\n')))).toEqual([]);
  });
});
