import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { indexPages } from './index-pages.ts';
import { readSettings } from './settings.ts';

const workshop = mkdtempSync(path.join(tmpdir(), 'departures-index-'));
afterAll(() => rmSync(workshop, { recursive: true }));

describe('the index of pages', () => {
  it('of an archive with nothing in it is refused, and what is missing said', async () => {
    writeFileSync(path.join(workshop, 'about.html'), '<h1>How we know</h1>');
    await expect(indexPages({ ...readSettings('public', {}), workshop })).rejects.toThrow(
      /holds no article, person or departure .*\n {4}right: at least one/,
    );
  });
});
