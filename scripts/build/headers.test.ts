import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../serve.ts';
import { headersFile, nginxHeaders } from './headers.ts';

const ENTRIES = ['404.html', '_astro/', '_headers', 'index.html', 'pagefind/', 'people/'];
const served = { edition: 'public', base: '/' } as const;

/** Whether an address can match a rule of `_headers`. */
const matches = (rule: string, address: string) =>
  rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : rule === address;

describe('_headers', () => {
  const rules = parseHeaders(headersFile(served, ENTRIES));
  const headersFor = (address: string) =>
    rules.filter((rule) => matches(rule.path, address)).flatMap(({ headers }) => headers);

  it.each([
    '/',
    '/404.html',
    '/people/',
    '/people/ada-quill/',
    '/_astro/a.css',
    '/pagefind/pagefind-worker.js',
  ])('gives %s each header once, whether a host joins values or picks one', (address) => {
    const names = headersFor(address).map(([name]) => name);
    expect(names).toContain('Content-Security-Policy');
    expect(new Set(names).size).toBe(names.length);
  });

  it('relaxes the policy for the search worker alone', () => {
    const relaxed = rules.filter(({ headers }) => headers.some(([, value]) => value.includes('unsafe')));
    expect(relaxed.map(({ path }) => path)).toEqual(['/pagefind/pagefind-worker.js']);
    expect(headersFile(served, ENTRIES)).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  it('keeps hashed files for good and asks again for all others', () => {
    const cache = (address: string) => headersFor(address).find(([name]) => name === 'Cache-Control')?.[1];
    expect(cache('/_astro/a.css')).toContain('immutable');
    expect(cache('/pagefind/index/en_1.pf_index')).toContain('immutable');
    expect(cache('/people/')).toContain('must-revalidate');
    expect(cache('/pagefind/pagefind-worker.js')).toContain('must-revalidate');
  });

  it('keeps the full edition out of search engines', () => {
    expect(headersFile(served, ENTRIES)).not.toContain('noindex');
    expect(headersFile({ ...served, edition: 'full' }, ENTRIES)).toContain('X-Robots-Tag: noindex');
  });

  it('stands below the folder that the site is served from', () => {
    const paths = parseHeaders(headersFile({ ...served, base: '/archive/' }, ENTRIES)).map(
      ({ path }) => path,
    );
    expect(paths).toContain('/archive/people/*');
    expect(paths.every((path) => path.startsWith('/archive/'))).toBe(true);
  });
});

describe('the headers for nginx', () => {
  it('say the same, with the exceptions by address', () => {
    const text = nginxHeaders({ ...served, base: '/archive/' });
    expect(text).toContain('if ($uri ~ "^/archive/pagefind/pagefind-worker\\\\.js$")');
    expect(text.match(/wasm-unsafe-eval/g)).toHaveLength(1);
    expect(text).toContain('error_page 404 /archive/404.html;');
  });
});
