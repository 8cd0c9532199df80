import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { numberFragments } from './number-fragments.ts';

const LIST = 'pagefind.en_0f0f0f0.pf_meta';

/** An index as Pagefind writes it: its list of pages, with a file for each, by the names of the files. */
function writeIndex(pages: Readonly<Record<string, string>>, listed = Object.keys(pages)): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  mkdirSync(path.join(folder, 'fragment'));
  const write = (file: string, text: string) =>
    writeFileSync(path.join(folder, file), gzipSync(Buffer.from(`pagefind_dcd${text}`, 'latin1')));
  const entry = (name: string) => `\x83${String.fromCharCode(0x60 + name.length)}${name}\x18\x2a\x60`;
  write(LIST, `\x82${listed.map(entry).join('')}`);
  for (const [name, url] of Object.entries(pages))
    write(`fragment/${name}.pf_fragment`, JSON.stringify({ url, content: url }));
  return folder;
}

const PAGES = { en_aaaaaaa: '/old/', en_bbbbbbb: '/new/', en_ccccccccc: '/undated/' };
const ORDER = ['/new/', '/old/', '/undated/'];
const list = (folder: string) => gunzipSync(readFileSync(path.join(folder, LIST))).toString('latin1');
const files = (folder: string) => readdirSync(path.join(folder, 'fragment')).sort();

it('fragments are named by their place, and the list of pages names them so', () => {
  const folder = writeIndex(PAGES);
  const before = list(folder);
  numberFragments(folder, ORDER);
  const names = files(folder).map((file) => path.parse(file).name);
  expect(names.map((name) => name.slice(-4))).toEqual(['0000', '0001', '0002']);
  expect(names.map((name) => name.length)).toEqual([10, 10, 12]);
  const [newest = '', old = '', undated = ''] = names;
  const expected = before.replace('en_aaaaaaa', old).replace('en_bbbbbbb', newest);
  expect(list(folder)).toBe(expected.replace('en_ccccccccc', undated));
});

it('other content or another order gives other names, since browsers keep them for ever', () => {
  const named = (folder: string, order = ORDER) => {
    numberFragments(folder, order);
    return files(folder)[0]?.slice(0, 6);
  };
  const names = [
    named(writeIndex(PAGES)),
    named(writeIndex({ ...PAGES, en_bbbbbb2: '/new/' })),
    named(writeIndex(PAGES), ORDER.toReversed()),
  ];
  expect(new Set(names).size).toBe(3);
  expect(named(writeIndex(PAGES))).toBe(names[0]);
});

it('a list of another shape is refused, and nothing is renamed', () => {
  const folder = writeIndex(PAGES, ['en_aaaaaaa', 'en_bbbbbbb']);
  expect(() => numberFragments(folder, ORDER)).toThrow('names 2 of 3 fragments');
  expect(files(folder)).toContain('en_aaaaaaa.pf_fragment');
  expect(() => numberFragments(writeIndex(PAGES), ['/new/'])).toThrow('/old/');
});
