import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { htmlCharacters } from './html-characters.ts';

const errorsIn = (html: string) => {
  const errors: string[] = [];
  parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  return errors;
};

it.each([
  ['a control character', 'Lamp\u0001 out'],
  ['a control character of Latin-1', 'Lamp\u0085out\u009b31m'],
  ['what is no character', 'Lamp\uffff out\ufdd0, \u{1fffe}'],
  ['half a character', 'Lamp \ud83d out'],
])('shows that %s stood there, and leaves well-formed HTML', (_, text) => {
  expect(errorsIn(text)).not.toEqual([]);
  expect(errorsIn(htmlCharacters(text))).toEqual([]);
  expect(htmlCharacters(text)).toMatch(/^Lamp ?\ufffd ?out/);
});

it('shows that an override of direction stood there, which turns nothing round', () => {
  expect(htmlCharacters('<p>Quill\u202eadA\u202c \u202dlamp</p>')).toBe(
    '<p>Quill\ufffdadA\u202c \ufffdlamp</p>',
  );
});

it('leaves everything else as it is', () => {
  const text = '<p>Lamp\tout,\n👩‍🚀 \u2067עדה\u2069 \u00ad&amp; \u200fעדה</p>';
  expect(htmlCharacters(text)).toBe(text);
});
