import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/model/read-content.ts';
import path from 'node:path';
import { findPeople } from './find-people.ts';
import { MENTIONS } from './mentions.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { readCaptures, type CapturedFile } from './read-captures.ts';
import { readPeople } from './read-people.ts';

const folder = process.env['CAPTURES_DIR'];

/** Every pair of a person and a paragraph that names them, as the pass finds them in a capture. */
function foundIn({ read, format }: CapturedFile): string[] {
  const people = readPeople(path.join(contentFolder({}), 'people'));
  const { draft } = normalizeCapture(read(), format, people);
  return findPeople(draft, people).flatMap((ids, index) =>
    ids.map((id) => `${id} ${draft.blocks[index]?.line ?? 0}`),
  );
}

describe.skipIf(!folder)('names in the real captures, held against a list made by hand', () => {
  const captured = folder ? readCaptures(path.resolve(folder)).captured : [];

  it.each(captured.map((capture) => [capture.file, capture] as const))(
    '%s: every mention found, none made up',
    (_, capture) => {
      const listed = Object.entries(MENTIONS[capture.sha256] ?? {});
      const expected = listed.flatMap(([id, paragraphs]) => paragraphs.map((n) => `${id} ${n}`));
      expect(foundIn(capture).sort()).toEqual(expected.sort());
    },
  );

  it('has captures to measure, and a list for each of them', () => {
    expect(captured.map(({ sha256 }) => sha256).sort()).toEqual(Object.keys(MENTIONS).sort());
  });
});
