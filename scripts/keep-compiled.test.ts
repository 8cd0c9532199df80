import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from './build/settings.ts';

const KEPT = './scripts/keep-compiled.mjs';

it('keeps compiled code with the packages, for the command alone and not for what it starts', () => {
  const folder = "require('node:module').getCompileCacheDir()";
  const started = `require('node:child_process').execFileSync(process.execPath, ['-p', ${JSON.stringify(folder)}]) + ''`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', KEPT, '-p', `JSON.stringify([${folder}, ${started}])`],
    { cwd: REPOSITORY, encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: undefined } },
  );
  expect(JSON.parse(stdout)).toEqual([
    expect.stringContaining(path.join('node_modules', '.cache', 'node', path.sep)),
    'undefined\n',
  ]);
});

it.each(['add', 'normalize', 'verify', 'release', 'build', 'build:full'])('is loaded before %s', (name) => {
  const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts[name]).toContain(`node --import ${KEPT} scripts/${name.split(':')[0] ?? ''}.ts`);
});
