import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Draft, Fact } from './draft.ts';
import { draftOf } from './sample-drafts.ts';
import { writeText } from './write-text.ts';

const write = (text: string, facts: readonly Fact[] = [], format: 'txt' | 'md' = 'txt') => {
  const draft: Draft = { ...draftOf(text, format), fields: facts.map((fact) => ({ ...fact, spans: [] })) };
  return writeText(draft, []);
};

describe('writing a text', () => {
  it('takes of several dates the one whose year is stated', () => {
    const facts: Fact[] = [
      { name: 'updated', value: 'XXXX-03-08' },
      { name: 'updated', value: '2031-03-08' },
      { name: 'published', value: 'XXXX-03-07' },
    ];
    expect(write('The lamp.', facts).record).toMatchObject({
      updated: '2031-03-08',
      published: 'XXXX-03-07',
    });
  });

  it.each([
    'a: b',
    '"quoted" \\ and \'so\'',
    '- no list',
    'no\u2028line\u0085end',
    '\ufeff\u007f\ud83d\ude00',
    '2031-03-08',
    '0123',
    'null',
    '---',
    '*no',
    '&no',
    '{no}',
  ])('writes front matter that any YAML reads back: %j', (title) => {
    const { text, record } = write('The lamp.', [{ name: 'title', value: title }]);
    const front = text.split('\n---\n')[0] ?? '';
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(front, { version })).toMatchObject({ title, capture: record.capture });
  });

  it('counts the words of the capture, and not its own in place of a picture', () => {
    expect(write('The lamp ![of the north](lamp.png) is out.\n\n- two words', [], 'md').record.words).toBe(6);
  });

  it('keeps beside the text which words each field and each cut own', () => {
    const { cuts } = writeText(draftOf('---\ntitle: The lamp\nissue: 3\n---\nOut.', 'md'), []);
    expect(JSON.parse(cuts)).toMatchObject({
      cuts: [
        { pass: 'markup', line: 1, start: 0, end: 3, text: '---' },
        { line: 4, text: '---' },
      ],
      fields: [
        { name: 'title', value: 'The lamp', line: 2, text: 'title: The lamp' },
        { name: 'other', value: 'issue: 3', line: 3 },
      ],
    });
  });
});
