import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../build/settings.ts';
import { codeFiles, fingerprint } from './fingerprint.ts';

/** The modules of the repository that a module loads, itself among them, whether directly or not. */
function modulesOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(path.join(REPOSITORY, file), 'utf8');
  for (const [, relative = ''] of source.matchAll(/from '(\.[^']+\.ts)'/g))
    modulesOf(path.join(path.dirname(file), relative), found);
  return found;
}

describe('the fingerprint of the way in which texts are made', () => {
  let root: string;
  const write = (name: string, content: string) => writeFileSync(path.join(root, name), content);
  const taken = () => fingerprint(root, path.join(root, 'people'));

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'departures-fingerprint-'));
    for (const name of ['scripts/normalize', 'src/model', 'src/schemas', 'people'])
      mkdirSync(path.join(root, name), { recursive: true });
    write('package-lock.json', '{}');
    write('scripts/normalize/pass.ts', 'one');
    write('people/ada-quill.mdx', 'Ada');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['the code of a pass', 'scripts/normalize/pass.ts'],
    ['a new pass', 'scripts/normalize/other-pass.ts'],
    ['a schema', 'src/schemas/text.ts'],
    ['a package', 'package-lock.json'],
    ['a person', 'people/ada-quill.mdx'],
    ['a new person', 'people/bram-oyelaran.mdx'],
  ])('changes with %s', (_, name) => {
    const before = taken();
    write(name, 'two');
    expect(taken()).not.toBe(before);
  });

  it('stays the same where only a test has changed', () => {
    const before = taken();
    write('scripts/normalize/pass.test.ts', 'two');
    expect(taken()).toBe(before);
  });

  it('covers every module that has a part in a text or in the report on it', () => {
    const covered = codeFiles(REPOSITORY);
    const loaded = ['normalize-capture', 'read-people', 'report-captures'].flatMap((name) => [
      ...modulesOf(`scripts/normalize/${name}.ts`),
    ]);
    expect(loaded.length).toBeGreaterThan(50);
    expect(loaded.filter((file) => !covered.includes(file))).toEqual([]);
  });
});
