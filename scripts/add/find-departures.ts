import { textOf, type Draft } from '../normalize/draft.ts';
import type { Named } from '../normalize/find-people.ts';
import { namesText } from './find-hints.ts';
import { LEAVING_WORDS, type Suggestion } from './leaving-words.ts';
import { splitSentences } from './split-sentences.ts';

/** A paragraph in which somebody stands near a word of leaving. */
export interface LikelyDeparture {
  /** Of a known person or of a hint. */
  readonly id: string;
  readonly paragraph: number;
  /** What the nearest word of leaving suggests. */
  readonly suggests: Suggestion;
  readonly word: string;
  /** The words around it, for the editor alone. */
  readonly excerpt: string;
}

/** How many words may stand between a name and a word of leaving. */
const REACH = 15;
const EXCERPT = 70;

interface Word {
  readonly text: string;
  readonly suggests: Suggestion;
  readonly start: number;
  readonly end: number;
}

const SUGGESTIONS = new Map(
  (Object.entries(LEAVING_WORDS) as [Suggestion, readonly string[]][]).flatMap(([suggests, words]) =>
    words.map((word) => [word, suggests] as const),
  ),
);
const WORDS = [...SUGGESTIONS.keys()].sort((a, b) => b.length - a.length);
const ANY_WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

function wordsIn(text: string, organization: string): Word[] {
  return [...text.matchAll(ANY_WORD)].flatMap(({ 0: found, index }): Word[] => {
    const suggests = SUGGESTIONS.get(found.toLowerCase());
    const end = index + found.length;
    // Who joined the organisation itself has not left it.
    const arrives = suggests === 'destination' && text.slice(end).trimStart().startsWith(organization);
    return suggests && !arrives ? [{ text: found, suggests, start: index, end }] : [];
  });
}

function wordsBetween(
  text: string,
  one: { start: number; end: number },
  other: { start: number; end: number },
): number {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Who is meant in a sentence: whom it names; else, where it says `he` or `her`, the last who was named before it. */
function meantIn(text: string, sentence: { start: number; end: number }, named: readonly Named[]): Named[] {
  const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (inside.length) return inside;
  const refers = /(?<!\p{L})(?:he|she|they|his|her|their)(?!\p{L})/iu.test(
    text.slice(sentence.start, sentence.end),
  );
  const last = named.filter(({ end }) => end <= sentence.start).at(-1);
  return refers && last ? [{ ...last, start: sentence.start, end: sentence.start }] : [];
}

function excerptOf(text: string, { start, end }: { start: number; end: number }): string {
  const [from, to] = [Math.max(0, start - EXCERPT), Math.min(text.length, end + EXCERPT)];
  const cut = text.slice(from, to);
  const whole = (from ? cut.replace(/^\S*\s/, '') : cut).trimEnd();
  return `${from ? '… ' : ''}${to < text.length ? `${whole.replace(/\s\S*$/, '')} …` : whole}`;
}

/**
 * Finds the paragraphs in which somebody, known or hinted at, stands near a word of leaving: in one sentence,
 * at most 15 words apart. One for each person, paragraph and kind of word; the nearest word speaks.
 * `located` is where people are named, block by block.
 */
export function findDepartures(
  draft: Draft,
  located: readonly (readonly Named[])[],
  organization: string,
): LikelyDeparture[] {
  return draft.blocks.flatMap((block, index) => {
    const text = namesText(textOf(block));
    const words = wordsIn(text, organization);
    const named = [...(located[index] ?? [])].sort((a, b) => a.start - b.start);
    const found = new Map<string, LikelyDeparture & { distance: number }>();
    for (const sentence of words.length ? splitSentences(text) : []) {
      const here = words.filter(({ start }) => start >= sentence.start && start < sentence.end);
      for (const person of meantIn(text, sentence, named))
        for (const word of here) {
          const distance = wordsBetween(text, person, word);
          const going = word.suggests === 'destination';
          const key = `${person.id} ${going}`;
          if (distance > REACH || distance >= (found.get(key)?.distance ?? Infinity)) continue;
          const { suggests, text: said } = word;
          found.set(key, {
            id: person.id,
            paragraph: block.line,
            suggests,
            word: said,
            excerpt: excerptOf(text, word),
            distance,
          });
        }
    }
    return [...found.values()].map(({ distance: _, ...likely }) => likely);
  });
}
