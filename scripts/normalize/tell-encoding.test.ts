import { describe, expect, it } from 'vitest';
import { decodeCapture } from './decode-capture.ts';

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );
const utf16 = (text: string, little: boolean) =>
  bytesOf(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
const page = (declaration: string, words: number[]) =>
  bytesOf(`<html><head>${declaration}</head><body><p>`, words, '</p></body></html>');
const wordsOf = (bytes: Uint8Array, hint: 'html' | 'txt' = 'html') => {
  const { text, encoding } = decodeCapture(bytes, hint);
  return [encoding, /<p>(.*)<\/p>/.exec(text)?.[1]];
};

/** The same two words in the encodings of old pages. */
const CYRILLIC = [0xcc, 0xe0, 0xff, 0xea];
const CHINESE = [0xb5, 0xc6, 0xcb, 0xfe];
const JAPANESE = [0x93, 0x94, 0x91, 0xe4];
const KOREAN = [0xb5, 0xee, 0xb4, 0xeb];

describe('telling the encoding of a page', () => {
  it.each([
    ['<meta charset="windows-1251">', CYRILLIC, 'windows-1251', 'Маяк'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">', CHINESE, 'gbk', '灯塔'],
    ["<meta charset='Shift_JIS' />", JAPANESE, 'shift_jis', '灯台'],
    ['<meta http-equiv=Content-Type content="text/html;charset=euc-kr">', KOREAN, 'euc-kr', '등대'],
    ['<meta charset=iso-8859-1>', [0x93, 0xe6, 0x94], 'windows-1252', '“æ”'],
    ['<meta charset=iso-8859-2>', [0xb1], 'iso-8859-2', 'ą'],
  ])('believes %s', (declaration, words, encoding, text) => {
    expect(wordsOf(page(declaration, words))).toEqual([encoding, text]);
    expect(wordsOf(page(declaration, words), 'txt')).toEqual([encoding, text]);
  });

  it('believes the XML declaration of an old page', () => {
    const bytes = bytesOf('<?xml version="1.0" encoding="windows-1251"?><html><p>', CYRILLIC, '</p></html>');
    expect(wordsOf(bytes)).toEqual(['windows-1251', 'Маяк']);
  });

  it('believes the bytes before the page where they are UTF-8, as in a page that a browser converted', () => {
    expect(wordsOf(page('<meta charset="windows-1251">', [0xd0, 0x9c]))).toEqual(['utf-8', 'М']);
  });

  it('falls back on Windows-1252 for a name that nobody knows, a name in a comment and UTF-16 that is none', () => {
    for (const declaration of [
      '<meta charset="x-lamp">',
      '<!-- <meta charset="windows-1251"> -->',
      '<meta charset="utf-16">',
    ])
      expect(wordsOf(page(declaration, [0xe6]))).toEqual(['windows-1252', 'æ']);
  });

  it('lets no plain text choose its encoding', () => {
    const bytes = bytesOf('The page says <meta charset="windows-1251">: ', [0xe6]);
    expect(decodeCapture(bytes, 'txt')).toMatchObject({
      encoding: 'windows-1252',
      text: expect.stringMatching(/æ$/) as string,
    });
  });

  it('knows UTF-16 without a mark by its zeros, and binary files by theirs', () => {
    const text = 'The lamp is out — “gone”.';
    expect(decodeCapture(utf16(text, true), 'txt')).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeCapture(utf16(text, false), 'txt')).toMatchObject({ text, encoding: 'utf-16be' });
    expect(() => decodeCapture(bytesOf([127, 69, 76, 70], Array<number>(40).fill(0), 'word'), 'txt')).toThrow(
      'NUL',
    );
    expect(() => decodeCapture(bytesOf('ab', Array<number>(40).fill(0)), 'txt')).toThrow('NUL');
  });
});
