import type { Mark } from './draft.ts';
import { attributeOf, elementsIn, isElement, wordsIn, type HtmlElement } from './parse-html.ts';

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['strike', 'delete'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
]);

/** How words look, and where they lead. */
export interface Look {
  readonly marks: readonly Mark[];
  readonly href?: string;
}

/** How the words in an element look, given what is around it. */
export function lookIn(element: HtmlElement, { marks, href }: Look): Look {
  const mark = MARKS.get(element.tagName);
  const address = element.tagName === 'a' ? (attributeOf(element, 'href') ?? href) : href;
  return {
    marks: mark && !marks.includes(mark) ? [...marks, mark] : marks,
    ...(address === undefined ? {} : { href: address }),
  };
}

/** Whether words are the mark of a footnote if they lead to one on the same page. */
export function isNoteMark(words: string): boolean {
  return /^\s*(?:\d{1,3}|[*†‡§])\s*$/.test(words);
}

function leadsInside(href: string | undefined): boolean {
  return href?.startsWith('#') ?? false;
}

/** Whether a page brings brackets of its own for how its signs are read, to be shown where they cannot stand above. */
function hasBrackets({ parentNode }: HtmlElement): boolean {
  return (
    parentNode !== null && parentNode.childNodes.some((node) => isElement(node) && node.tagName === 'rp')
  );
}

/**
 * What we write around raised digits, which would else run into the number before them: brackets where they
 * lead to a note on the page, a caret before an exponent or a note without a link. And
 * brackets around how signs are read, which stands above them. Undefined for any other element.
 */
export function raisedMarks(element: HtmlElement, { href }: Look): readonly [string, string] | undefined {
  if (element.tagName === 'rt') return hasBrackets(element) ? undefined : ['(', ')'];
  const raised = element.tagName === 'sup';
  if (!raised && element.tagName !== 'a') return undefined;
  const inside = [element, ...elementsIn(element)];
  const leads = leadsInside(href) || inside.some((one) => leadsInside(attributeOf(one, 'href')));
  const words = inside.map(wordsIn).join('');
  if (leads) return isNoteMark(words) ? ['[', ']'] : undefined;
  return raised && /^\s*\d/.test(words) ? ['^', ''] : undefined;
}
