import { describe, expect, it } from 'vitest';
import { findHints } from './find-hints.ts';
import { readSample } from './read-sample.ts';

function hintsIn(
  paragraphs: readonly string[],
  people: readonly string[] = [],
  others: readonly string[] = [],
) {
  const { draft, known } = readSample(paragraphs, people);
  return findHints(draft, known, others);
}

const names = (...paragraphs: string[]) => hintsIn(paragraphs).hints.map(({ name }) => name);

describe('names that look like people', () => {
  it.each([
    ['a title', 'The company thanked Dr. Ada Quill for the lamp that she had kept.', 'Ada Quill'],
    ['a position before', 'It was the chief engineer Ada Quill who kept the lamp that winter.', 'Ada Quill'],
    [
      'a position in capitals before',
      'It was Chief Tide Officer Ada Quill whom the pilots feared.',
      'Ada Quill',
    ],
    [
      'a position after',
      'The lamp went to Ada Quill, the head of the tide office, that winter.',
      'Ada Quill',
    ],
    ['what was said', 'Nobody slept, said Ada Quill of the first night on the rocks.', 'Ada Quill'],
    [
      'what somebody with an apposition said',
      'Then Ada Quill, nine winters on the rocks, said that it was enough.',
      'Ada Quill',
    ],
    ['a relative clause', 'They gave the lamp to Ada Quill, whose boat had brought the oil.', 'Ada Quill'],
    ['a handle', 'A post by Ada Quill (@adaquill) went round the harbour that night.', 'Ada Quill'],
    ['leaving', 'That spring Ada Quill resigned, and the lamp stood dark for a week.', 'Ada Quill'],
    ['being dismissed', 'The board regretted that it had dismissed Ada Quill in the spring.', 'Ada Quill'],
    [
      'a surname that stands alone elsewhere',
      'They gave the lamp to Ada Quill that winter. In spring Quill gave it back.',
      'Ada Quill',
    ],
    ['leaving in a month', 'In August Ada Quill resigned, and the lamp stood dark for a week.', 'Ada Quill'],
    ['an initial', 'It was the engineer A. B. Quill who kept the lamp that winter.', 'A. B. Quill'],
    [
      'a surname with small words',
      'It was the engineer Ada van der Quill who kept the lamp that winter.',
      'Ada van der Quill',
    ],
    [
      'an Irish surname of two words',
      'It was the engineer Ada Ó Cuill who kept the lamp that winter.',
      'Ada Ó Cuill',
    ],
    [
      'a double name',
      "It was the engineer Ada-Lena O'Quill who kept the lamp that winter.",
      "Ada-Lena O'Quill",
    ],
  ])('are known by %s', (_, paragraph, name) => {
    expect(names(paragraph)).toEqual([name]);
  });

  it('are known by standing in a list with somebody known, one after the other', () => {
    const { hints } = hintsIn(
      ['The lamp was kept by Ada Quill, Bram Pike and Cato Finch in turn.'],
      ['Ada Quill'],
    );
    expect(hints.map(({ name, because }) => [name, because])).toEqual([
      ['Bram Pike', ['list']],
      ['Cato Finch', ['list']],
    ]);
  });

  it.each([
    ['a known person', 'It was the engineer Bram Pike who kept the lamp, said Pike.'],
    ['an organisation', 'Far Shore Survey said that it would wait, and Harbour Light Company agreed.'],
    ['a place', 'The head of the office in Low Sands said nothing; at Low Sands nobody speaks.'],
    ['what has an article', 'The Long Breakwater, who would have thought it, left its bed that night.'],
    ['a product', 'The engineer Tide Watch GPT said nothing, and Tide Watch 2 left the market.'],
    ['what goes on from a name in capitals', 'The HLC Tide Watch said that the water would rise.'],
    [
      'a date and the opening of a sentence',
      'Last Monday Everybody left. Following Advice they said nothing. In June They resigned.',
    ],
    ['words of a heading', 'Merry Wanderer, The Pilot Of Our Boats'],
    ['a name that only stands there', 'The boat was called Merry Wanderer and it leaked.'],
    ['a position alone', 'The Vice President said that Chief Engineer would be a better name for it.'],
    ['longer than any name', `The engineer A${'b'.repeat(50)} C${'d'.repeat(50)} said that it was late.`],
    ['the publisher', 'Tide Mirror said that it would print this again.'],
  ])('are not %s', (_, paragraph) => {
    expect(hintsIn([paragraph], ['Bram Pike'], ['Tide Mirror']).hints).toEqual([]);
  });

  it('are one person, whatever the article calls them, with every paragraph', () => {
    const { draft, known } = readSample([
      'The lamp was kept by the engineer Ada Quill, who came from the far shore.',
      'Nobody else would have done it.',
      'Mr. Quill said that he had slept well. Quill was the only one.',
    ]);
    const { hints, located } = findHints(draft, known, []);
    expect(hints.map(({ id, surname }) => [id, surname])).toEqual([['ada-quill', 'Quill']]);
    expect(located.map((named) => named.length)).toEqual([1, 0, 2]);
  });

  it('do not take a surname from a known person who bears it', () => {
    const { draft, known } = readSample(
      [
        'The engineer Ada Pike said that it was late.',
        'Bram Pike Goes Home Again',
        'Nobody saw it, and Pike stayed.',
      ],
      ['Bram Pike'],
    );
    const { hints, located } = findHints(draft, known, []);
    expect(hints.map(({ name }) => name)).toEqual(['Ada Pike']);
    expect(located.map((named) => named.length)).toEqual([1, 0, 1]);
  });
});
