import { expect, it } from 'vitest';
import { readDigest } from './citations.ts';
import { findUnsupported, type Support } from './support.ts';

it('covers with each citation the text back to the one before', () => {
  const { cited, uncited } = readDigest(
    'One left. [¶3](#p3) Two stayed. [¶4](#p4) [¶5](#p5)\n\nThree came. [¶6](#p6)',
  );
  expect(cited.map(({ text, paragraphs }) => [text, paragraphs])).toEqual([
    ['One left.', [3]],
    ['Two stayed.', [4, 5]],
    ['Three came.', [6]],
  ]);
  expect(uncited).toEqual([]);
});

it('finds text after the last citation of a block, and blocks without any', () => {
  expect(readDigest('One left. [¶3](#p3) And then.\n\nNobody came.').uncited).toEqual([
    { text: 'And then.', line: 1 },
    { text: 'Nobody came.', line: 3 },
  ]);
});

it('takes no link for a citation whose words name another paragraph', () => {
  expect(readDigest('One left. [¶3](#p4)').cited).toEqual([]);
});

const support: Support = {
  paragraphs: ['On Monday Doe, who had led 12 people at Acme-Bolt, left.'],
  names: ['Jane Doe'],
  claims: [
    {
      field: 'announced',
      value: '2024-08-05',
      article: 'gazette-2024',
      paragraph: 3,
      phrase: 'On Monday Doe left',
    },
  ],
  exempt: ['OpenAI'],
};
const vocabulary = { names: new Set(['Jane', 'Doe', 'Roe']), small: new Set(['team', 'doubt']) };

it.each<[string, string[]]>([
  ['Jane Doe left OpenAI on 5 August 2024.', []],
  ['Doe’s 12 people at Acme stayed.', []],
  ['The team left on Monday.', []],
  ['Roe left.', ['Roe']],
  ['Doe left with 13 people.', ['13']],
  ['Doe left on 6 August 2024.', ['6 August 2024']],
  ['Doe left for Bolton.', ['Bolton']],
  ['NASA hired Doe.', ['NASA']],
  ['Bolton hired Doe.', ['Bolton']],
  ['Doe left: Bolton hired him.', ['Bolton']],
  ['Doubts remain, and Doe left.', []],
  ['Although Doe left, the team stayed.', []],
  ['Doe left for xAI.', ['xAI']],
  ['Doe left with a million boats.', ['million']],
  ['Doe left with ５ boats.', ['5']],
  ['Twelve people stayed with Doe.', []],
  ['Doe left with thirteen people.', ['thirteen']],
  ['Doe, or 도, left.', ['도']],
])('in "%s" nothing supports %j', (prose, expected) =>
  expect(findUnsupported(prose, support, vocabulary)).toEqual(expected),
);
