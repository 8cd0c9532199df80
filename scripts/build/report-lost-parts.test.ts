import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reportLostParts } from './report-lost-parts.ts';

const part = (name: string) => `()=>this._load(url,"load_${name}_chunk")).catch(()=>{});`;

function scripts(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  for (const name of ['pagefind.js', 'pagefind-worker.js']) writeFileSync(path.join(folder, name), text);
  return folder;
}

it('a part that cannot be loaded is no longer passed over', () => {
  const folder = scripts(`${part('index')}${part('filter')}send("destroy").catch(()=>{});`);
  reportLostParts(folder);
  for (const name of ['pagefind.js', 'pagefind-worker.js'])
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(
      '()=>this._load(url,"load_index_chunk"));()=>this._load(url,"load_filter_chunk"));send("destroy").catch(()=>{});',
    );
});

it('scripts of another shape are refused', () => {
  expect(() => reportLostParts(scripts(part('index')))).toThrow('in 1 places and not in two');
});
