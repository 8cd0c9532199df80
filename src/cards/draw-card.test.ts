import { describe, expect, it } from 'vitest';
import { fontsFor, readRanges } from './card-fonts.ts';
import { CARD_SIZE, drawCard } from './draw-card.ts';

/** At most this many bytes: what a service that shows cards gladly fetches. */
const MOST = 60_000;
const card = { site: 'Harbour', lines: ['2031-03-03', 'Resigned', 'Where to: Far Shore'] };

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a card', () => {
  it('is a PNG of the size that services ask for, and no heavier than they like', async () => {
    const png = await drawCard({
      ...card,
      title: 'Ada Quill’s long and improbable, never-ending name of old',
    });
    expect(sizeOf(png)).toEqual(CARD_SIZE);
    expect(png.byteLength).toBeLessThanOrEqual(MOST);
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [
      await drawCard({ ...card, title: 'Ada' }),
      await drawCard({ ...card, title: 'Ada' }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it.each(['Łukasz Żółw', 'Ώρα Νύχτα', 'Ирина Щука', '燈台守', '등대지기', 'מגדלור', 'منارة'])(
    'has letters for %s',
    (name) => {
      const ranges = fontsFor(name).flatMap(({ unicodeRange = [] }) => unicodeRange);
      const missing = [...name].filter((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return !ranges.some(([first, last]) => first <= code && code <= last);
      });
      expect(missing).toEqual([]);
    },
  );

  it('loads of a large script only the files that have its letters', () => {
    expect(fontsFor('燈').filter(({ name }) => name === 'Noto Sans SC').length).toBe(1);
  });
});

describe('a unicode-range of a package', () => {
  it('is read as pairs of code points', () => {
    expect(readRanges('U+41-5A,U+B6')).toEqual([
      [0x41, 0x5a],
      [0xb6, 0xb6],
    ]);
  });
});
