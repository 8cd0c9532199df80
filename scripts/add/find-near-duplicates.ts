/** A text and its runs of words. `id` tells it from the others. */
export interface Shingled {
  readonly id: string;
  readonly runs: ReadonlySet<string>;
}

/** How much of one text's words stand in another, in the same order. */
export interface NearDuplicate {
  /** The other text. */
  readonly id: string;
  /** The share of the new text's runs of five words that the other holds: 1 where all of it stands there. */
  readonly contained: number;
  /** Runs that both hold, of all runs of either (Jaccard). */
  readonly alike: number;
}

const RUN = 5;
/** Below this share of the shorter one, two texts have a quotation in common, not a source. */
const LEAST = 0.2;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** Takes a text apart into its runs of five words, without case and marks; a shorter text is one run. */
export function shinglesOf(id: string, text: string): Shingled {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  const last = Math.max(0, words.length - RUN);
  const runs = new Set<string>();
  for (let at = 0; at <= last && words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return { id, runs };
}

/**
 * Finds, for each new text by its id, which others say the same in the same words, the most alike first
 * (Broder's shingles). A text that holds the other among many more words is found from either side; a
 * reworded one is not. The others are read once, one after the other.
 */
export function findNearDuplicates(
  given: readonly Shingled[],
  others: Iterable<Shingled>,
): Map<string, NearDuplicate[]> {
  const holders = new Map<string, Shingled[]>();
  for (const one of given)
    for (const run of one.runs) {
      const among = holders.get(run);
      if (among) among.push(one);
      else holders.set(run, [one]);
    }
  const found = new Map(given.map(({ id }): [string, NearDuplicate[]] => [id, []]));
  for (const other of others) {
    const shared = new Map<Shingled, number>();
    for (const run of other.runs)
      for (const one of holders.get(run) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    for (const [one, count] of shared)
      if (one.id !== other.id && count >= LEAST * Math.min(one.runs.size, other.runs.size))
        found.get(one.id)?.push({
          id: other.id,
          contained: count / one.runs.size,
          alike: count / (one.runs.size + other.runs.size - count),
        });
  }
  for (const list of found.values()) list.sort((a, b) => b.contained - a.contained || b.alike - a.alike);
  return found;
}
