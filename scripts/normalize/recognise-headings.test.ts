import { describe, expect, it } from 'vitest';
import { readTranslationNotice } from './read-translation-notice.ts';
import { recogniseHeadings } from './recognise-headings.ts';
import { after, LONG } from './sample-drafts.ts';

const headings = (...lines: string[]) => {
  const draft = after([readTranslationNotice, recogniseHeadings], lines.join('\n\n'));
  return draft.blocks.filter(({ kind }) => kind === 'heading').map(({ line }) => lines[(line - 1) / 2]);
};

describe('recognising headings', () => {
  it('takes a short line without a sentence’s end above a longer paragraph, and calls it a guess', () => {
    expect(headings(LONG, 'Why the Keepers Left', LONG)).toEqual(['Why the Keepers Left']);
    expect(after([recogniseHeadings], `${LONG}\nWhy the Keepers Left\n${LONG}`).warnings).toEqual([
      'line 2: a guess: taken for a heading, being a short line without a sentence’s end',
    ]);
  });

  it('takes no line for a heading that the next one goes on with', () => {
    const [begun, rest] = [
      'The Keepers of the Harbour lamp and their mates',
      `left it in the winter. ${LONG}`,
    ];
    const kinds = (text: string) => after([recogniseHeadings], text).blocks.map(({ kind }) => kind);
    expect(kinds(`${LONG}\n${begun}\n${rest}`)).toEqual(['text', 'text', 'text']);
    // Between paragraphs nothing goes on, whatever the second begins with.
    expect(kinds(`${LONG}\n${begun}\n\n${rest}`)).toEqual(['text', 'heading', 'text']);
  });

  it('takes a question that names what it is about, at the end of a section', () => {
    const question = 'With no keeper left, who will light the Harbour lamp?';
    expect(headings(LONG, LONG, question, LONG)).toEqual([question]);
  });

  it.each([
    ['a question that needs what stands above it', [LONG, LONG, 'What is going on here?', LONG]],
    ['a question right after the first paragraph', [LONG, 'Is the Harbour lamp about to go out?', LONG]],
    ['a question that ends the article', [LONG, LONG, 'Will the Harbour lamp be lit again?']],
    ['a short sentence', [LONG, LONG, 'Keepers are leaving the lamps in the winter.', LONG]],
    ['a line that announces', [LONG, 'She wrote:', LONG]],
    ['a last line', [LONG, 'Why the Keepers Left']],
    ['a list without bullets', [LONG, 'Ada Quill', 'Bo Quay', 'Cy Strand', LONG]],
    ['an address', [LONG, 'See https://lamp.example/a', LONG]],
    ['a line in lowercase', [LONG, 'and so it went', LONG]],
  ])('takes no heading for %s', (_, lines) => {
    expect(headings(...lines)).toEqual([]);
  });

  it('takes a short sentence where a machine translated the page, if it opens like a heading', () => {
    const lines = [
      LONG,
      LONG,
      'Keepers are leaving the lamps in the winter.',
      LONG,
      LONG,
      'At this point two of them remain.',
      LONG,
    ];
    expect(headings(...lines, 'This page was translated by a machine.')).toEqual([
      'Keepers are leaving the lamps in the winter.',
    ]);
  });

  it('leaves Markdown alone, which marks its headings', () => {
    expect(
      after([recogniseHeadings], `${LONG}\n\nWhy They Left\n\n${LONG}`, 'md').blocks.map(({ kind }) => kind),
    ).toEqual(['text', 'text', 'text']);
  });
});
