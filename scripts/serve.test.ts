import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from './serve.ts';

const HEADERS = `/*
  X-Content-Type-Options: nosniff

/archive/people/*
  Content-Security-Policy: default-src 'none'
  Cache-Control: public, max-age=0
`;

describe('serve', () => {
  let folder: string;
  let serving: Serving;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
    mkdirSync(path.join(folder, 'people'));
    writeFileSync(path.join(folder, '_headers'), HEADERS);
    writeFileSync(path.join(folder, '404.html'), 'not here');
    writeFileSync(path.join(folder, 'people', 'index.html'), 'people');
    serving = await serve(folder, { base: '/archive/' });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(folder, { recursive: true });
  });
  const get = (address: string) => fetch(new URL(address, serving.url), { redirect: 'manual' });

  it('answers with the headers of the rules that match', async () => {
    const response = await get('people/');
    expect(await response.text()).toBe('people');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('public, max-age=0');
  });

  it('leads from an address without its last slash to the one with it', async () => {
    const response = await get('people?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/archive/people/?q=1']);
  });

  it.each(['nobody/', '_headers', '/people/', 'people/%E0%A4%A', '//'])(
    'answers %s with the page for what is missing',
    async (address) => {
      const response = await fetch(new URL(serving.url).origin + new URL(serving.url).pathname + address);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    },
  );

  it('answers an address outside its folder with the same page', async () => {
    expect((await fetch(new URL('/', serving.url))).status).toBe(404);
  });
});
