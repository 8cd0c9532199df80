import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countCaptures } from './count-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'departures-count-'));
  vi.stubEnv('CAPTURES_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const save = (...names: string[]) => names.forEach((name) => writeFileSync(path.join(folder, name), 'x'));

describe('counting captures', () => {
  it('counts what normalize reads, and nothing else', () => {
    save('a.htm', 'b.Markdown', 'c.txt', 'd.pdf', 'e.xhtml', 'g.docx', '.f.txt');
    expect(countCaptures()).toBe(3);
  });

  it('refuses a folder that was named and holds none', () => {
    save('d.pdf');
    expect(countCaptures).toThrow(/no captures in \S+\n {4}right: a folder that holds captures/);
  });
});
