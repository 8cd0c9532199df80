import { plainWords } from './plain-words.ts';
import type { ExcerptRun } from './read-excerpt.ts';

/** What of Pagefind's account of a page tells where the words stand. */
export interface FoundText {
  /** The page's words; angle brackets escaped. */
  readonly raw_content: string;
  /** Places of the words that were found, among those of the page. */
  readonly locations: readonly number[];
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** A paragraph in which words stand that were asked for. */
export interface MatchingParagraph {
  /** Its anchor: `p26`. */
  readonly anchor: string;
  readonly runs: readonly ExcerptRun[];
}

/** What comes after the last paragraph. */
const ABOUT = 'about';
const SECTION = new RegExp(`^(?:p\\d+|${ABOUT})$`);
const LONGEST = 40;
const BEFORE = 12;
const SEPARATORS = /[^\S\uFEFF]+/;

/** A stretch of words as runs of text, those at the places given marked. */
function markWords(
  words: readonly string[],
  [start, end]: readonly [number, number],
  places: ReadonlySet<number>,
): ExcerptRun[] {
  const runs: ExcerptRun[] = [];
  for (let at = start; at < end; at++) {
    const marked = places.has(at);
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(plainWords(words[at] ?? '')) ?? [];
    if (marked)
      runs.push(
        { text: before, marked: false },
        { text: word, marked: true },
        { text: `${after} `, marked: false },
      );
    else runs.push({ text: `${before}${word}${after} `, marked: false });
  }
  return runs.reduce<ExcerptRun[]>((joined, run) => {
    const last = joined.at(-1);
    if (run.text === '') return joined;
    if (last && last.marked === run.marked)
      return [...joined.slice(0, -1), { text: last.text + run.text, marked: run.marked }];
    return [...joined, run];
  }, []);
}

/** The part of a paragraph that is shown: from its start, or from shortly before the first word found. */
function stretch(start: number, end: number, first: number): readonly [number, number] {
  const from = first - start > LONGEST - BEFORE ? first - BEFORE : start;
  return [from, Math.min(end, from + LONGEST)];
}

/** The paragraphs of an article that hold words of a query, those with most of them first. */
export function matchParagraphs(
  { raw_content, locations, anchors }: FoundText,
  most: number,
): MatchingParagraph[] {
  const words = raw_content.split(SEPARATORS);
  const sections = anchors.filter(({ id }) => SECTION.test(id)).toSorted((a, b) => a.location - b.location);
  const places = new Set(locations);
  return sections
    .map(({ id, location }, index) => {
      // The paragraph's number comes first.
      const start = location + (words[location] === '¶' ? 2 : 0);
      const end = sections[index + 1]?.location ?? words.length;
      const found = locations.filter((place) => place >= start && place < end).toSorted((a, b) => a - b);
      const distinct = new Set(found.map((place) => words[place]?.toLowerCase())).size;
      return { id, start, end, found, distinct };
    })
    .filter(({ id, found }) => id !== ABOUT && found.length)
    .toSorted((a, b) => b.distinct - a.distinct)
    .slice(0, most)
    .map(({ id, start, end, found }) => ({
      anchor: id,
      runs: markWords(words, stretch(start, end, found[0] ?? start), places),
    }));
}

/** The words on a page that were found, as they stand there. */
export function markedWords({ raw_content, locations }: FoundText): string[] {
  const words = raw_content.split(SEPARATORS);
  return locations.map((place) => plainWords(words[place] ?? ''));
}
