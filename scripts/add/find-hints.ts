import slugify from '@sindresorhus/slugify';
import { fieldOf, textOf, type Draft } from '../normalize/draft.ts';
import { locatePeople, type Named } from '../normalize/find-people.ts';
import { foldNames } from '../normalize/fold-names.ts';
import { isTitleCase } from '../normalize/name-context.ts';
import { indexPeople } from '../normalize/people-names.ts';
import { acceptNames, surnameOf, type Seen } from './accept-names.ts';
import { findCandidates } from './find-candidates.ts';
import { weighCandidate, type Reason } from './weigh-candidate.ts';

/** A name that looks like a person's and that no record has. For the editor alone: it links nowhere. */
export interface Hint {
  /** What a record of that person could be called. */
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly because: readonly Reason[];
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;

/** A block's words as names are looked for in them; offsets are those of locatePeople. */
export function namesText(words: string): string {
  return foldNames(words).replace(ADDRESS, (address) => ' '.repeat(address.length));
}

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

function candidatesIn(texts: readonly string[], known: readonly (readonly Named[])[]): Seen[] {
  return texts.flatMap((text, block) =>
    isTitleCase(text)
      ? []
      : findCandidates(text)
          .filter((candidate) => !known[block]?.some((named) => overlaps(candidate, named)))
          .map((candidate) => ({ ...candidate, block, ...weighCandidate(text, candidate) })),
  );
}

/** One hint for each person: `Quill` with a title is `Ada Quill` where the article names her in full. */
function merge(accepted: ReadonlyMap<string, ReadonlySet<Reason>>): Hint[] {
  const names = [...accepted.keys()];
  const longer = (name: string) => names.find((other) => other !== name && other.endsWith(` ${name}`));
  return names.flatMap((name) => {
    const id = slugify(name.replaceAll("'", ''), { decamelize: false });
    return longer(name) || !id
      ? []
      : [{ id, name, surname: surnameOf(name), because: [...(accepted.get(name) ?? [])] }];
  });
}

/**
 * Finds names that look like people's and that nobody known has: two words in the shape of a name, with
 * something around them that only people have. `known` is where known people are named, block by block;
 * `others` are names that are no person's, such as the publisher's. Gives the hints and, block by block,
 * where they are named, by surname too.
 */
export function findHints(
  draft: Draft,
  known: readonly (readonly Named[])[],
  others: readonly string[],
): { hints: Hint[]; located: Named[][] } {
  const texts = draft.blocks.map((block) => namesText(textOf(block)));
  const not = new Set(
    [...others, fieldOf(draft, 'byline') ?? ''].map((name) => foldNames(name).toLowerCase()),
  );
  const seen = candidatesIn(texts, known).filter(({ name }) => !not.has(name.toLowerCase()));
  const hints = merge(acceptNames(texts, seen, known));
  const index = indexPeople(hints.map((hint) => ({ ...hint, aliases: [], scripts: [] })));
  const located = locatePeople(draft, index).map((block, at) =>
    block.filter((named) => !known[at]?.some((other) => overlaps(named, other))),
  );
  return { hints, located };
}
