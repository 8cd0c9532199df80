import { foldNames } from './fold-names.ts';
import { isOtherFirstName, isTitleCase, wordBefore } from './name-context.ts';
import type { PeopleIndex, Strength } from './people-names.ts';

/** A place where a name stands, and whose it can be. */
export interface Mention {
  readonly at: number;
  readonly strength: Strength;
  readonly ids: readonly string[];
  /** The words of the name, as folded. */
  readonly text: string;
}

/** What some words name. */
export interface Mentions {
  readonly kept: readonly Mention[];
  /** Surnames and first names that stand there as part of a name that nobody known has. */
  readonly others: ReadonlySet<string>;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)+\/\S*/gi;
/** What every address holds that `ADDRESS` finds. */
const SIGN_OF_ADDRESS = /\/|www\./i;
const HANDLE = /(?<![\p{L}\p{N}_.@])@\w{1,30}/gu;

/** What may follow a name after a hyphen in a headline's capitals; anything else makes a double name. */
const AFTER_HYPHEN = '(?!(?:Led|Backed|Era|Style|Founded|Run|Owned|Linked|Funded|Free|Like)\\b)';
const GOES_ON = new RegExp(`^(?:[\\p{L}\\p{M}\\p{N}_]|-${AFTER_HYPHEN}\\p{Lu})`, 'u');
const CAME_FROM = /(?:[\p{L}\p{M}\p{N}_@]|\p{Lu}\p{Ll}+-)$/u;

/** Whether a name ends with its word: an apostrophe may follow, but neither a letter nor the rest of a double name. */
function endsHere(text: string, end: number): boolean {
  return !GOES_ON.test(text.slice(end, end + 12));
}

function startsHere(text: string, at: number): boolean {
  return !CAME_FROM.test(text.slice(Math.max(0, at - 20), at));
}

function handlesIn(text: string, index: PeopleIndex): Mention[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(HANDLE)].flatMap(({ index: at, 0: handle }) => {
    const ids = index.handles.get(handle.toLowerCase());
    return ids ? [{ at, strength: 'full' as const, ids, text: handle }] : [];
  });
}

function unspacedIn(text: string, index: PeopleIndex): Mention[] {
  return [...(index.unspaced ? text.matchAll(index.unspaced) : [])].flatMap(({ index: at, 0: name }) => {
    const inKatakana =
      /^[\p{Script=Katakana}ー]+$/u.test(name) &&
      /[\p{Script=Katakana}ー]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
    const ids = inKatakana ? undefined : index.unspacedIds.get(name);
    return ids ? [{ at, strength: 'full' as const, ids, text: name }] : [];
  });
}

/** A first name that another surname follows is part of somebody else's name. */
function isOthersFirst(text: string, end: number): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

function spacedIn(text: string, index: PeopleIndex): Mention[] {
  const mentions: Mention[] = [];
  let reached = 0;
  for (const { index: at, 0: word } of text.matchAll(index.firstWords)) {
    const names = at < reached ? undefined : index.byFirstWord.get(word);
    const name = names?.find((one) => text.startsWith(one.text, at) && endsHere(text, at + one.text.length));
    if (!name || !startsHere(text, at)) continue;
    reached = at + name.text.length;
    if (name.strength === 'first' && isOthersFirst(text, reached)) continue;
    // The same words can be a surname to one person and an alias to another: both are kept, and told apart later.
    for (const one of names ?? [])
      if (one.text === name.text) mentions.push({ at, strength: one.strength, ids: one.ids, text: one.text });
  }
  return mentions;
}

/** The mentions that can be meant where they stand, and the names that somebody else bears. */
function judge(text: string, mentions: readonly Mention[], index: PeopleIndex): Mentions {
  const others = new Set<string>();
  const kept = mentions.flatMap((mention): Mention[] => {
    const before = mention.strength === 'full' ? undefined : wordBefore(text, mention.at);
    if (!before || isTitleCase(text)) return [mention];
    const ids = mention.ids.filter((id) => !isOtherFirstName(before, index.own.get(id) ?? new Set()));
    if (!ids.length && !before.opens && !before.chained) others.add(mention.text);
    return ids.length ? [{ ...mention, ids }] : [];
  });
  return { kept, others };
}

/**
 * Finds the names in some words, in order. A name that is part of a longer one, or of an address, is none;
 * a surname after another first name is another person's.
 */
export function findMentions(words: string, index: PeopleIndex): Mentions {
  const folded = foldNames(words);
  const text = SIGN_OF_ADDRESS.test(folded)
    ? folded.replace(ADDRESS, (address) => ' '.repeat(address.length))
    : folded;
  const mentions = [...handlesIn(text, index), ...unspacedIn(text, index), ...spacedIn(text, index)];
  mentions.sort((a, b) => a.at - b.at);
  return judge(text, mentions, index);
}
