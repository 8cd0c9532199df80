import { expect, it } from 'vitest';
import { findVerbatim, indexCaptures } from './find-verbatim.ts';

const captured = indexCaptures(
  [
    'The keeper’s lamp had burnt for nine well-kept winters when the fog came in at last.',
    '灯塔看守人今天辞职了不再回来',
  ],
  [],
);

it.each([
  ['lamp had burnt for nine well-kept winters when the fog came', undefined],
  [
    'lamp had burnt for nine well-kept winters when the fog came in',
    'lamp had burnt for nine well kept winters when the fog came in',
  ],
  [
    "keeper's lamp had burnt for nine well-kept winters when the fog",
    'keeper s lamp had burnt for nine well kept winters when the fog',
  ],
  ['灯塔看守人今天辞职了不再回', '灯 塔 看 守 人 今 天 辞 职 了 不 再 回'],
])('in "%s" counts apostrophes, hyphens and characters without spaces as ends of words', (text, run) => {
  expect(findVerbatim(text, captured)).toBe(run);
});

it('lets a title stand', () => {
  const title = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  expect(findVerbatim(title, indexCaptures([title], [title]))).toBeUndefined();
});
