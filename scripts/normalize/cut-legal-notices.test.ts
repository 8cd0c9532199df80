import { describe, expect, it } from 'vitest';
import { cutLegalNotices } from './cut-legal-notices.ts';
import { after, cutsOf, LONG } from './sample-drafts.ts';

describe('cutting legal notices', () => {
  it.each([
    '© 2031 Harbour Gazette',
    'All of this is for information purposes only.',
    'Nothing here does constitute advice, and it does not constitute any investment advice.',
    '本文不构成投资建议。',
  ])('cuts %j near the end', (notice) => {
    expect(cutsOf(after([cutLegalNotices], `${LONG}\n${notice}`))).toEqual([`cut-legal-notices: ${notice}`]);
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
