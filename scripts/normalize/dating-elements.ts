import type { DefaultTreeAdapterMap } from 'parse5';
import { plain } from './draft.ts';
import { AGO } from './head-labels.ts';
import { attributeOf, elementsIn, wordsIn, type HtmlElement } from './parse-html.ts';

/** All words in an element. */
export function wordsBelow(element: HtmlElement): string {
  return [element, ...elementsIn(element)].map(wordsIn).join(' ');
}

/** What an element's names say it dates. */
export function signOf(element: HtmlElement): string {
  const names = ['itemprop', 'class'].map((name) => attributeOf(element, name) ?? '').join(' ');
  return names.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ');
}

function isInComments(element: HtmlElement): boolean {
  for (let parent: DefaultTreeAdapterMap['parentNode'] | null = element.parentNode; parent;) {
    if (!('tagName' in parent)) return false;
    if (/\bcomments?\b/i.test(attributeOf(parent, 'class') ?? '')) return true;
    parent = parent.parentNode;
  }
  return false;
}

/** Whether an element says, for machines, that it dates the article, and not a comment on it. */
export function isDating(element: HtmlElement): boolean {
  const published = attributeOf(element, 'pubdate') !== undefined;
  const sign = signOf(element);
  return (
    published ||
    /\b(?:date (?:published|modified)|published|updated)\b/i.test(sign) ||
    (/\b(?:entry|post|article|meta|byline) date\b/i.test(sign) && !isInComments(element))
  );
}

/** The fewest characters of a page's first paragraph, which ends its head. */
const PARAGRAPH = 140;

/**
 * The `<time>` of a page's head whose words only the day of reading makes a date, such as “3 hours ago”: the
 * first below the heading, above any paragraph. Where the words are a date, they are read themselves.
 */
export function findRelativeTime(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const heading = elements.findIndex(({ tagName }) => tagName === 'h1');
  const below = heading < 0 ? [] : elements.slice(heading + 1);
  const end = below.find(
    (element) =>
      element.tagName === 'time' || (element.tagName === 'p' && wordsBelow(element).length >= PARAGRAPH),
  );
  if (end?.tagName !== 'time' || isDating(end) || isInComments(end)) return undefined;
  return AGO.test(plain(wordsBelow(end))) ? end : undefined;
}
