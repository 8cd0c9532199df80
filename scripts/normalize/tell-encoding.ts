import { isAscii, isUtf8 } from 'node:buffer';
import type { Capture } from './draft.ts';
import { tellFormat } from './tell-format.ts';

/** How much of a page is searched for the encoding that it names; browsers take the first KiB. */
const HEAD = 4096;
const FEWEST_UNITS = 8;

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/** UTF-16 without a mark: every other byte of most Latin text is zero, and no byte between them. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (!head.includes(0)) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const units = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (units < FEWEST_UNITS || bytes.length % 2 || Math.max(even, odd) < units * 0.8) return undefined;
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : undefined;
}

/** The encoding that a page names in its `<meta>` or its XML declaration; undefined for a name that nobody knows. */
function namedIn(bytes: Uint8Array, hint: Capture['format']): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  if (tellFormat(head, hint) !== 'html') return undefined;
  const name = (XML.exec(head) ?? META.exec(head.replace(/<!--[\s\S]*?-->/g, '')))?.[1];
  try {
    const { encoding } = new TextDecoder(name ?? 'utf-8');
    // Bytes that are ASCII up to here are no UTF-16, whatever they say.
    return name === undefined || encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/**
 * Tells the encoding of a captured file, as the WHATWG Encoding Standard names it: what a byte order mark
 * says; UTF-16 that shows by its zeros; UTF-8 if letters outside ASCII are valid UTF-8, since a browser
 * that saves a page may convert it and leave its `<meta>` as it was; what a page of HTML names; else
 * Windows-1252, which holds Latin-1 and is what browsers fall back on.
 */
export function tellEncoding(bytes: Uint8Array, hint: Capture['format']): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  const utf8 = isUtf8(bytes);
  if (utf8 && !isAscii(bytes)) return 'utf-8';
  return namedIn(bytes, hint) ?? (utf8 ? 'utf-8' : 'windows-1252');
}
