import { describe, expect, it } from 'vitest';
import { findForbidden } from './check-files.ts';

const messages = (file: string, source: string) => findForbidden(file, source).map(({ message }) => message);

describe('findForbidden', () => {
  it.each([
    [
      'a folder of one machine',
      `const folder = '${['', 'work', 'main'].join('/')}';`,
      'names a folder of one machine',
    ],
    ['a folder outside', `cat ${['..', 'shared', 'x'].join('/')}`, 'names a folder outside the repository'],
    ['a registry', `"${['resol', 'ved'].join('')}": "x"`, 'names the host of a package registry'],
    ['an issue', `// see ${['iss', 'ue 12'].join('')}`, 'names an issue by number'],
    ['a number sign', `// as in (${['#', '12'].join('')})`, 'names an issue by number'],
  ])('finds %s', (_, source, message) => {
    expect(messages('src/a.ts', source)).toEqual([message]);
  });

  it.each([
    ['a paragraph link', '[¶26](#p26)'],
    ['a colour', "color: '#123456'"],
    ['a word that begins alike', 'network/working'],
  ])('lets %s stand', (_, source) => {
    expect(messages('README.md', source)).toEqual([]);
  });
});
