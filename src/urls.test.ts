import { describe, expect, it } from 'vitest';
import { errorReport, textFragment, withBase } from './urls.ts';

describe('addresses', () => {
  it.each([
    ['/', '/people/', '/people/'],
    ['/archive/', '/people/', '/archive/people/'],
    ['/archive', '/', '/archive/'],
  ])('below %s, %s stands at %s', (base, path, address) => expect(withBase(path, base)).toBe(address));

  it('lead to a phrase on its publisher’s page, hyphens and commas being part of the phrase', () => {
    expect(textFragment('https://example.org/a', 'co-founder, he left')).toBe(
      'https://example.org/a#:~:text=co%2Dfounder%2C%20he%20left',
    );
    expect(textFragment('https://example.org/a#b', 'left')).toBe('https://example.org/a#b:~:text=left');
  });

  it('for error reports name the page, by mail and by form', () => {
    const page = 'https://example.org/people/ada-quill/';
    expect(errorReport('errors@example.org', page)).toBe(
      `mailto:errors@example.org?subject=${encodeURIComponent(`Error on ${page}`)}`,
    );
    expect(errorReport('https://example.org/report?x=1', page)).toBe(
      `https://example.org/report?x=1&page=${encodeURIComponent(page)}`,
    );
  });
});
