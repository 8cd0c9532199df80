import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare, publish } from './publish.ts';
import { readSettings, type Settings } from './settings.ts';

describe('publish', () => {
  let folder: string;
  let settings: Settings;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
    settings = readSettings('public', { OUT_DIR: path.join(folder, 'dist') });
    mkdirSync(settings.site);
    writeFileSync(path.join(settings.site, 'index.html'), 'last');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const shown = () => readFileSync(path.join(settings.site, 'index.html'), 'utf8');

  it('leaves the last edition as it is until the new one is whole, and then nothing beside it', () => {
    prepare(settings);
    writeFileSync(path.join(settings.workshop, 'index.html'), 'new');
    expect(shown()).toBe('last');
    publish(settings);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('puts back the last edition where a build was interrupted between its renames', () => {
    renameSync(settings.site, `${settings.workshop}-last`);
    prepare(settings);
    expect(shown()).toBe('last');
  });

  it('throws away what an interrupted build left', () => {
    mkdirSync(path.join(settings.workshop, 'half'), { recursive: true });
    prepare(settings);
    expect(existsSync(path.join(settings.workshop, 'half'))).toBe(false);
    expect(shown()).toBe('last');
  });
});
