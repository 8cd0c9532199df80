import { expect, it } from 'vitest';
import { commonWords } from './write-words.ts';

it('the words of most texts come first; short ones and numbers are no use', () => {
  expect(commonWords(['The Lamp, lamp 2031 fogs', 'the lamp harbour'])).toEqual(['lamp', 'fogs', 'harbour']);
  expect(commonWords(['lamp fogs'], 1)).toEqual(['fogs']);
});
