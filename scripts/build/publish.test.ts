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
import { readSettings, REPOSITORY, type Settings } from './settings.ts';

describe('publish', () => {
  let folder: string;
  let settings: Settings;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
    settings = readSettings('public', { OUT_DIR: path.join(folder, 'dist') });
    mkdirSync(settings.site);
    writeFileSync(path.join(settings.site, '_headers'), '');
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

  it('refuses to replace what is no edition, and what an empty setting would name', () => {
    const { site } = settings;
    rmSync(path.join(site, '_headers'));
    expect(() => prepare(settings)).toThrow(/something else than an edition\n {4}right: OUT_DIR/);
    expect(shown()).toBe('last');
    rmSync(site, { recursive: true });
    writeFileSync(site, 'x');
    expect(() => prepare(settings)).toThrow('something else than an edition');
    rmSync(site);
    mkdirSync(site);
    expect(() => prepare(settings)).not.toThrow();
    expect(readSettings('public', { OUT_DIR: '' }).site).toBe(path.join(REPOSITORY, 'dist'));
  });

  it('throws away what an interrupted build left', () => {
    mkdirSync(path.join(settings.workshop, 'half'), { recursive: true });
    prepare(settings);
    expect(existsSync(path.join(settings.workshop, 'half'))).toBe(false);
    expect(shown()).toBe('last');
  });
});
