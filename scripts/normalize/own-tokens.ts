import type { Span } from './draft.ts';
import type { HtmlToken } from './parse-html.ts';

/** Who owns a stretch of a page: a leaf or a fact by its place, or a cut. */
export type Owner =
  { readonly leaf: number } | { readonly fact: number } | { readonly cut: string; readonly reason: string };

/** A stretch of a page with its owner. */
export interface Owned extends Span {
  readonly owner: Owner;
}

function isSame(one: Owner, other: Owner): boolean {
  if (one === other) return true;
  if ('leaf' in one) return 'leaf' in other && one.leaf === other.leaf;
  if ('fact' in one) return 'fact' in other && one.fact === other.fact;
  return 'cut' in other && one.cut === other.cut && one.reason === other.reason;
}

/** What a token is that nobody claims. */
function markup({ kind }: HtmlToken): Owner {
  return { cut: 'markup', reason: kind === 'words' ? 'words of an element that shows none' : kind };
}

/** Gives every token its owner: who claims its place, else undefined. */
function claim(tokens: readonly HtmlToken[], claims: readonly Owned[]): (Owner | undefined)[] {
  const sorted = claims.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return tokens.map((token) => {
    while (sorted[next] !== undefined && (sorted[next]?.end ?? 0) <= token.start) next++;
    const claimed = sorted[next];
    return claimed && claimed.start <= token.start ? claimed.owner : undefined;
  });
}

/** For each token the nearest owner before it. */
function nearest(owners: readonly (Owner | undefined)[]): (Owner | undefined)[] {
  let last: Owner | undefined;
  return owners.map((owner) => (last = owner ?? last));
}

/**
 * Shares out a page: every token that is no white space belongs to who claims it; mark-up between two
 * tokens of one owner belongs to it, too, and any other is cut as what it is. Neighbours of one owner are
 * one stretch.
 */
export function ownTokens(source: string, all: readonly HtmlToken[], claims: readonly Owned[]): Owned[] {
  const tokens = all.filter(({ start, end }) => source.slice(start, end).trim());
  const claimed = claim(tokens, claims);
  const before = nearest(claimed);
  const after = nearest(claimed.toReversed()).toReversed();
  const shared: Owned[] = [];
  tokens.forEach((token, index) => {
    const [left, right] = [before[index], after[index]];
    const between = left && right && isSame(left, right) ? left : undefined;
    const owner = claimed[index] ?? between ?? markup(token);
    const last = shared.at(-1);
    const { start, end } = token;
    if (last && isSame(last.owner, owner)) shared[shared.length - 1] = { ...last, end };
    else shared.push({ start, end, owner });
  });
  return shared;
}
