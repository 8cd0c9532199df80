import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letScroll, levelHeadings, markPhrases } from './mark-phrases.ts';

const unmark = (html: string) => html.replace(/<\/?mark>/g, '');

describe('phrases are marked where they stand', () => {
  it.each([
    ['in plain text', '<p>one two three four</p>', 'two three', '<p>one <mark>two three</mark> four</p>'],
    [
      'across a tag, without spanning it',
      '<p>one <em>two</em> three</p>',
      'one two three',
      '<p><mark>one </mark><em><mark>two</mark></em><mark> three</mark></p>',
    ],
    [
      'whatever the shape of quotation marks',
      '<p>she’s “gone”</p>',
      'she\'s "gone"',
      '<p><mark>she’s “gone”</mark></p>',
    ],
    [
      'written as an entity',
      '<p>R&#x26;D and &quot;tea&quot; here</p>',
      'R&D and "tea"',
      '<p><mark>R&#x26;D and &quot;tea&quot;</mark> here</p>',
    ],
    ['whatever the white space', '<p>one\u00a0\n two</p>', 'one two', '<p><mark>one\u00a0\n two</mark></p>'],
    [
      'with characters in them that nobody sees',
      '<p>one tw\u00ado six</p>',
      'one two six',
      '<p><mark>one tw\u00ado six</mark></p>',
    ],
    ['at every place', '<p>a b c, a b c</p>', 'a b c', '<p><mark>a b c</mark>, <mark>a b c</mark></p>'],
    ['not inside of a longer word', '<p>cone twos</p>', 'one two', '<p>cone twos</p>'],
    [
      'across the paragraphs of a post',
      '<p>one two</p><p>three</p>',
      'two three',
      '<p>one <mark>two</mark></p><p><mark>three</mark></p>',
    ],
    ['not within a tag', '<a href="one two">three</a>', 'one two', '<a href="one two">three</a>'],
  ])('%s', (_, html, phrase, marked) => expect(markPhrases(html, [phrase])).toBe(marked));

  it('once where phrases overlap', () => {
    expect(markPhrases('<p>a b c d</p>', ['a b c', 'b c d'])).toBe('<p><mark>a b c d</mark></p>');
  });

  it('and nothing else changes, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '’', '"', '&amp;', '<em>', '</em>', '\n'),
    });
    fc.assert(fc.property(text, text, (html, phrase) => unmark(markPhrases(html, [phrase])) === html));
  });
});

it('puts the headings of a text below the page’s own, without ids', () => {
  expect(levelHeadings('<h1 id="a">One</h1><h4>Two</h4><hr>', 3)).toBe('<h3>One</h3><h3>Two</h3><hr>');
});

describe('letScroll', () => {
  it('gives the keyboard code and tables, and nothing else', () => {
    expect(letScroll('<p>a</p><pre class="x"><code>b</code></pre><table><tr><td>c</td></tr></table>')).toBe(
      '<p>a</p><pre tabindex="0" class="x"><code>b</code></pre><div class="wide" tabindex="0"><table><tr><td>c</td></tr></table></div>',
    );
    expect(letScroll('<p>&lt;pre> and &lt;table></p>')).toBe('<p>&lt;pre> and &lt;table></p>');
  });
});
