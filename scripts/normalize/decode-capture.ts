import { createHash } from 'node:crypto';
import type { Capture, Span } from './draft.ts';
import { tellFormat } from './tell-format.ts';

/** A capture that cannot become a text; the message says why. */
export class Refusal extends Error {}

/** Control characters that no text holds, apart from white space and escape. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_CONTROLS = 0.01;

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

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
 * Decodes a captured file: UTF-16 or UTF-8 where a byte order mark says so, else UTF-8 if it is valid,
 * else Windows-1252, as browsers do (WHATWG Encoding Standard). The mark itself is no part of the text.
 * `hint` is the format that the file's extension names. Throws a Refusal for an empty, blank or binary file.
 */
export function decodeCapture(bytes: Uint8Array, hint: Capture['format']): Capture {
  if (bytes.length === 0) throw new Refusal('the file is empty');
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new Refusal('the file is binary: it holds NUL characters');
  if ((text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS)
    throw new Refusal('the file is binary: it is full of control characters');
  if (!/[^\s\u200b-\u200d\u2060\u00ad]/.test(text)) throw new Refusal('the file is blank');
  const format = tellFormat(text, hint);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, format, encoding, text, lines: linesOf(text) };
}
