import { describe, expect, it } from 'vitest';
import { decodeCapture, linesOf, Refusal } from './decode-capture.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (...bytes: number[]) => decodeCapture(Uint8Array.from(bytes), 'txt');

describe('decoding a capture', () => {
  it('reads UTF-8, and takes a byte order mark off', () => {
    expect(decodeCapture(utf8('\ufeffÆrø'), 'txt')).toMatchObject({ text: 'Ærø', encoding: 'utf-8' });
  });

  it('takes every byte order mark off that a text begins with', () => {
    expect(decodeCapture(utf8('\ufeff\ufeffÆrø'), 'md').text).toBe('Ærø');
  });

  it('reads UTF-16 of either order where a byte order mark says so', () => {
    expect(decode(0xff, 0xfe, 0x41, 0, 0xe6, 0)).toMatchObject({ text: 'Aæ', encoding: 'utf-16le' });
    expect(decode(0xfe, 0xff, 0, 0x41, 0, 0xe6)).toMatchObject({ text: 'Aæ', encoding: 'utf-16be' });
  });

  it('falls back on Windows-1252 where the bytes are no UTF-8', () => {
    expect(decode(0x93, 0x41, 0x94)).toMatchObject({ text: '“A”', encoding: 'windows-1252' });
  });

  it('knows a capture by the SHA-256 of its bytes', () => {
    expect(decodeCapture(utf8('abc'), 'txt').sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each([
    ['empty', utf8(''), 'empty'],
    ['blank', utf8(' \r\n\t\u00a0\u200b'), 'blank'],
    ['of characters that nobody sees', utf8('\u202e\u2066\u034f\u{e0041}'), 'blank'],
    [
      'a pointer to a file elsewhere',
      utf8('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      'git lfs pull',
    ],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj\n'), 'PDF'],
    ['of a word processor', utf8('{\\rtf1 The boats lay still.}'), 'RTF'],
    ['a ZIP archive', utf8('PK\u0003\u0004\u0014\0\u0006\0word/document.xml'), 'ZIP'],
    ['a web archive', utf8('bplist00\u00d1\0\u0001'), 'Safari'],
    [
      'a page in one file',
      utf8(
        'From: <Saved by Ada>\r\nSubject: The lamp\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\r\n------\r\n',
      ),
      'MHTML',
    ],
    ['holding NUL', utf8('a\0b'), 'NUL'],
    ['full of control characters', utf8('a\u0001\u0002\u0003b'), 'control characters'],
  ])('refuses a file that is %s', (_, bytes, reason) => {
    expect(() => decodeCapture(bytes, 'txt')).toThrow(Refusal);
    expect(() => decodeCapture(bytes, 'txt')).toThrow(reason);
  });

  it('refuses letters of an encoding that the file does not name, and keeps those of Western Europe', () => {
    const cyrillic = Uint8Array.from({ length: 60 }, (_, index) => (index % 6 ? 0xe0 + (index % 30) : 0x20));
    expect(() => decodeCapture(cyrillic, 'txt')).toThrow(
      'an encoding that it does not name; save it as UTF-8',
    );
    const accents = Buffer.from(
      'Às íslenskra ævintýra: þær höfðu áður séð öll ljósin á ströndinni. Où ça? '.repeat(3),
      'latin1',
    );
    expect(decodeCapture(accents, 'txt')).toMatchObject({ encoding: 'windows-1252' });
  });

  it('takes a page about such files for a page', () => {
    for (const page of [
      'Bplist is what they call it.\n',
      'Note: the lamp.\nDear all,\nContent-Type: multipart/mixed is what the header said.\n',
      `${'Ada: no.\n'.repeat(3000)}Then they left.\n`,
    ])
      expect(decodeCapture(utf8(page), 'txt').text).toBe(page);
  });

  it('counts a line once, whether it ends in LF, CR LF or CR', () => {
    const starts = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));
    for (const end of ['\n', '\r\n', '\r'])
      expect(starts(`a${end}${end}b${end}`)).toEqual(['a', '', 'b', '']);
  });
});
