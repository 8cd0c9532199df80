import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, 'complete-lock.mjs');

describe('complete-lock', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Completes a lock of these packages, and gives its text. */
  function complete(packages: Record<string, unknown>): string {
    const file = path.join(folder, 'package-lock.json');
    writeFileSync(file, `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`);
    execFileSync(process.execPath, [SCRIPT, file]);
    return readFileSync(file, 'utf8');
  }
  const packagesOf = (lock: string) => (JSON.parse(lock) as { packages: Record<string, object> }).packages;

  const binder = {
    version: '2.0.0',
    optionalDependencies: { '@x/binder-linux-x64-gnu': '2.0.0', '@x/binder-win32-arm64-msvc': '2.0.0' },
  };
  const linux = { version: '2.0.0', integrity: 'sha512-aa', optional: true, os: ['linux'], cpu: ['x64'] };

  it('adds the binary packages of other platforms, in order, and leaves the rest', () => {
    const packages = packagesOf(
      complete({ '': {}, 'node_modules/@x/binder-linux-x64-gnu': linux, 'node_modules/binder': binder }),
    );
    expect(Object.keys(packages)).toEqual([
      '',
      'node_modules/@x/binder-linux-x64-gnu',
      'node_modules/@x/binder-win32-arm64-msvc',
      'node_modules/binder',
    ]);
    expect(packages['node_modules/@x/binder-linux-x64-gnu']).toEqual(linux);
    expect(packages['node_modules/@x/binder-win32-arm64-msvc']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      optional: true,
      os: ['win32'],
    });
  });

  it('places those of a nested package beside it, where another version stands above', () => {
    const packages = packagesOf(
      complete({
        '': {},
        'node_modules/@x/binder-linux-x64-gnu': { ...linux, version: '1.0.0' },
        'node_modules/@x/binder-win32-arm64-msvc': { version: '1.0.0', optional: true },
        'node_modules/tool': { version: '1.0.0' },
        'node_modules/tool/node_modules/binder': binder,
      }),
    );
    expect(Object.keys(packages)).toContain('node_modules/tool/node_modules/@x/binder-linux-x64-gnu');
    expect(Object.keys(packages)).toContain('node_modules/tool/node_modules/@x/binder-win32-arm64-msvc');
  });

  it('changes nothing the second time', () => {
    const once = complete({ '': {}, 'node_modules/binder': binder });
    expect(complete(packagesOf(once))).toBe(once);
  });
});
