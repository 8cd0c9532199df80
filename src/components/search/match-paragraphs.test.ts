import { expect, it } from 'vitest';
import { matchParagraphs } from './match-paragraphs.ts';

const page = {
  raw_content:
    'Keepers leave. ¶ 3 The “lamp” went out. ¶ 7 A keeper lit the lamp. ¶ 9 Fog. A keeper, of the lamp.',
  anchors: [
    { id: 'p3', location: 2 },
    { id: 'p7', location: 8 },
    { id: 'claims', location: 8 },
    { id: 'p9', location: 15 },
    { id: 'about', location: 18 },
  ],
};

it('paragraphs with more of the words come first, without their number, the words marked, and nothing from behind them', () => {
  expect(matchParagraphs({ ...page, locations: [0, 5, 11, 14, 19, 22] }, 3)).toEqual([
    {
      anchor: 'p7',
      runs: [
        { text: 'A ', marked: false },
        { text: 'keeper', marked: true },
        { text: ' lit the ', marked: false },
        { text: 'lamp', marked: true },
        { text: '. ', marked: false },
      ],
    },
    {
      anchor: 'p3',
      runs: [
        { text: 'The “', marked: false },
        { text: 'lamp', marked: true },
        { text: '” went out. ', marked: false },
      ],
    },
  ]);
});
