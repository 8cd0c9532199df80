import { describe, expect, it } from 'vitest';
import { hasFrontMatter, tellFormat } from './tell-format.ts';

describe('telling the format of a capture', () => {
  it('believes the extension .md', () => {
    expect(tellFormat('The lamp went out.', 'md')).toBe('md');
  });

  it.each([
    ['front matter', '---\ntitle: The lamp\n---\nIt went out.'],
    ['headings and links', '# The lamp\n\nIt [went out](https://lamp.example/).'],
  ])('takes a .txt with %s for Markdown', (_, text) => {
    expect(tellFormat(text, 'txt')).toBe('md');
  });

  it.each([
    '---\nThe lamp went out.',
    '# The lamp\n\nIt went out.',
    'See [1](2).',
    '1 < 2 and <html> is a tag',
  ])('takes %j for plain text', (text) => expect(tellFormat(text, 'txt')).toBe('txt'));

  it.each(['<!DOCTYPE html><html>', '\n<html lang="en">', '<!-- saved --> <!doctype html>'])(
    'takes %j for HTML, whatever its extension',
    (text) => expect([tellFormat(text, 'txt'), tellFormat(text, 'md')]).toEqual(['html', 'html']),
  );

  it('looks once through the comments at the head of a page', () => {
    const comments = '<!-- lamp -->\n'.repeat(26);
    const start = performance.now();
    expect(tellFormat(`${comments}<p>lamp`, 'md')).toBe('md');
    expect(performance.now() - start).toBeLessThan(500);
    expect(tellFormat(`${comments.repeat(2000)}<html>`, 'md')).toBe('html');
  });

  it('sees front matter in any language, so that a program is not taken for text', () => {
    expect(hasFrontMatter('---js\n{ title: process.exit(1) }\n---\n')).toBe(true);
  });
});
