/** A run of an excerpt, and whether it is what was searched for. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

/** Undoes Pagefind's escaping, which is of angle brackets alone. */
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u200b', '');

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
      return found === undefined ? [{ text: plain(part), marked: false }] : markWord(plain(found));
    })
    .filter(({ text }) => text !== '');
}
