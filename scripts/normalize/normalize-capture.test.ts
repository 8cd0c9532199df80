import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../src/model/parse-entry.ts';
import { capturesFolder } from '../build/settings.ts';
import { textSchema } from '../../src/schemas/text.ts';
import { PIECES } from './adversarial-pieces.ts';
import { checkOwnership } from './check-ownership.ts';
import { Refusal } from './decode-capture.ts';
import { textOf, type Capture } from './draft.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { readBody } from './read-body.ts';

const NOBODY = indexPeople([]);

/** Leaves out what reading and writing may change: white space, and controls that no page shows. */
function squeeze(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, '');
}

/** Holds a text against everything that is promised of one. Gives undefined for a capture that was refused. */
function check(bytes: Uint8Array, format: Capture['format']) {
  const written = (() => {
    try {
      return normalizeCapture(bytes, format, NOBODY);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  })();
  if (!written) return undefined;
  const { draft, text } = written;
  checkOwnership(draft);
  const { entry, problems } = parseEntry(text, 'a.mdx', textSchema);
  expect(problems).toEqual([]);
  expect(entry?.data).toEqual(written.record);
  const nodes = readBody(entry?.body ?? '');
  expect(nodes.map((node) => squeeze(toString(node)))).toEqual(
    draft.blocks.map((block) => squeeze(textOf(block))),
  );
  for (const { line, spans } of draft.blocks) {
    const start = draft.capture.lines[line - 1]?.start ?? NaN;
    const lead = draft.capture.text.slice(spans[0]?.start ?? 0, start);
    expect(lead.trim()).toMatch(/^[->*+\d.)[\]\s]*$/);
  }
  return written;
}

const capture = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n') },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

describe('any capture', () => {
  it.each(['txt', 'md'] as const)(
    'as .%s: nothing is lost, nothing runs, and the text reads as the capture did',
    (format) => {
      let read = 0;
      const property = fc.property(
        capture,
        fc.constantFrom('', '---\ntitle: The lamp\n---\n'),
        (text, head) => {
          if (check(new TextEncoder().encode(head + text), format)) read++;
        },
      );
      fc.assert(property, { numRuns: 250 });
      expect(read).toBeGreaterThan(200);
    },
    60_000,
  );

  it('of bytes that are no text at all is refused or read, and never stops normalize', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void check(bytes, 'txt')),
      { numRuns: 200 },
    );
  }, 30_000);
});

const HARBOUR = path.resolve(import.meta.dirname, '../fixtures/harbour/captures');
const folders = [HARBOUR, ...(process.env['CAPTURES_DIR'] ? [capturesFolder()] : [])];

describe.each(folders)('the captures of %s', (folder) => {
  it.each(readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file)))(
    '%s keeps every promise',
    (file) => {
      const format = file.endsWith('.md') ? 'md' : 'txt';
      expect(check(readFileSync(path.join(folder, file)), format)?.record.paragraphs.length).toBeGreaterThan(
        1,
      );
    },
  );
});
