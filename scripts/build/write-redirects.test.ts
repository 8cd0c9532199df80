import { expect, it } from 'vitest';
import { nginxRedirects, redirectsFile } from './write-redirects.ts';

const redirects = [{ from: '/people/ada-q/', to: '/people/ada-quill/', date: '2031-06-01', why: 'renamed' }];

it('sends an address on, below the folder that the site is served from', () => {
  expect(redirectsFile('/', redirects)).toBe('/people/ada-q/ /people/ada-quill/ 301\n');
  expect(redirectsFile('/archive/', redirects)).toBe(
    '/archive/people/ada-q/ /archive/people/ada-quill/ 301\n',
  );
  expect(nginxRedirects('/archive/', redirects)).toBe(
    'rewrite ^/archive/people/ada-q/$ /archive/people/ada-quill/ permanent;\n',
  );
});

it('writes nothing where nothing moved', () => {
  expect(redirectsFile('/', [])).toBe('');
});
