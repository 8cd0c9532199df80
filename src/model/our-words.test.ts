import { describe, expect, it } from 'vitest';
import { withoutOurWords } from './our-words.ts';

describe('the words of a paragraph without ours', () => {
  it.each([
    ['[Image not in the capture: the lamp at night]', '[…]'],
    ['[Image not in the capture]', '[…]'],
    ['She wrote: [Not in the capture: what was embedded here] It was late.', 'She wrote: […] It was late.'],
    ['[Not in the capture, embedded here: A post by [Ada] Quill] went round', '[…] went round'],
    ['[Video not in the capture] [Recording not in the capture]', '[…] […]'],
    ['She said: [What this announces seems to be missing from the capture]', 'She said: […]'],
    ['[Image not in the capture: [Image not in the capture] twice] once', '[…] once'],
    ['[Image not in the capture: a lamp [at night', '[…]'],
  ])('has none of %s', (plain, expected) => {
    expect(withoutOurWords(plain)).toBe(expected);
  });

  it.each([
    'Quill [the pilot] said so.',
    'It is not in the capture: she left.',
    '[Image not in the captured sloop]',
  ])('has all of %s', (plain) => {
    expect(withoutOurWords(plain)).toBe(plain);
  });

  it('are found in time that grows with the length', () => {
    const many = '[Image not in the capture: '.repeat(100_000);
    expect(withoutOurWords(many)).toBe('[…]');
  });
});
