import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeParts, writeAtomically } from './write-atomically.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'departures-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('writing a file whole or not at all', () => {
  it.each(['a'.repeat(255), 'ø'.repeat(127)])('takes every name that the system takes: %s', (name) => {
    writeAtomically(path.join(folder, name), 'one');
    writeAtomically(path.join(folder, name), 'two');
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe('two');
  });

  it('leaves nothing behind where it cannot', () => {
    mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
    expect(() => writeAtomically(path.join(folder, 'a'), 'one')).toThrow(/E[A-Z]+/);
    expect(() => writeAtomically(path.join(folder, 'nowhere', 'b'), 'one')).toThrow(/'\S+nowhere\/b'/);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('removes what killed writers left, and nothing of one that still runs', () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const names = [`.${process.pid}.part`, `.${dead}.part`, `a.txt.${dead}.part`, 'b.part'];
    for (const name of names) writeFileSync(path.join(folder, name), 'half of');
    removeParts(folder);
    expect(readdirSync(folder).sort()).toEqual([`.${process.pid}.part`, 'b.part']);
    expect(() => removeParts(path.join(folder, 'nowhere'))).not.toThrow();
  });
});
