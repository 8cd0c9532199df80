import { MONTHS, DATE_WORDS } from '../normalize/month-names.ts';
import { isAdverb, ROLES } from '../normalize/name-context.ts';
import { OPENING_WORDS } from '../normalize/opening-words.ts';
import { HONORIFICS, NO_PERSON, PARTICLES, POSITIONS, SURNAMES_TOO } from './person-words.ts';

/** No name of a person is as long as that; an id made of one could be no file's name. */
const LONGEST_NAME = 80;

/** Words in the shape of a person's name, where they stand in some text. */
export interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stood in capitals before it and says that a person follows: `Dr.`, `Chief Scientist`. */
  readonly introducedBy: 'honorific' | 'position' | undefined;
  /** Its last word ends the names of organisations and places as well as people's: `Bridge`. */
  readonly doubtful: boolean;
}

const INNER = "(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|[OD]'|Ó )";
const PART = `(?:${INNER}\\p{Lu}|\\p{Lu})[\\p{Ll}\\p{M}]+`;
const WORD = `(?:${PART}(?:-(?:${PART}|\\p{Ll}+))*\\.?|\\p{Lu}\\.(?:\\p{Lu}\\.)*)`;
const SMALL = `(?:(?:${[...PARTICLES].join('|')}) ){1,3}`;
const CHAIN = new RegExp(
  `(?<![\\p{L}\\p{N}@#_'.-])${WORD}(?: (?:${SMALL})?(?:(?:al|el|as|ad|ar)-)?${WORD})*(?![\\p{L}\\p{N}_@])`,
  'gu',
);

/** How a name ends: in no initial, though in as few letters as `Li Na`. */
const END = /\p{Ll}/u;

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in on since last this next until late early mid'.split(' '),
);
const NAMES_LIKE_MONTHS: ReadonlySet<string> = new Set('april may june august'.split(' '));

/** A month that is a name too is a month only after `in` and its like; `Jan` and `Mar` are taken for names. */
function isDate(word: string, before: string): boolean {
  if (NAMES_LIKE_MONTHS.has(word)) return BEFORE_MONTH.has(before);
  return word.length > 4 && (MONTHS.has(word) || DATE_WORDS.has(word));
}

/** Splits a run of capitals where a sentence ends: `Quill. Later` are two, `J. Quill` and `Dr. Quill` one. */
function splitRun(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (/\p{Ll}\.$/u.test(word) && !HONORIFICS.has(bare(word)) && !/^(?:[js]r|st)\.$/i.test(word))
      parts.push([]);
  }
  return parts.filter((part) => part.length);
}

/** Whether a word in capitals can open a sentence or stand before a name, and is no first name. */
function opens(written: string, before: string): boolean {
  const word = bare(written);
  return (
    /^(?:the|an?)$/i.test(written) ||
    OPENING_WORDS.has(word) ||
    ROLES.has(word) ||
    // `Mei-Ling` is a name, whatever it ends in.
    (!/-\p{Lu}/u.test(written) && isAdverb(word)) ||
    isDate(word, before)
  );
}

/** How many words at the head of a run are no part of a name, and what they say of what follows. */
function headOf(words: readonly string[], before: string): [number, Candidate['introducedBy']] {
  let [count, introducedBy]: [number, Candidate['introducedBy']] = [0, undefined];
  words.forEach((word, index) => {
    const plain = bare(word);
    const previous = index ? bare(words[index - 1] ?? '') : before;
    if (HONORIFICS.has(plain)) [count, introducedBy] = [index + 1, 'honorific'];
    else if (POSITIONS.has(plain)) [count, introducedBy] = [index + 1, 'position'];
    else if (index === count && opens(word, previous)) count = index + 1;
  });
  return [count, introducedBy];
}

function candidateOf(words: readonly string[], start: number, before: string): Candidate | undefined {
  const [head, introducedBy] = headOf(words, before);
  const rest = words.slice(head);
  const last = rest.at(-1) ?? '';
  const name = rest.join(' ').replace(/(?<=\p{Ll}{2})\.$/u, (end) => (/^[JS]r\.$/.test(last) ? end : ''));
  const from = start + words.slice(0, head).reduce((sum, word) => sum + word.length + 1, 0);
  const parts = rest.filter((word) => !PARTICLES.has(word));
  const doubtful = parts.length > 1 && SURNAMES_TOO.has(bare(last));
  const wrong = (doubtful ? parts.slice(0, -1) : parts).some(
    (word) => NO_PERSON.has(bare(word)) || OPENING_WORDS.has(bare(word)),
  );
  if (!name || name.length > LONGEST_NAME || wrong || parts.length > 4 || !END.test(last)) return undefined;
  return { name, start: from, end: from + name.length, introducedBy, doubtful };
}

/**
 * Finds what has the shape of a person's name in a folded text: words in capitals without those that open a
 * sentence, titles and dates, and none of the words that organisations and places are made of. A name of
 * one word is a candidate too; what surrounds it decides.
 */
export function findCandidates(text: string): Candidate[] {
  return [...text.matchAll(CHAIN)].flatMap(({ 0: chain, index }) => {
    const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, index - 30), index))?.[1]?.toLowerCase() ?? '';
    let start = index;
    return splitRun(chain.split(' ')).flatMap((words): Candidate[] => {
      const found = candidateOf(words, start, start === index ? before : '');
      start += words.join(' ').length + 1;
      return found ? [found] : [];
    });
  });
}
