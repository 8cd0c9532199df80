import { plainWords } from './plain-words.ts';

/** A run of an excerpt, and whether it is what was searched for. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

/** What was found is marked without the punctuation around it, which Pagefind counts to the word. */
function markWord(text: string): ExcerptRun[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

/**
 * Reads an excerpt of Pagefind, text with angle brackets escaped in which `<mark>` stands around what
 * was found, as runs of plain text. Whatever else looks like mark-up is text.
 */
export function readExcerpt(excerpt: string): ExcerptRun[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((part) => {
      const found = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return found === undefined ? [{ text: plainWords(part), marked: false }] : markWord(plainWords(found));
    })
    .filter(({ text }) => text !== '');
}
