import { attributeOf, type HtmlElement } from './parse-html.ts';

/**
 * The element in which a page shows a post of a social network: a quotation, or the box that newsletters
 * make of one, which is a link as a whole. Undefined for words outside of any.
 */
export function embeddedPost(path: readonly HtmlElement[]): HtmlElement | undefined {
  return path.find((element) => element.tagName === 'blockquote' || isPostBox(element));
}

/** Whether an element is the box that a newsletter makes of a post. */
export function isPostBox(element: HtmlElement): boolean {
  return element.tagName === 'div' && /(?:^|\s)tweet(?:\s|$)/.test(attributeOf(element, 'class') ?? '');
}
