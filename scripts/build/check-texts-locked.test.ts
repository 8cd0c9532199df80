import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../src/model/read-content.ts';
import { sha256Of } from '../../src/model/lock.ts';
import { copyHarbour } from '../fixtures/copy-harbour.ts';
import { checkTextsLocked } from './check-texts-locked.ts';

let folder = '';
beforeEach(() => {
  folder = copyHarbour();
});
afterEach(() => rmSync(folder, { recursive: true }));

function found() {
  const { content, problems } = readContent(folder);
  if (!content) throw new Error(JSON.stringify(problems));
  const [captured] = content.lock.captures;
  if (!captured) throw new Error('the fixture locks no capture');
  const file = path.join(folder, 'texts', `${captured.capture.slice(0, 16)}.mdx`);
  const own = { lock: { ...content.lock, captures: [{ ...captured, text: sha256Of('as verified') }] } };
  return { file, check: () => checkTextsLocked(own, folder) };
}

it('takes a text that is as it was verified, and names one that is not or is missing', () => {
  const { file, check } = found();
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  expect(check()).toMatchObject([{ file, line: 1, message: expect.stringMatching(/is missing/) as string }]);
  writeFileSync(file, 'as verified');
  expect(check()).toEqual([]);
  writeFileSync(file, `${readFileSync(file, 'utf8')}.`);
  expect(check()).toMatchObject([
    { file, message: expect.stringMatching(/not the one that was verified/) as string },
  ]);
});
