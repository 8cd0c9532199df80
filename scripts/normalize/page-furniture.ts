import { lineOf } from './draft.ts';
import type { Leaf } from './find-leaves.ts';
import { attributeOf, type HtmlElement } from './parse-html.ts';

type Signs = readonly (readonly [RegExp, string])[];

/** What words in an element's class or id say about it, in the usual page builders: never the article's. */
const FIRM_SIGNS: Signs = [
  [/\b(?:cookies?|consent|gdpr|onetrust|cmp)\b/, 'a bar about cookies'],
  [/\b(?:comments?|disqus|replies|respond|coral)\b/, 'readers’ comments'],
];
/** The same, where themes give such names to parts of an article too. */
const SIGNS: Signs = [
  [
    /\b(?:related|recommended|recommendations|recirc|outbrain|taboola|more from|read more|read next|up next|most read|trending)\b/,
    'links to other articles',
  ],
  [/\b(?:share(?! (?:price|holder))|sharing|social|sharedaddy|addtoany|sharebar)\b/, 'buttons to share'],
  [
    // What is named a paywall alone is as a rule the part of the article that only subscribers are shown.
    /\b(?:newsletter|subscribe|subscription|signup|sign up|paywall (?:offer|prompt|message|banner|overlay|modal|barrier|cta)|piano|regwall)\b/,
    'an offer to subscribe',
  ],
  [/\b(?:advert|advertisement|advertising|ads?|adslot|sponsored|promo)\b/, 'an advertisement'],
  [/\b(?:breadcrumbs?|navbar|nav|navigation|menu|sitemap|skip link|pagination|pager)\b/, 'navigation'],
  [/\b(?:sidebar|(?<!\belementor )widget)\b/, 'a column beside the article'],
];
const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  button: 'a button',
  form: 'a form',
  dialog: 'a dialog',
  footer: 'the foot of the page',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  search: 'a form',
  dialog: 'a dialog',
  contentinfo: 'the foot of the page',
  complementary: 'a column beside the article',
};

const HIDDEN = 'hidden on the page';

/** What an element is: by its kind, or only by what it is called. */
interface Told {
  readonly reason?: string;
  readonly sign?: string;
}

function reasonOf(element: HtmlElement): Told {
  const { tagName } = element;
  // Names of a whole page say what is somewhere on it (`comments-open`).
  if (/^(?:html|body|main|article)$/.test(tagName)) return {};
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true')
    return { reason: HIDDEN };
  if (/\bdisplay\s*:\s*none\b/.test(attributeOf(element, 'style') ?? '')) return { reason: HIDDEN };
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_]+/g, ' ');
  const signIn = (signs: Signs) => signs.find(([pattern]) => pattern.test(names))?.[1];
  const reason = BY_TAG[tagName] ?? BY_ROLE[attributeOf(element, 'role') ?? ''] ?? signIn(FIRM_SIGNS);
  const sign = signIn(SIGNS);
  return { ...(reason === undefined ? {} : { reason }), ...(sign === undefined ? {} : { sign }) };
}

const known = new WeakMap<HtmlElement, Told>();

/**
 * What furniture of the page some elements are, by the outermost of them that says so. No name makes
 * furniture of what `isArticle` takes for much of the article.
 */
export function furnitureIn(
  path: readonly HtmlElement[],
  isArticle: (element: HtmlElement) => boolean,
): string | undefined {
  const quoted = path.findIndex(({ tagName }) => tagName === 'blockquote');
  for (const [depth, element] of path.entries()) {
    // The foot of a quotation says whose it is.
    if (element.tagName === 'footer' && quoted >= 0 && quoted < depth) continue;
    const told = known.get(element) ?? reasonOf(element);
    known.set(element, told);
    if (told.reason !== undefined) return told.reason;
    if (told.sign !== undefined && !isArticle(element)) return told.sign;
  }
  return undefined;
}

/** Whether most of a leaf's words are links. */
export function isMostlyLinks(leaf: Leaf): boolean {
  const linked = leaf.runs
    .filter(({ href }) => href !== undefined)
    .map(({ text }) => text)
    .join('');
  return linked.length > lineOf(leaf).length / 2;
}
