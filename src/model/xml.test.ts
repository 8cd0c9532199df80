import { describe, expect, it } from 'vitest';
import { element, emptyElement, escapeXml, xmlDocument } from './xml.ts';

describe('XML', () => {
  it.each([
    [`<b>&"'`, '&lt;b&gt;&amp;&quot;&#39;'],
    [']]>', ']]&gt;'],
    ['a\u0000\u0007\u001b\ufffe\uffffb', 'ab'],
    ['half a \ud83d pair, a whole \u{1f600}', 'half a  pair, a whole \u{1f600}'],
    ['마일스 “quoted”', '마일스 “quoted”'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  it('escapes attributes too', () => {
    expect(emptyElement('link', { href: 'https://example.org/?a="&b' })).toBe(
      '<link href="https://example.org/?a=&quot;&amp;b"/>',
    );
  });

  it('leaves out an element without text', () => {
    expect(xmlDocument(['<a>', element('b', undefined), element('c', ''), '</a>'])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n<c></c>\n</a>\n',
    );
  });
});
