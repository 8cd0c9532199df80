import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'departures-folder-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('making a folder', () => {
  it('makes those above it too, and leaves one that is there', () => {
    const deep = path.join(folder, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it('follows a link to a folder', () => {
    mkdirSync(path.join(folder, 'a'));
    symlinkSync('a', path.join(folder, 'b'));
    makeFolder(path.join(folder, 'b', 'c'));
    expect(statSync(path.join(folder, 'a', 'c')).isDirectory()).toBe(true);
  });

  it('names what stands in its place or in the place of one above it', () => {
    writeFileSync(path.join(folder, 'file'), 'x');
    symlinkSync('nowhere', path.join(folder, 'link'));
    symlinkSync('file', path.join(folder, 'other'));
    const said = (name: string) => () => makeFolder(path.join(folder, name));
    expect(said('file')).toThrow(`${folder}/file is a file and no folder`);
    expect(said('file/below')).toThrow(`${folder}/file is a file and no folder`);
    expect(said('link')).toThrow(`${folder}/link is a link that leads to no folder`);
    expect(said('other/below')).toThrow(`${folder}/other is a link that leads to no folder`);
  });

  it.skipIf(process.platform !== 'linux')('ends where the system denies that its own folder is there', () => {
    const script = `import(${JSON.stringify(path.join(import.meta.dirname, 'make-folder.ts'))}).then(({ makeFolder }) => makeFolder('/proc/x/y'))`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});
