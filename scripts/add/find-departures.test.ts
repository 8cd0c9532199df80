import { describe, expect, it } from 'vitest';
import { findDepartures } from './find-departures.ts';
import { readSample } from './read-sample.ts';

function likely(...paragraphs: string[]) {
  const { draft, known } = readSample(paragraphs, ['Ada Quill', 'Bram Pike']);
  return findDepartures(draft, known, 'Harbour');
}

const told = (...paragraphs: string[]) =>
  likely(...paragraphs).map(({ id, suggests }) => `${id} ${suggests}`);

describe('paragraphs in which somebody may have left', () => {
  it.each([
    ['Ada Quill resigned on the first day of spring.', ['ada-quill resigned']],
    ['The board fired Ada Quill on the first day of spring.', ['ada-quill dismissed']],
    ['Ada Quill departed on the first day of spring.', ['ada-quill left']],
    ['Ada Quill resigned from the board on the first day of spring.', ['ada-quill left-board']],
    ['Ada Quill took a leave of absence on the first day of spring.', ['ada-quill leave']],
    ['Ada Quill left and joined the Survey in spring.', ['ada-quill left', 'ada-quill destination']],
    ['The goodbye of Ada Quill surprised the pilots.', ['ada-quill left']],
    ['The departures of Ada Quill and Bram Pike surprised the pilots.', ['ada-quill left', 'bram-pike left']],
  ])('%s', (paragraph, found) => {
    expect(told(paragraph)).toEqual(found);
  });

  it('name whom a pronoun means: the last who was named before it', () => {
    expect(told('Ada Quill kept the lamp. In spring she resigned and went away.')).toEqual([
      'ada-quill resigned',
    ]);
    expect(told('Ada Quill kept the lamp. In spring the pilots resigned.')).toEqual([]);
  });

  it('have the name and the word in one sentence, and not far apart', () => {
    expect(told('Ada Quill kept the lamp. Nobody resigned.')).toEqual([]);
    expect(told('Ada Quill was glad that Dr. Bram Pike quit.')).toEqual([
      'ada-quill resigned',
      'bram-pike resigned',
    ]);
    const far =
      'which stood on the outermost rock of the whole long coast between the two old towns of the bay,';
    expect(told(`Ada Quill kept the lamp, ${far} until the pilots quit.`)).toEqual([]);
  });

  it('are not those in which somebody joins the organisation itself', () => {
    expect(told('Ada Quill joined Harbour nine winters ago.')).toEqual([]);
    expect(told('Ada Quill joined the Survey nine winters ago.')).toEqual(['ada-quill destination']);
  });

  it('are given with their number, the word, and a few words around it', () => {
    const [one] = likely(
      'Nobody came.',
      `${'So it went on and on. '.repeat(9)}Ada Quill resigned. ${'So it went on. '.repeat(9)}`,
    );
    expect(one).toMatchObject({ paragraph: 5, word: 'resigned' });
    expect(one?.excerpt).toMatch(/^… .*Ada Quill resigned\..* …$/);
    expect(one?.excerpt.length).toBeLessThan(170);
  });
});
