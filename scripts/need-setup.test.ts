import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { REPOSITORY } from './build/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'need-setup-'));
  mkdirSync(path.join(folder, 'scripts'));
  for (const name of ['need-setup.mjs', 'keep-compiled.mjs'])
    cpSync(path.join(REPOSITORY, 'scripts', name), path.join(folder, 'scripts', name));
  writeFileSync(path.join(folder, 'command.mjs'), "console.log('runs')");
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(loaded: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--import', `./scripts/${loaded}.mjs`, 'command.mjs'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

it.each(['need-setup', 'keep-compiled'])(
  'stops a command, through %s, where nothing is installed',
  (loaded) => {
    const stderr = expect.stringMatching(/^nothing is installed here yet\n {4}right: npm ci, once/);
    expect(run(loaded)).toEqual({ status: 1, stdout: '', stderr });
  },
);

it('stops a command where Node cannot run TypeScript, and lets others run', () => {
  mkdirSync(path.join(folder, 'node_modules'));
  expect(run('need-setup', '--no-experimental-strip-types')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Node v\S+ cannot run Departures\n {4}right: Node 22/),
  });
  expect(run('need-setup')).toEqual({ status: 0, stdout: 'runs\n', stderr: '' });
});

it.each(['audit', 'bench', 'dev'])('is loaded before %s', (name) => {
  const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts[name]).toBe(`node --import ./scripts/need-setup.mjs scripts/${name}.ts`);
});
