import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:astro|css)$/.test(file),
);

describe('a measure', () => {
  it('is no count of letters, which changes when the face arrives and moves what stands below', () => {
    const counted = sheets.filter((file) =>
      /\d(?:ch|ex)\b/.test(readFileSync(path.join(source, file), 'utf8')),
    );
    expect(counted).toEqual([]);
  });
});
