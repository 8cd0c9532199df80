import type { Named } from '../normalize/find-people.ts';
import type { Candidate } from './find-candidates.ts';
import { PARTICLES } from './person-words.ts';
import type { Reason } from './weigh-candidate.ts';

/** A candidate with what stands around it. */
export interface Seen extends Candidate {
  /** The block that it stands in, by its place. */
  readonly block: number;
  readonly reasons: readonly Reason[];
  /** What they count; -1 where the place speaks against a person. */
  readonly weight: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `Quill` of `Ada Quill`, `van der Berg` of `Jan van der Berg`. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^[JS]r\.$/.test(word));
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  return (particle > 0 ? words.slice(particle).join(' ') : words.at(-1)) ?? name;
}

/** Whether two names stand side by side in a list: `Ada Quill, Bram Pike and Cato Finch`. */
function isListed(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^(?:, |,? (?:and|or|&) |, as well as )$/.test(text.slice(first.end, second.start));
}

/** A name of several words, or of one with a title, unless its places speak more against it than for it. */
function judge(seen: readonly Seen[]): Seen[] {
  const full = seen.filter(({ name, reasons }) => name.includes(' ') || reasons.includes('title'));
  const balance = new Map<string, number>();
  for (const { name, weight } of full) balance.set(name, (balance.get(name) ?? 0) + weight);
  const opposed = new Set(full.flatMap(({ name, weight }) => (weight < 0 ? name : [])));
  return full.filter(
    ({ name, weight }) => weight >= 0 && (balance.get(name) ?? 0) >= (opposed.has(name) ? 1 : 0),
  );
}

/**
 * Gives the names that are taken for people's, each with its reasons: those with a reason of their own, those
 * whose surname stands alone elsewhere, and those in a list with one of them or with somebody known.
 * `texts` and `known` are the blocks' words and where known people are named in them.
 */
export function acceptNames(
  texts: readonly string[],
  seen: readonly Seen[],
  known: readonly (readonly Named[])[],
): Map<string, Set<Reason>> {
  const open = judge(seen);
  const alone = new Set(seen.flatMap(({ name, weight }) => (name.includes(' ') || weight < 0 ? [] : name)));
  const accepted = new Map<string, Set<Reason>>();
  const give = (name: string, reasons: readonly Reason[]) =>
    accepted.set(name, new Set([...(accepted.get(name) ?? []), ...reasons]));
  for (const { name, reasons } of open) {
    if (reasons.length) give(name, reasons);
    if (name.includes(' ') && alone.has(surnameOf(name))) give(name, ['surname']);
  }
  for (let before = -1; before !== accepted.size;) {
    before = accepted.size;
    for (const one of open.filter(({ name }) => !accepted.has(name))) {
      const others = open.filter((other) => other.block === one.block && accepted.has(other.name));
      const beside = [...(known[one.block] ?? []), ...others];
      if (beside.some((other) => isListed(texts[one.block] ?? '', one, other))) give(one.name, ['list']);
    }
  }
  return accepted;
}
