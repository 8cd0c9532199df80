import { POSITIONS, SPEECH } from './person-words.ts';
import type { Candidate } from './find-candidates.ts';
import { isOrganisation } from './organisation-signs.ts';
import { DISMISSING_VERBS, LEAVING_NOUNS, LEAVING_VERBS } from './leaving-words.ts';

/** Why some words are taken for a person's name. */
export type Reason =
  'title' | 'position' | 'speech' | 'relative clause' | 'handle' | 'leaving' | 'surname' | 'list';

const any = (words: Iterable<string>) => `(?:${[...words].join('|')})`;
const SPEAKS = any(SPEECH);
const POSITION = `${any(POSITIONS)}s?`;

/** `, a harbour pilot,` between a name and its verb. */
const APPOSITION = '(?:, [^,.;:]{2,60},)?';

/** A reason, where it stands, and how much it counts: 2 where hardly anything but a person has it. */
type Sign = readonly [reason: Reason, pattern: RegExp, weight: number];

const BEFORE: readonly Sign[] = [
  ['position', new RegExp(`(?<!\\p{L})(?:${POSITION}),? (?:named |called )?$`, 'iu'), 2],
  ['speech', new RegExp(`(?:(?<!\\p{L})(?!told|tells|asked)${SPEAKS}|according to) $`, 'iu'), 1],
  ['leaving', new RegExp(`(?<!\\p{L})${any(DISMISSING_VERBS)} $`, 'iu'), 1],
];
const AFTER: readonly Sign[] = [
  ['speech', new RegExp(`^${APPOSITION},? (?:also |later |has |had |then )?${SPEAKS}(?!\\p{L})`, 'u'), 1],
  ['relative clause', /^,? whom?(?!\p{L})/u, 2],
  ['relative clause', /^,? whose(?!\p{L})/u, 1],
  ['position', new RegExp(`^, (?!wh)(?:[\\p{L}'’-]+ ){0,5}${POSITION}(?!\\p{L})`, 'iu'), 2],
  ['handle', /^,? \(@\w+\)/u, 2],
  ['leaving', new RegExp(`^${APPOSITION} (?:[\\p{Ll}]+ ){0,2}?${any(LEAVING_VERBS)}(?!\\p{L})`, 'u'), 1],
  ['leaving', new RegExp(`^'s? ${any(LEAVING_NOUNS)}(?!\\p{L})`, 'u'), 1],
];
const INTRODUCED = {
  honorific: { reason: 'title', weight: 2 },
  position: { reason: 'position', weight: 2 },
} as const;

/** Reasons that are a verb after the name. */
const VERBS: ReadonlySet<Reason> = new Set(['speech', 'leaving']);

/** An article, a place's preposition and a day's stand before no person's name, and a product's goes on in capitals or digits. */
const PLACED =
  /(?:(?<!\p{L})(?:[Tt]he|[Aa]n?|[Aa]t|[Ii]n|[Nn]ear|[Aa]cross|[Vv]ia|[Oo]utside|[Tt]owards?)|(?:^|[.!?"] )On) $/u;
const GOES_ON = /^(?:[ -]\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]|[ -]\d|-\p{L})/u;
const CAPITALS = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*) $/u;

/** Whether the words right beside a name speak against a person. */
function isOpposed(before: string, after: string, introduced: boolean): boolean {
  const capitals = CAPITALS.exec(before)?.[1];
  const joined = capitals !== undefined && !POSITIONS.has(capitals.toLowerCase());
  const placed = !introduced && PLACED.test(before) && !/^'s/.test(after);
  return joined || placed || GOES_ON.test(after);
}

/** What stands around a candidate: reasons to take it for a person, and what they count; -1 where something speaks against it. */
export function weighCandidate(
  text: string,
  { start, end, introducedBy, doubtful }: Candidate,
): { reasons: Reason[]; weight: number } {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 90)];
  // Of `the head of Far Reach said`, the verb is the head's.
  const subject = !/(?<!\p{L})(?:of|for|from|with|by|to) $/u.test(before);
  const found = [
    ...BEFORE.filter(([, pattern]) => pattern.test(before)),
    ...AFTER.filter(([reason, pattern]) => (subject || !VERBS.has(reason)) && pattern.test(after)),
  ].map(([reason, , weight]) => ({ reason, weight }));
  if (introducedBy) found.push(INTRODUCED[introducedBy]);
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  // What only people have counts for more than what organisations have.
  const opposed =
    isOpposed(before, after, introducedBy !== undefined) ||
    (most < 2 && (doubtful || isOrganisation(before, after)));
  return {
    reasons: [...new Set(found.map(({ reason }) => reason))],
    weight: opposed ? -1 : most,
  };
}
