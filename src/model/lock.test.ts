import { expect, it } from 'vitest';
import type { Lock } from '../schemas/lock.ts';
import { hashOf, readLock, serializeLock, withSum } from './lock.ts';

const hash = 'a'.repeat(64);
const lock: Lock = {
  captures: [
    withSum({
      article: 'gazette-2031',
      capture: hash,
      text: hash,
      words: 60,
      paragraphs: 3,
      mentions: { 'ada-quill': [5, 7] },
    }),
  ],
  checked: [withSum({ entry: 'articles/gazette-2031', part: 'digest', hash })],
  addresses: [withSum({ address: '/people/ada-quill/', since: '2031-05-01' })],
  facts: [
    withSum({ concerns: 'departures/ada-quill-2031', field: 'role', value: 'Keeper', since: '2031-05-01' }),
  ],
  corrections: [
    withSum({
      concerns: 'departures/ada-quill-2031',
      field: 'role',
      date: '2031-05-02',
      hash,
      since: '2031-05-03',
    }),
  ],
};

it('reads what it wrote', () => {
  expect(readLock(serializeLock(lock), 'lock')).toEqual({ lock, problems: [] });
});

it('writes one entry on each line, so that a merge touches only what changed', () => {
  const lines = serializeLock(lock).split('\n');
  expect(lines.filter((line) => line.startsWith('{"'))).toHaveLength(5 + 3);
});

it('hashes equal values equally, whatever the order of their keys', () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(hashOf({ b: [{ d: 3, c: 2 }], a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: '1' }));
});

it.each([
  ['"words":60', '"words":61'],
  ['"ada-quill":[5,7]', '"ada-quill":[5,8]'],
  ['"part":"digest"', '"part":"digests"'],
  ['/people/ada-quill/', '/people/ada-quil/'],
  ['"since":"2031-05-01","sum"', '"since":"2031-05-02","sum"'],
  ['"Keeper"', '"Keepers"'],
])('finds %s changed to %s, with its line', (from, to) => {
  const spoiled = serializeLock(lock).replace(from, to);
  const { problems } = readLock(spoiled, 'lock');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/changed by hand/);
  expect(spoiled.split('\n')[(problems[0]?.line ?? 0) - 1]).toContain(to);
});

it('refuses a lock of another shape', () => {
  expect(readLock('{"captures":[]}', 'lock').problems[0]?.message).toMatch(/checked/);
  expect(readLock('{', 'lock').problems[0]?.message).toMatch(/not valid JSON/);
});

it.each(['addresses', 'facts', 'corrections'] as const)('misses an entry taken out of "%s"', (list) => {
  const source = serializeLock(lock);
  const [entry] = source.slice(source.indexOf(`"${list}": [`)).match(/\n\{.*\n/) ?? [];
  const { problems } = readLock(source.replace(entry ?? '', '\n'), 'lock');
  expect(problems.map(({ message }) => message)).toEqual([
    `entries of "${list}" were added, taken out or moved by hand`,
  ]);
});
