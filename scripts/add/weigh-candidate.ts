import { POSITIONS, SPEECH } from './person-words.ts';
import type { Candidate } from './find-candidates.ts';
import { DISMISSING_VERBS, LEAVING_NOUNS, LEAVING_VERBS } from './leaving-words.ts';

/** Why some words are taken for a person's name. */
export type Reason =
  'title' | 'position' | 'speech' | 'relative clause' | 'handle' | 'leaving' | 'surname' | 'list';

const any = (words: Iterable<string>) => `(?:${[...words].join('|')})`;
const SPEAKS = any(SPEECH);
const POSITION = `${any(POSITIONS)}s?`;

/** `, a harbour pilot,` between a name and its verb. */
const APPOSITION = '(?:, [^,.;:]{2,60},)?';

const BEFORE: readonly [Reason, RegExp][] = [
  ['position', new RegExp(`(?<!\\p{L})(?:${POSITION}),? (?:named |called )?$`, 'iu')],
  ['speech', new RegExp(`(?:(?<!\\p{L})${SPEAKS}|according to) $`, 'iu')],
  ['leaving', new RegExp(`(?<!\\p{L})${any(DISMISSING_VERBS)} $`, 'iu')],
];
const AFTER: readonly [Reason, RegExp][] = [
  ['speech', new RegExp(`^${APPOSITION},? (?:also |later |has |had |then )?${SPEAKS}(?!\\p{L})`, 'u')],
  ['relative clause', /^,? (?:who|whose|whom)(?!\p{L})/u],
  ['position', new RegExp(`^, (?:[\\p{L}'’-]+ ){0,5}${POSITION}(?!\\p{L})`, 'iu')],
  ['handle', /^,? \(@\w+\)/u],
  ['leaving', new RegExp(`^${APPOSITION} (?:[\\p{Ll}]+ ){0,2}?${any(LEAVING_VERBS)}(?!\\p{L})`, 'u')],
  ['leaving', new RegExp(`^'s? ${any(LEAVING_NOUNS)}(?!\\p{L})`, 'u')],
];

/** Reasons that are a verb after the name. */
const VERBS: ReadonlySet<Reason> = new Set(['speech', 'leaving']);

/** An article and a place's preposition stand before no person's name, and a product's goes on in capitals or digits. */
const PLACED = /(?<!\p{L})(?:the|an?|at|in|near|across|via|outside|towards?) $/iu;
const GOES_ON = /^(?:[ -]\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]|[ -]\d|-\p{L})/u;
const CAPITALS = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*) $/u;

/** What stands around a candidate: reasons to take it for a person, and whether something speaks against it. */
export function weighCandidate(
  text: string,
  { start, end, introducedBy }: Candidate,
): { reasons: Reason[]; against: boolean } {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 90)];
  const capitals = CAPITALS.exec(before)?.[1];
  const joined = capitals !== undefined && !POSITIONS.has(capitals.toLowerCase());
  // Of `the head of Far Reach said`, the verb is the head's.
  const subject = !/(?<!\p{L})(?:of|for|from|with|by|to) $/u.test(before);
  const reasons = [
    ...BEFORE.filter(([, pattern]) => pattern.test(before)).map(([reason]) => reason),
    ...AFTER.filter(([reason, pattern]) => (subject || !VERBS.has(reason)) && pattern.test(after)).map(
      ([reason]) => reason,
    ),
    ...(introducedBy === 'honorific' ? (['title'] as const) : []),
    ...(introducedBy === 'position' ? (['position'] as const) : []),
  ];
  const placed = introducedBy === undefined && PLACED.test(before) && !/^'s/.test(after);
  return { reasons: [...new Set(reasons)], against: joined || placed || GOES_ON.test(after) };
}
