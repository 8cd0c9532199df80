import type { Claim } from '../schemas/departure.ts';
import { supportsDate } from './evidence.ts';
import { fold } from './fold.ts';

/** What a stretch of our own prose may rest on. */
export interface Support {
  /** The plain text of the paragraphs it cites. */
  readonly paragraphs: readonly string[];
  /** The full names of the people named in them. */
  readonly names: readonly string[];
  /** The claims that rest on them. */
  readonly claims: readonly Claim[];
  /** Words that need no support, such as the archive's own organisation. */
  readonly exempt: readonly string[];
}

/** The words of an archive, by which a name is told from a word that merely begins a sentence. */
export interface Vocabulary {
  /** The parts of every known person's name. */
  readonly names: ReadonlySet<string>;
  /** The stem of every word that begins with a small letter somewhere. */
  readonly small: ReadonlySet<string>;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS}) (\\d{4})\\b`, 'g');
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;
/** A word with a capital anywhere: `xAI` is a name too. */
const NAME = /(?<![\p{L}\p{N}])[\p{L}\p{M}\p{N}'-]*\p{Lu}[\p{L}\p{M}\p{N}'-]*/gu;

function toEdtf(day: string | undefined, month: string, year: string): string {
  const number = String(MONTHS.split('|').indexOf(month) + 1).padStart(2, '0');
  return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
}

/** A number of more than one in words: `one` is too often no number. */
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const LARGE_NUMBERS =
  'dozen thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(' ');
const NUMBER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...NUMBER_WORDS, ...LARGE_NUMBERS].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A word in a script without capitals: Han, Hangul, Arabic, Hebrew and the like. */
const UNCASED = /\p{Lo}[\p{Lo}\p{M}]*/gu;

/** Words by which English sentences begin and which no article need contain. */
const OPENERS = new Set(
  'a according after all also although among an and as at before both but by during each earlier even every for from he her his how if in instead it its later many most neither no none not of on once one only or others our she since so some still that the their then there these they this those though through to under until we what when where whether which while who whoever why with within without'.split(
    ' ',
  ),
);

/** A word without its commonest English endings, so that `Concludes` is known by `conclude`. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:e?s|e?d|ing|ly|e)$/, '');
}

/** Capitalised words of a text, without those that merely begin a sentence: words that are written small elsewhere. */
function namesIn(text: string, { names, small }: Vocabulary): string[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const word = match[0].replace(/'s$|-$/, '');
    const startsSentence = /(?:^|[.!?:;]['"]?\s+|["(]\s*)$/.test(text.slice(0, match.index));
    const isCommon = word
      .toLowerCase()
      .split('-')
      .every((part) => OPENERS.has(part) || small.has(stemOf(part)));
    // A number in words is held against its own kind.
    if (NUMBER_WORDS.includes(word.toLowerCase())) return [];
    return startsSentence && !names.has(word) && isCommon ? [] : [word];
  });
}

/** What is there to rest on, folded, and the words of it. */
interface Ground {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

function groundOf({ paragraphs, names, claims, exempt }: Support): Ground {
  const source = fold(paragraphs.join('\n')).normalize('NFKC');
  const text = fold([source, ...names, ...claims.map(({ value }) => value), ...exempt].join('\n'));
  const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.,'-]*[\p{L}\p{N}])?/gu) ?? [];
  return {
    text,
    words: new Set(words.flatMap((word) => [word, word.replace(/'s$/, ''), ...word.split(/[-.]/)])),
    numbers: new Set(source.match(NUMBER)),
  };
}

function unsupportedNumbers(prose: string, { words, numbers }: Ground): string[] {
  const digits = prose.match(NUMBER) ?? [];
  const inWords = prose.match(NUMBER_WORD) ?? [];
  return [
    ...digits.filter((number) => !words.has(number) && !numbers.has(number)),
    ...inWords.filter((word) => {
      const small = word.toLowerCase();
      const forms = [small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()];
      const place = NUMBER_WORDS.indexOf(small);
      const inDigits = place >= 0 && numbers.has(String(place + 2));
      return !inDigits && !forms.some((form) => words.has(form));
    }),
  ];
}

function unsupportedNames(prose: string, { text, words }: Ground, vocabulary: Vocabulary): string[] {
  const uncased = prose.match(UNCASED) ?? [];
  const stands = (name: string) =>
    words.has(name) || name.split('-').every((part) => words.has(part) || !/\p{Lu}/u.test(part));
  return [
    ...uncased.filter((word) => !text.includes(word)),
    ...namesIn(prose, vocabulary).filter((name) => !stands(name)),
  ];
}

/**
 * Finds the names, numbers and dates of our own prose that neither the cited paragraphs contain
 * nor a claim resting on them states. Gives each as it stands in the prose.
 */
export function findUnsupported(prose: string, support: Support, vocabulary: Vocabulary): string[] {
  const ground = groundOf(support);
  const source = fold(support.paragraphs.join('\n'));
  const dates: string[] = [];
  const rest = fold(prose.normalize('NFKC')).replace(
    DATE,
    (written, day: string | undefined, month: string, year: string) => {
      if (!supportsDate(source, support.claims, toEdtf(day, month, year))) dates.push(written);
      return '';
    },
  );
  return [...dates, ...unsupportedNumbers(rest, ground), ...unsupportedNames(rest, ground, vocabulary)];
}
