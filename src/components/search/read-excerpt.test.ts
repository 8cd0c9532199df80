import { describe, expect, it } from 'vitest';
import { readExcerpt } from './read-excerpt.ts';

describe('an excerpt', () => {
  it('is read as runs of text, those that were found marked', () => {
    expect(readExcerpt('A <mark>keeper</mark> of the <mark>lamp</mark>')).toEqual([
      { text: 'A ', marked: false },
      { text: 'keeper', marked: true },
      { text: ' of the ', marked: false },
      { text: 'lamp', marked: true },
    ]);
  });

  it('gives back the angle brackets that Pagefind escaped, as text', () => {
    expect(readExcerpt('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img src=x onerror=alert(1)> ', marked: false },
      { text: '<', marked: false },
      { text: 'b', marked: true },
      { text: '>', marked: false },
    ]);
  });

  it('is marked without the punctuation around a word', () => {
    expect(readExcerpt('then <mark>“Quill’s”,</mark> who')).toEqual([
      { text: 'then ', marked: false },
      { text: '“', marked: false },
      { text: 'Quill’s', marked: true },
      { text: '”,', marked: false },
      { text: ' who', marked: false },
    ]);
  });

  it('takes any other mark-up for text, and a mark that never ends', () => {
    expect(readExcerpt('<b>a</b> & &amp; <mark>b')).toEqual([
      { text: '<b>a</b> & &amp; <mark>b', marked: false },
    ]);
  });

  it('joins what Pagefind split between words of other scripts', () => {
    expect(readExcerpt('마일\u200b스')).toEqual([{ text: '마일스', marked: false }]);
  });

  it('holds no controls of direction, which would reorder what stands behind them', () => {
    expect(readExcerpt('Quill\u202eadA \u2067<mark>lamp</mark>\u2069 \u202blit\u202c')).toEqual([
      { text: 'QuilladA ', marked: false },
      { text: 'lamp', marked: true },
      { text: ' lit', marked: false },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(readExcerpt('')).toEqual([]);
  });
});
