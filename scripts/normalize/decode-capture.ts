import { createHash } from 'node:crypto';
import type { Capture, Span } from './draft.ts';
import { tellEncoding } from './tell-encoding.ts';
import { tellFormat } from './tell-format.ts';

/** A capture that cannot become a text; the message says why. */
export class Refusal extends Error {}

/** Control characters that no text holds, apart from white space and escape. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_CONTROLS = 0.01;

/** Anything that a reader sees. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** In what part of its bytes a text of Western Europe has letters outside ASCII, at most. */
const MOST_ACCENTS = 0.4;
/** The fewest of such bytes that tell anything. */
const FEWEST_ACCENTS = 20;

/** Whether bytes that name no encoding are none of Windows-1252: a text that it can write has few letters outside ASCII. */
function isOtherEncoding(bytes: Uint8Array): boolean {
  let [high, all] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x20 && byte !== 0xa0) all += 1;
    if (byte > 0x7f && byte !== 0xa0) high += 1;
  }
  return high >= FEWEST_ACCENTS && high > all * MOST_ACCENTS;
}

const SAVE = 'save the page as HTML or text';

/** How files begin that are no page, whatever their names say. */
const NO_PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    'a pointer of Git LFS; git lfs pull fetches the page itself',
  ],
  [/^%PDF-/, `a PDF; ${SAVE}`],
  [/^\{\\rtf/, `a document of a word processor (RTF); ${SAVE}`],
  // eslint-disable-next-line no-control-regex
  [/^PK\u0003\u0004/, `a ZIP archive, such as a document of a word processor; ${SAVE}`],
  [/^bplist\d\d/, `a web archive of Safari; ${SAVE}`],
  [
    /^(?:[A-Z][\w-]{0,40}:[^\r\n]{0,998}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,20}){0,40}?content-type:\s*multipart\//i,
    `a page with its pictures in one file (MHTML), or an e-mail; ${SAVE}`,
  ],
];

/** The lines of a text. A line ends in LF, CR LF or CR, so that CR LF changes no line number. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * Decodes a captured file in the encoding that `tellEncoding` tells. A byte order mark is no part of the
 * text. `hint` is the format that the file's extension names. Throws a Refusal for an empty, blank or
 * binary file, and for one that is no page.
 */
export function decodeCapture(bytes: Uint8Array, hint: Capture['format']): Capture {
  if (bytes.length === 0) throw new Refusal('the file is empty');
  const encoding = tellEncoding(bytes, hint);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff+/, '');
  const other = NO_PAGES.find(([start]) => start.test(text));
  if (other) throw new Refusal(`the file is ${other[1]}`);
  if (text.includes('\0')) throw new Refusal('the file is binary: it holds NUL characters');
  if ((text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS)
    throw new Refusal('the file is binary: it is full of control characters');
  if (encoding === 'windows-1252' && isOtherEncoding(bytes))
    throw new Refusal('the file is in an encoding that it does not name; save it as UTF-8');
  if (!VISIBLE.test(text)) throw new Refusal('the file is blank');
  const format = tellFormat(text, hint);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, format, encoding, text, lines: linesOf(text) };
}
