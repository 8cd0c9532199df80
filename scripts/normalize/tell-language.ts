import { LANGUAGE_LETTERS, LANGUAGES, LANGUAGES_BY_WORD } from './language-words.ts';

const SAMPLE = 3000;
const FEWEST_WORDS = 2;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tellByWords(text: string, word: RegExp): string | undefined {
  const hits = new Map(LANGUAGES.map((language) => [language, 0]));
  for (const found of text.toLowerCase().match(word) ?? [])
    for (const language of LANGUAGES_BY_WORD.get(found) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  const ranked = [...hits]
    .map(([language, count]) => ({ language, hits: count }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || first.hits < FEWEST_WORDS || first.hits < (second?.hits ?? 0) * 1.2) return undefined;
  return first.language;
}

/**
 * Tells the language of some words (a BCP 47 tag) by their letters, or in Latin, Cyrillic and Arabic letters by
 * their commonest words; undefined where that does not tell. Japanese is Chinese characters with kana among them.
 */
export function tellLanguage(words: string): string | undefined {
  const text = words.slice(0, SAMPLE);
  // Most letters of most articles are ASCII, and those need no look at their script.
  const others = text.replace(/[\0-\x7f]+/g, '');
  const ascii = text.replace(/[^A-Za-z]+/g, '').length;
  const letters = ascii + count(others, /\p{L}/gu);
  const [kana, hangul, han] = LANGUAGE_LETTERS.map(([, pattern]) => count(others, pattern));
  if (letters > 0 && (kana ?? 0) > 0 && (kana ?? 0) + (han ?? 0) > letters / 2) return 'ja';
  if (letters > 0 && (hangul ?? 0) + (han ?? 0) > letters / 2 && (hangul ?? 0) > (han ?? 0)) return 'ko';
  const other = LANGUAGE_LETTERS.slice(2).find(([, pattern]) => count(others, pattern) > letters * 0.4);
  if (other) return other[0];
  const shared = ascii + count(others, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/gu);
  return shared > letters / 2 ? tellByWords(text, others ? /\p{L}+/gu : /[a-z]+/g) : undefined;
}
