import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimply, readsBack, readWith } from './read-back.ts';

const PIECES = [
  'a',
  'é',
  '7',
  ' ',
  '*',
  '**',
  '.',
  ':',
  '(',
  ')',
  '"',
  '’',
  '-',
  '“',
  '*a*',
  '**b c**',
  'www.',
];

describe('reading what was written', () => {
  it.each(['**Now**: the lamp', 'a *lamp* (**two words**), *b*.', 'no mark-up', '*Lamps* **and** nets'])(
    'needs no parser for “%s”',
    (written) => expect(readSimply(written)).toBe(written.replaceAll('*', '')),
  );

  it.each(['a**b**', '** a**', '*a***b**', '**a', '“*”a*', '[a](b)', '*a_b_*', '**a.**b', '**a***', 'a\\*'])(
    'leaves “%s” to the parser',
    (written) => expect(readSimply(written)).toBeUndefined(),
  );

  it('reads without a parser only what a parser reads the same', () => {
    const line = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 14 })
      .map((pieces) => pieces.join('').trim());
    fc.assert(
      fc.property(line, (written) => {
        const simply = readSimply(written);
        if (simply !== undefined)
          expect(readWith(written).replace(/\s/g, '')).toBe(simply.replace(/\s/g, ''));
      }),
      { numRuns: 1500 },
    );
  });

  it('tells whether words come back', () => {
    expect(readsBack('**Now** is', 'Now is')).toBe(true);
    expect(readsBack('**Now**is', 'Nowis')).toBe(true);
    expect(readsBack('a **b', 'a b')).toBe(false);
    expect(readsBack('a**.b** c', 'a.b c')).toBe(false);
    expect(readsBack('\\*\\* and *b*', '** and b')).toBe(true);
  });

  it.each([
    ['*\\**a *b*', '*a b'],
    ['*a\\**b', 'a*b'],
    ['*\\*a*', '*a'],
  ])('leaves out emphasis beside a sign that is none: %s', (written, words) => {
    expect(readsBack(written, words)).toBe(false);
  });
});
