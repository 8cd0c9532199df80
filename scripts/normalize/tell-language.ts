import { LANGUAGE_LETTERS, LANGUAGE_WORDS } from './language-words.ts';

const SAMPLE = 3000;
const FEWEST_WORDS = 2;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tellLatin(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(LANGUAGE_WORDS)
    .map(([language, known]) => ({ language, hits: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || first.hits < FEWEST_WORDS || first.hits < (second?.hits ?? 0) * 1.2) return undefined;
  return first.language;
}

/**
 * Tells the language of some words (a BCP 47 tag) by their letters, or in Latin letters by their
 * commonest words; undefined where that does not tell. Japanese is Chinese characters with kana among them.
 */
export function tellLanguage(words: string): string | undefined {
  const text = words.slice(0, SAMPLE);
  const letters = count(text, /\p{L}/gu);
  const [kana, hangul, han] = LANGUAGE_LETTERS.map(([, pattern]) => count(text, pattern));
  if (letters > 0 && (kana ?? 0) > 0 && (kana ?? 0) + (han ?? 0) > letters / 2) return 'ja';
  if (letters > 0 && (hangul ?? 0) + (han ?? 0) > letters / 2 && (hangul ?? 0) > (han ?? 0)) return 'ko';
  const other = LANGUAGE_LETTERS.slice(2).find(([, pattern]) => count(text, pattern) > letters * 0.4);
  if (other) return other[0];
  return count(text, /\p{Script=Latin}/gu) > letters / 2 ? tellLatin(text) : undefined;
}
