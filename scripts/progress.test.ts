import { describe, expect, it } from 'vitest';
import { showProgress } from './progress.ts';

function shown(total: number, isTTY: boolean): string[] {
  const written: string[] = [];
  const step = showProgress('add', total, { isTTY, write: (text) => written.push(text) });
  for (let done = 0; done < total; done += 1) step();
  return written;
}

describe('progress', () => {
  it('is a bar in its place on a terminal, wiped at the end', () => {
    const written = shown(20, true);
    expect(written).toHaveLength(20);
    expect(written[9]).toBe(`\radd ${'█'.repeat(15)}${'░'.repeat(15)} 10 of 20`);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is a plain line for each tenth elsewhere', () => {
    expect(shown(2000, false)).toEqual(
      Array.from({ length: 10 }, (_, n) => `add ${(n + 1) * 200} of 2000\n`),
    );
  });

  it('is not shown for a few files', () => {
    expect([...shown(9, true), ...shown(9, false)]).toEqual([]);
  });
});
