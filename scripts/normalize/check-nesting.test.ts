import { describe, expect, it } from 'vitest';
import { Refusal } from './decode-capture.ts';
import type { Capture } from './draft.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';

const NOBODY = indexPeople([]);
const normalize = (text: string, format: Capture['format']) =>
  normalizeCapture(new TextEncoder().encode(text), format, NOBODY).record.paragraphs.length;
const steps = (count: number, mark: string) =>
  Array.from({ length: count }, (_, step) => `${' '.repeat(step * 2)}${mark} lamp`).join('\n');

describe('a capture whose parts nest without end', () => {
  it.each([
    ['quotations', '> '.repeat(5000) + 'lamp', 'md'],
    ['quotations without spaces', '>'.repeat(5000) + 'lamp', 'md'],
    ['quotations and lists', '> - 1. '.repeat(2000) + 'lamp', 'md'],
    ['lists on one line', '- '.repeat(5000) + 'lamp', 'md'],
    ['numbers on one line', '1. '.repeat(70_000) + 'lamp', 'md'],
    ['lists, each a line', steps(1500, '-'), 'md'],
    ['numbered lists, each a line', steps(1500, '1.').replaceAll('  ', '   '), 'md'],
    ['emphasis', '*lamp '.repeat(5000) + 'lamp*'.repeat(5000), 'md'],
    ['pictures', '!['.repeat(300_000) + 'lamp' + '](b)'.repeat(300_000), 'md'],
    ['emphasis that would end the process', '*lamp '.repeat(300_000) + 'lamp*'.repeat(300_000), 'md'],
    ['quotations in footnotes', '[^a]:>'.repeat(100_000) + 'lamp', 'md'],
    [
      'lists in footnotes with long labels',
      `${`[^${'a'.repeat(400)}]: ${'- '.repeat(60)}`.repeat(2)}lamp`,
      'md',
    ],
    ['emphasis of signs in turn', '*_'.repeat(100_000) + 'lamp' + '_*'.repeat(100_000), 'md'],
    [
      'emphasis that something else seems to close',
      '*lamp a_ '.repeat(200_000) + 'lamp* '.repeat(200_000),
      'md',
    ],
    [
      'emphasis before a character that is no space',
      '*\ufefflamp '.repeat(50_000) + 'lamp* '.repeat(50_000),
      'md',
    ],
    ['pictures that code seems to close', '![`]`'.repeat(100_000) + '](b)'.repeat(100_000), 'md'],
    ['lists in front matter', `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\nlamp`, 'md'],
    ['maps in front matter', `---\ntitle: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n---\nlamp`, 'md'],
    ['blocks of a page', '<div>'.repeat(5000) + 'lamp', 'html'],
    ['blocks of a page that the stack would bear', '<div>'.repeat(700) + 'lamp', 'html'],
    ['quotations of a page', '<blockquote>'.repeat(5000) + 'lamp', 'html'],
    ['words of a page', '<p>' + '<b>'.repeat(5000) + 'lamp', 'html'],
    ['code of a page', '<pre>' + '<span>'.repeat(5000) + 'lamp', 'html'],
    ['cells of a page', '<table><tr><td>one</td><td>' + '<span>'.repeat(5000) + 'lamp', 'html'],
  ] as const)('is refused, and soon: %s', (_, text, format) => {
    const start = performance.now();
    expect(() => normalize(text, format)).toThrow(Refusal);
    expect(() => normalize(text, format)).toThrow(/^(?:line \d+: )?nested too deeply/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('is read as far as any page goes', () => {
    expect(normalize('> '.repeat(40) + 'lamp', 'md')).toBe(1);
    expect(normalize(steps(40, '-'), 'md')).toBe(40);
    expect(normalize(`${steps(60, '-')}\n\nlamp\n\n${steps(60, '-')}`, 'md')).toBe(121);
    expect(normalize('- lamp\n'.repeat(2000), 'md')).toBe(2000);
    expect(normalize(`one\n\n${'- '.repeat(200)}\n\n${'*lamp*, '.repeat(700)}and oil.`, 'md')).toBe(1);
    expect(normalize(`<p>one<p>${'<span>'.repeat(100)}lamp`, 'html')).toBe(1);
  });

  it.each([
    ['character references', 'lamp &amp; '.repeat(10_000), 'md', /^more signs and character references/],
    [
      'character references, over and over',
      `${'lamp &amp; '.repeat(2500)}\n\n`.repeat(4),
      'md',
      /^more signs and character references/,
    ],
    [
      'lists in lists whose marks look like rules',
      steps(1500, '- -').replaceAll('  ', '    '),
      'md',
      /^line 51: nested too deeply/,
    ],
    ['signs beside other characters than ASCII', '灯*lamp* '.repeat(12_000), 'md', /^more signs and/],
    ['signs without a space', 'www.lamp_'.repeat(20_000), 'md', /^more signs and/],
    ['signs that a text escapes', '灯* '.repeat(40_000), 'txt', /^line 1: more of the signs/],
    ['signs that a text holds as references', 'lamp < '.repeat(10_000), 'txt', /^line 1: more of the signs/],
    [
      'signs beside emphasis',
      `<p><b>lamp</b>${'lamp & lamp &lt;'.repeat(10_000)}`,
      'html',
      /^line 1: more of/,
    ],
  ] as const)('is refused where it is made of %s', (_, text, format, reason) => {
    expect(() => normalize(text, format)).toThrow(reason);
  });

  it('is read where the stars and brackets are words, or mark-up side by side', () => {
    expect(
      normalize(`lamp\n\n|a|b|\n|-|-|\n${'|**lamp**|[oil](https://oil.example)|\n'.repeat(8000)}`, 'md'),
    ).toBe(1);
    expect(normalize('\\*lamp \\[ '.repeat(12_000), 'md')).toBe(1);
  });

  it('says nothing for machines where its JSON-LD nests without end', () => {
    const author = '['.repeat(9000) + '"Ada Quill"' + ']'.repeat(9000);
    const data = `{"@type":"Article","headline":"h","author":${author}}`;
    expect(
      normalize(`<script type="application/ld+json">${data}</script><p>One lamp.<p>Two lamps.`, 'html'),
    ).toBe(2);
  });
});
