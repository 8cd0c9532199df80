import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyHarbour } from '../fixtures/copy-harbour.ts';
import { chooseEdition } from './choose-edition.ts';

let folder: string;
let texts: string[];

beforeEach(() => {
  folder = copyHarbour();
  const lock = readFileSync(path.join(folder, 'archive.lock.json'), 'utf8');
  const captures = [...lock.matchAll(/"article":"[^"]+","capture":"([0-9a-f]{16})/g)];
  texts = [...new Set(captures.map(([, capture]) => path.join(folder, 'texts', `${capture}.mdx`)))];
  rmSync(path.join(folder, 'texts'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'texts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = (names: readonly string[]) => names.forEach((name) => writeFileSync(name, ''));

it('is the full one where every article has its text', () => {
  keep(texts);
  expect(chooseEdition(folder)).toEqual({ edition: 'full', articles: 2, missing: 0 });
});

it('is the public one where some have none, whatever other texts there are', () => {
  keep([...texts.slice(1), path.join(folder, 'texts', 'of-an-article-not-yet-written.mdx')]);
  expect(chooseEdition(folder)).toEqual({ edition: 'public', articles: 2, missing: 1 });
});

it('is the public one where there is no text at all', () => {
  expect(chooseEdition(folder)).toMatchObject({ edition: 'public', missing: 2 });
});
