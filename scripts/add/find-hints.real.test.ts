import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/model/read-content.ts';
import { locatePeople } from '../normalize/find-people.ts';
import { MENTIONS } from '../normalize/mentions.ts';
import { normalizeCapture } from '../normalize/normalize-capture.ts';
import { indexPeople } from '../normalize/people-names.ts';
import { readCaptures } from '../normalize/read-captures.ts';
import { readPeople } from '../normalize/read-people.ts';
import { findHints } from './find-hints.ts';

const folder = process.env['CAPTURES_DIR'];

describe.skipIf(!folder)('hints in the real captures', () => {
  const captured = folder ? readCaptures(path.resolve(folder)).captured : [];

  it('are none where everybody who is named has a record', () => {
    const people = readPeople(path.join(contentFolder({}), 'people'));
    const hints = captured.flatMap(({ read, format }) => {
      const { draft } = normalizeCapture(read(), format, people);
      return findHints(draft, locatePeople(draft, people), ['OpenAI']).hints;
    });
    expect(hints.map(({ name }) => name)).toEqual([]);
  });

  it('are nine of ten who are named, and nobody else, where nobody has a record', () => {
    const nobody = indexPeople([]);
    let [found, listed] = [0, 0];
    const junk: string[] = [];
    for (const { read, format } of captured) {
      const { draft, record } = normalizeCapture(read(), format, nobody);
      const people = Object.keys(MENTIONS[record.capture] ?? {});
      const { hints } = findHints(draft, locatePeople(draft, nobody), ['OpenAI', record.publisher ?? '']);
      junk.push(...hints.flatMap(({ id, name }) => (people.includes(id) ? [] : name)));
      found += hints.length;
      listed += people.length;
    }
    expect(junk).toEqual([]);
    expect(found).toBeGreaterThanOrEqual(listed * 0.9);
  });
});
