import { satteri } from '@astrojs/markdown-satteri';
import { parseFragment } from 'parse5';
import type { Entry } from '../../src/model/parse-entry.ts';
import { readParagraphs } from '../../src/model/paragraphs.ts';
import type { TextRecord } from '../../src/schemas/text.ts';
import { attributeOf, elementsIn, isElement, isText, type HtmlNode } from './parse-html.ts';

/** Elements that a text may become, and the attributes that each may have. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p br ul li blockquote pre code table thead tbody tr th td strong em del'
      .split(' ')
      .map((name) => [name, []]),
  ),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  ol: ['start'],
  a: ['href'],
};

/** The same processor as in `astro.config.ts`, with the same features. */
const renderer = satteri({ features: { smartPunctuation: false } }).createRenderer({
  syntaxHighlight: false,
});

function textBelow({ childNodes }: { readonly childNodes: readonly HtmlNode[] }): string {
  return childNodes
    .map((node) => (isText(node) ? node.value : isElement(node) ? textBelow(node) : ''))
    .join('');
}

/**
 * For tests: renders a text as the site does, each paragraph as Markdown, and gives the words of each.
 * Throws for any element, attribute or address that is not ours.
 */
export async function renderAsSite(text: Entry<TextRecord>): Promise<string[]> {
  const { render } = await renderer;
  const words: string[] = [];
  for (const { markdown } of readParagraphs(text)) {
    if (/^\s*(?:---|\+\+\+)/.test(markdown)) throw new Error(`read as front matter: ${markdown}`);
    const { code } = await render(markdown);
    const tree = parseFragment(code);
    const elements = [...elementsIn(tree)];
    for (const element of elements) {
      const allowed = OURS[element.tagName];
      const foreign = element.attrs.filter(({ name }) => !allowed?.includes(name));
      if (!allowed || foreign.length) throw new Error(`not ours: ${code}`);
      const address = attributeOf(element, 'href');
      if (address !== undefined && !/^(?:https?:\/\/|mailto:)/i.test(address))
        throw new Error(`a link to ${address}`);
    }
    words.push(textBelow(tree));
  }
  return words;
}
