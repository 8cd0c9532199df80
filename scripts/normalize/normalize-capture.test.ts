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
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { readBody } from './read-body.ts';
import { renderAsSite } from './render-as-site.ts';

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
  for (const { line, spans } of format === 'html' ? [] : draft.blocks) {
    const start = draft.capture.lines[line - 1]?.start ?? NaN;
    const lead = draft.capture.text.slice(spans[0]?.start ?? 0, start);
    expect(lead.trim()).toMatch(/^[->*+\d.)[\]\s]*$/);
  }
  return { ...written, entry };
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

/** Front matter that is harmless, and such as would be a program, reach into every object or grow without end. */
const HEADS = [
  '',
  '---\ntitle: The lamp\n---\n',
  '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntitle: ../../etc/passwd\n---\n',
  '---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nauthor: [*b, *b, *b]\ntitle: &t [*t]\n---\n',
  '---\ntitle: !!js/function "canary()"\nurl: javascript:canary()\nslug: ../x\n---\n',
  '---js\n{ title: canary() }\n---\n',
];

describe('any capture', () => {
  it.each(['txt', 'md'] as const)(
    'as .%s: nothing is lost, nothing runs, and the text reads as the capture did',
    async (format) => {
      let read = 0;
      const property = fc.property(capture, fc.constantFrom(...HEADS), (text, head) => {
        if (check(new TextEncoder().encode(head + text), format)) read++;
      });
      await fuzz(property, 600);
      expect(read).toBeGreaterThan(400);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    FUZZ_TIMEOUT,
  );

  it.each(['txt', 'md', 'html'] as const)(
    'of bytes that are no text at all is refused or read as .%s, and never stops normalize',
    async (format) => {
      const bytes = fc.uint8Array({ maxLength: 200 });
      await fuzz(
        fc.property(bytes, (some) => void check(some, format)),
        300,
      );
    },
    FUZZ_TIMEOUT,
  );

  it(
    'is rendered by the site as words and nothing else',
    async () => {
      const formats = fc.constantFrom<Capture['format'][]>('txt', 'md', 'html');
      const property = fc.asyncProperty(capture, formats, async (text, format) => {
        const checked = check(new TextEncoder().encode(text), format);
        if (!checked?.entry) return;
        const words = checked.draft.blocks.map((block) => squeeze(textOf(block)));
        expect((await renderAsSite(checked.entry)).map(squeeze)).toEqual(words);
      });
      await fuzz(property, 800);
    },
    FUZZ_TIMEOUT,
  );
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
