import { fieldOf, textOf, type Draft } from './draft.ts';
import { findMentions, type Mention, type Mentions } from './find-mentions.ts';
import type { PeopleIndex } from './people-names.ts';

/** Whom an article names so that a surname or a first name alone can mean them, and which of those mean somebody else. */
function knownIn(found: readonly Mentions[]): { named: ReadonlySet<string>; others: ReadonlySet<string> } {
  const others = new Set(found.flatMap((one) => [...one.others]));
  const mentions = found.flatMap(({ kept }) => kept);
  const inFull = new Set(
    mentions.flatMap(({ strength, ids }) => (strength === 'full' && ids.length === 1 ? ids : [])),
  );
  const borne = new Set(
    mentions.flatMap(({ strength, ids, text }) =>
      strength === 'surname' && ids.some((id) => inFull.has(id)) ? text : [],
    ),
  );
  const listed = mentions.filter(
    ({ strength, ids, text }) =>
      strength === 'listed' && ids.length === 1 && !others.has(text) && !borne.has(text),
  );
  return { named: new Set([...inFull, ...listed.flatMap(({ ids }) => ids)]), others };
}

/** A place in a block where a person is named: offsets in the block's words as folded, the end not included. */
export interface Named {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where people are named in each block, in order. Full names, aliases of several words, handles and
 * names in other scripts count by themselves; a surname or a first name alone only where the article names
 * its bearer otherwise, and where no other bearer is named in full. A surname that its bearer's record
 * lists as an alias needs no full name beside it.
 */
export function locatePeople(draft: Draft, index: PeopleIndex): Named[][] {
  const headlines = [fieldOf(draft, 'title'), fieldOf(draft, 'subtitle')].map((text) =>
    findMentions(text ?? '', index),
  );
  const blocks = draft.blocks.map((block) => findMentions(textOf(block), index));
  const { named, others } = knownIn([...headlines, ...blocks]);

  /** The one person whom a mention means; none where that is open. */
  function meant({ strength, ids, text, at }: Mention): Named[] {
    const known = strength === 'full' ? ids : others.has(text) ? [] : ids.filter((id) => named.has(id));
    return known.length === 1 ? known.map((id) => ({ id, start: at, end: at + text.length })) : [];
  }

  return blocks.map(({ kept }) => kept.flatMap(meant));
}

/** Finds the people who are named in each block, in the order of their first mention. */
export function findPeople(draft: Draft, index: PeopleIndex): string[][] {
  return locatePeople(draft, index).map((named) => [...new Set(named.map(({ id }) => id))]);
}
