import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACES, FONT_BUDGET } from './faces.ts';
import { charactersOf, subsetFace } from './subset-face.ts';

const source = path.resolve(import.meta.dirname, '../../src');
const styles = readFileSync(path.join(source, 'styles/fonts.css'), 'utf8');

/** The unicode-range that the style sheet declares for a file, on one line. */
function declaredRange(file: string): string | undefined {
  const face = styles.split('@font-face').find((block) => block.includes(`/${file}'`));
  return /unicode-range:([^;]+);/
    .exec(face ?? '')?.[1]
    ?.replace(/\s+/g, ' ')
    .trim();
}

describe('the font files', () => {
  it('are within the budget, all together', () => {
    const total = FACES.reduce((sum, { file }) => sum + statSync(path.join(source, 'fonts', file)).size, 0);
    expect(total).toBeLessThanOrEqual(FONT_BUDGET);
  });

  it.each(FACES)('are what the script cuts: $file', async (face) => {
    const committed = readFileSync(path.join(source, 'fonts', face.file));
    expect(Buffer.compare(committed, Buffer.from(await subsetFace(face)))).toBe(0);
  });

  it.each(FACES)('are declared with the characters they hold: $file', ({ file, range }) => {
    expect(declaredRange(file)).toBe(range);
  });
});

describe('a unicode-range', () => {
  it('is read as the characters it names', () => {
    expect(charactersOf('U+41-43, U+B6')).toBe('ABC¶');
  });
});
