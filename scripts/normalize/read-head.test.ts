import { describe, expect, it } from 'vitest';
import { readByline } from './read-byline.ts';
import { readCredits } from './read-credits.ts';
import { readDateline } from './read-dateline.ts';
import { readSource } from './read-source.ts';
import { readSubtitle } from './read-subtitle.ts';
import { readTitle } from './read-title.ts';
import { readTranslationNotice } from './read-translation-notice.ts';
import { after, blocksOf, fieldsOf, LONG } from './sample-drafts.ts';

describe('reading the byline', () => {
  it.each(['By Ada Quill', 'Von Ada Quill', 'Words by Ada Quill', '作者：Ada Quill'])('reads %j', (line) => {
    expect(fieldsOf(after([readByline], `${line}\n${LONG}`))).toEqual(['byline: Ada Quill']);
  });

  it('leaves sentences and lower lines alone', () => {
    expect(fieldsOf(after([readByline], `By night it was dark.\nby the sea\n${LONG}\nBy Ada Quill`))).toEqual(
      [],
    );
  });
});

describe('reading the source', () => {
  it('reads the name of another paper', () => {
    expect(fieldsOf(after([readSource], `The lamp\nSource: The Harbour Gazette\n${LONG}`))).toEqual([
      'source: The Harbour Gazette',
    ]);
  });

  it('reads an address', () => {
    const address = 'https://gazette.example/lamp';
    for (const line of [`URL: ${address}`, `Source: ${address}`, address])
      expect(fieldsOf(after([readSource], `${LONG}\n${line}`))).toEqual([`url: ${address}`]);
  });

  it('leaves sentences and addresses in the text alone', () => {
    expect(
      fieldsOf(
        after([readSource], `Source: she had it from the keeper herself.\nhttps://a.example/\n${LONG}`),
      ),
    ).toEqual([]);
  });
});

describe('reading credits', () => {
  it.each(['Editor/Rowan', 'Translated by Ada Quill', '编辑：张三'])('keeps %j as metadata', (line) => {
    const draft = after([readCredits], `${LONG}\n${line}`);
    expect([fieldsOf(draft), blocksOf(draft)]).toEqual([[`credit: ${line}`], [`1 text ${LONG}`]]);
  });

  it('leaves a sentence alone that begins as a newswire’s credit does', () => {
    const [credit, sentence] = [
      'Additional reporting by Ada Quill in Far Shore and Bo de la Mer',
      'Reporting by the Gazette first revealed that she would leave.',
    ];
    expect(fieldsOf(after([readCredits], `${LONG}\n${sentence}\n${credit}`))).toEqual([`credit: ${credit}`]);
  });

  it('leaves a sentence alone that begins with such a word', () => {
    expect(
      fieldsOf(after([readCredits], 'Editor Ada Quill left the paper in the spring of that year.')),
    ).toEqual([]);
  });
});

describe('reading the notice of a machine’s translation', () => {
  it.each([
    'This page was translated by software of another firm.',
    '本文由机器翻译。',
    'Machine-translated from Norwegian',
    'Translated by AI.',
    'This is a machine translation of the original article.',
  ])('reads %j', (line) => {
    expect(fieldsOf(after([readTranslationNotice], `${LONG}\n${line}`))).toEqual([
      `note: ${line}`,
      'machineTranslated: true',
    ]);
  });

  it.each([
    'Before that, she worked on translation at another tower, where she met an AI researcher.',
    'She led its machine translation team until she left.',
    'The translation team was the first of the AI lab.',
    'Machine translation was her field.',
    '她曾领导机器翻译团队。',
  ])('leaves a sentence alone about somebody’s work: %j', (line) => {
    expect(fieldsOf(after([readTranslationNotice], `${LONG}\n${line}`))).toEqual([]);
  });

  it('leaves an article alone that is about translation', () => {
    expect(
      fieldsOf(
        after([readTranslationNotice], `${LONG} It was about machine translation.\nShe translated a book.`),
      ),
    ).toEqual([]);
  });
});

describe('reading the subtitle', () => {
  const read = (...lines: string[]) =>
    fieldsOf(after([readTitle, readDateline, readByline, readSubtitle], lines.join('\n')));

  it('reads the one line between title and byline', () => {
    expect(read('The lamp is out', 'Nobody knows for how long.', 'By Ada Quill', LONG)).toContain(
      'subtitle: Nobody knows for how long.',
    );
  });

  it('reads none where there are two, or no byline below', () => {
    expect(read('The lamp is out', 'One.', 'Two.', 'By Ada Quill', LONG).join()).not.toContain('subtitle');
    expect(read('The lamp is out', 'Nobody knows for how long.', LONG).join()).not.toContain('subtitle');
  });
});
