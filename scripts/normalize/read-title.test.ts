import { describe, expect, it } from 'vitest';
import { readLanguage } from './read-language.ts';
import { readTitle } from './read-title.ts';
import { after, draftOf, fieldsOf, LONG } from './sample-drafts.ts';

const titles = (text: string, format: 'txt' | 'md' = 'txt') =>
  fieldsOf(after([readLanguage, readTitle], text, format)).filter((field) => !field.startsWith('language'));

describe('reading the title', () => {
  it('takes the first line', () => {
    expect(titles(`The lamp is out. Who was it?\n\n${LONG}`)).toEqual([
      'title: The lamp is out. Who was it?',
    ]);
  });

  it('takes a heading of the first level, and leaves one of front matter as it is', () => {
    expect(titles(`Menu\n\n# The lamp is out\n\n${LONG}`, 'md')).toEqual(['title: The lamp is out']);
    expect(titles(`---\ntitle: Dark\n---\n# The lamp is out\n\n${LONG}`, 'md')).toEqual(['title: Dark']);
  });

  it.each([
    ['above it', '灯熄了\n\nThe lamp is out'],
    ['below it', 'The lamp is out\n\n灯熄了'],
  ])('keeps a title in another script %s', (_, head) => {
    const draft = after([readLanguage, readTitle], `${head}\n\n${LONG}`);
    expect(
      draft.fields
        .slice(1)
        .map(({ name, value, language }) => [name, value, language])
        .sort(),
    ).toEqual([
      ['otherTitle', '灯熄了', 'zh'],
      ['title', 'The lamp is out', undefined],
    ]);
  });

  it('keeps a line of the same script out of the titles, whatever its language', () => {
    const body = 'Смотрительница сказала, что она уйдёт в конце зимы, и никто её об этом не просил. '.repeat(
      4,
    );
    expect(titles(`Смотрительница маяка ушла\n\nИ никто не знает, что будет на нём\n\n${body}`)).toEqual([
      'title: Смотрительница маяка ушла',
    ]);
  });

  it.each([LONG, 'March 6, 2031', 'By Ada Quill', 'It was dark. The keeper had gone.'])(
    'takes no title from %j, and says so',
    (line) => {
      const draft = readTitle(draftOf(`${line}\n\nNobody came.`));
      expect(fieldsOf(draft)).toEqual([]);
      expect(draft.warnings).toEqual(['line 1: no title was found']);
    },
  );

  it('takes a first line with a full stop where the paragraphs are much longer', () => {
    expect(titles(`The keeper of the lamp is leaving.\n\n${LONG}`)).toEqual([
      'title: The keeper of the lamp is leaving.',
    ]);
  });
});
