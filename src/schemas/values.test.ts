import { describe, expect, it } from 'vitest';
import { countWords, edtfDate, line, statedDate } from './values.ts';

describe('a date in EDTF', () => {
  it.each(['2024', '2024-04', '2024-04-28', '2024-02-29', '2024-04-30', '2023-11~', '2024-10-24/..'])(
    'takes %s',
    (date) => expect(edtfDate.safeParse(date).success).toBe(true),
  );

  it.each(['2024-04-31', '2024-13', '2024-00-12', '2024-04-00', '2024-4-1', '2024-04-28 '])(
    'refuses %s',
    (date) => {
      expect(edtfDate.safeParse(date).success).toBe(false);
      expect(statedDate.safeParse(date).success).toBe(false);
    },
  );

  it('may leave the year open only where a page states it so', () => {
    expect([edtfDate, statedDate].map((schema) => schema.safeParse('XXXX-09-28').success)).toEqual([
      false,
      true,
    ]);
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['Nobody came.', 2],
    ['the keeper’s well-kept v1.5 lamp --', 5],
    ["'quoted' -- (and) ... left", 3],
    ['灯台守が去った', 7],
    ['lamp灯lamp', 3],
  ])('counts “%s” as %i', (text, words) => expect(countWords(text)).toBe(words));
});

describe('a line of text', () => {
  it.each(['Lamp\nout', 'Lamp\u0085out', 'Lamp\u009bout', 'Lamp\u202eout', 'Lamp\uffffout', 'Lamp\ud83dout'])(
    'holds no control characters, and nothing that is no character: %j',
    (text) => expect(line.safeParse(text).error?.issues[0]?.message).toMatch(/^expected one line without/),
  );

  it.each(['Lamp 👩‍🚀 out', 'עדה קוויל', 'Lamp\u00adout', '\u200fLamp\u200e'])('may hold %j', (text) =>
    expect(line.safeParse(text).success).toBe(true),
  );
});
