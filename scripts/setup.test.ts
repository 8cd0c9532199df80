import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Stands for npm: notes how it was called and makes node_modules. */
const NPM = `#!/bin/sh
echo "$@" >> calls
mkdir -p node_modules
exit \${NPM_STATUS:-0}
`;

describe.skipIf(process.platform === 'win32')('setup', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
    for (const name of ['scripts', 'bin']) mkdirSync(path.join(folder, name));
    cpSync(path.join(import.meta.dirname, 'setup.mjs'), path.join(folder, 'scripts', 'setup.mjs'));
    writeFileSync(path.join(folder, 'package-lock.json'), '{}');
    writeFileSync(path.join(folder, 'bin', 'npm'), NPM);
    chmodSync(path.join(folder, 'bin', 'npm'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function setUp(environment: NodeJS.ProcessEnv = {}) {
    return spawnSync(process.execPath, [path.join(folder, 'scripts', 'setup.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}/bin:/usr/bin:/bin`, ...environment },
    });
  }
  const calls = () =>
    existsSync(path.join(folder, 'calls'))
      ? readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n')
      : [];

  it('installs what the lock names, once', () => {
    expect([setUp().status, setUp().status]).toEqual([0, 0]);
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatch(/^ci /);
  });

  it('installs again when the lock has changed, or node_modules is gone', () => {
    setUp();
    writeFileSync(path.join(folder, 'package-lock.json'), '{ }');
    setUp();
    rmSync(path.join(folder, 'node_modules'), { recursive: true });
    setUp();
    expect(calls()).toHaveLength(3);
  });

  it('stops when npm does, and tries again the next time', () => {
    const { status, stderr } = setUp({ NPM_STATUS: '1' });
    expect([status, stderr.trim()]).toEqual([1, 'npm ci failed; what it printed above says why.']);
    expect(setUp().status).toBe(0);
  });

  it('gives up a packaged Node that cannot run here', () => {
    const packaged = path.join(folder, 'node_modules', '.bin', 'node');
    mkdirSync(path.dirname(packaged), { recursive: true });
    writeFileSync(packaged, '#!/bin/false\n');
    chmodSync(packaged, 0o755);
    expect(setUp().status).toBe(0);
    expect(existsSync(packaged)).toBe(false);
  });
});
