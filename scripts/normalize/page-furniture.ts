import { lineOf } from './draft.ts';
import type { Leaf } from './find-leaves.ts';
import { attributeOf, type HtmlElement } from './parse-html.ts';

/** What words in an element's class or id say about it, in the usual page builders. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cookies?|consent|gdpr|onetrust|cmp)\b/, 'a bar about cookies'],
  [/\b(?:comments?|disqus|replies|respond|coral)\b/, 'readers’ comments'],
  [
    /\b(?:related|recommended|recommendations|recirc|outbrain|taboola|more from|read more|read next|up next|most read|trending)\b/,
    'links to other articles',
  ],
  [/\b(?:share|sharing|social|sharedaddy|addtoany|sharebar)\b/, 'buttons to share'],
  [/\b(?:newsletter|subscribe|subscription|signup|sign up|paywall|piano|regwall)\b/, 'an offer to subscribe'],
  [/\b(?:advert|advertisement|advertising|ads?|adslot|sponsored|promo)\b/, 'an advertisement'],
  [/\b(?:breadcrumbs?|navbar|nav|navigation|menu|sitemap|skip link|pagination|pager)\b/, 'navigation'],
  [/\b(?:sidebar|widget)\b/, 'a column beside the article'],
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

function reasonOf(element: HtmlElement): string | undefined {
  const { tagName } = element;
  // Names of a whole page say what is somewhere on it (`comments-open`).
  if (/^(?:html|body|main|article)$/.test(tagName)) return undefined;
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true')
    return 'hidden on the page';
  if (/\bdisplay\s*:\s*none\b/.test(attributeOf(element, 'style') ?? '')) return 'hidden on the page';
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_]+/g, ' ');
  const sign = SIGNS.find(([pattern]) => pattern.test(names))?.[1];
  return BY_TAG[tagName] ?? BY_ROLE[attributeOf(element, 'role') ?? ''] ?? sign;
}

const known = new WeakMap<HtmlElement, { reason: string | undefined }>();

/** What furniture of the page some elements are, by the outermost of them that says so. */
export function furnitureIn(path: readonly HtmlElement[]): string | undefined {
  const quoted = path.findIndex(({ tagName }) => tagName === 'blockquote');
  for (const [depth, element] of path.entries()) {
    // The foot of a quotation says whose it is.
    if (element.tagName === 'footer' && quoted >= 0 && quoted < depth) continue;
    const told = known.get(element) ?? { reason: reasonOf(element) };
    known.set(element, told);
    if (told.reason !== undefined) return told.reason;
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
