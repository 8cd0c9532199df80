import type { Span } from '../normalize/draft.ts';
import { HONORIFICS } from './person-words.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const GOES_ON = new RegExp(`(?:(?<!\\p{L})(?:${[...HONORIFICS].join('|')})|(?<!\\p{L})\\p{L})\\.\\s*$`, 'iu');

/** The sentences of a text (Unicode UAX #29), none of which ends in `Dr.` or an initial. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of SEGMENTER.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && GOES_ON.test(segment)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}
