import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isOlder } from './serve-last-index.ts';

it('an index is older than content that was written after it, and than any where there is none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'index-'));
  const content = mkdtempSync(path.join(tmpdir(), 'content-'));
  const [index, record] = [path.join(folder, 'entry.json'), path.join(content, 'record.mdx')];
  for (const file of [index, record]) writeFileSync(file, '');
  utimesSync(record, 100, 100);
  utimesSync(index, 200, 200);
  expect(isOlder(index, content)).toBe(false);
  utimesSync(record, 300, 300);
  expect(isOlder(index, content)).toBe(true);
  expect(isOlder(path.join(folder, 'none'), content)).toBe(true);
});
