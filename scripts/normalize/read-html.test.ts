import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PIECES } from './adversarial-pieces.ts';
import { checkOwnership } from './check-ownership.ts';
import { decodeCapture, Refusal } from './decode-capture.ts';
import { textOf } from './draft.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { HTML_PIECES } from './html-pieces.ts';
import { normalizeCapture, normalizeDraft, readCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { readBody } from './read-body.ts';
import { readHtml } from './read-html.ts';

const NOBODY = indexPeople([]);

/** What stands below a text's front matter. */
function belowHead({ text }: { readonly text: string }): string {
  return text.slice(text.indexOf('\n---\n') + 5);
}

function normalize(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { record, draft, text } = normalizeCapture(bytes, 'html', NOBODY);
  const body = belowHead({ text });
  return { record, draft, body, reasons: [...new Set(draft.cuts.map(({ reason }) => reason))] };
}

function fixture(name: string) {
  return normalize(readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.html`)));
}

describe('a page as a publisher serves it', () => {
  const { record, body, reasons } = fixture('publisher');

  it('gives its metadata, dates in the zone in which they are stated', () => {
    expect(record).toMatchObject({
      title: 'Ada Quill leaves the harbour',
      byline: 'Bea Marsh',
      publisher: 'Harbour Gazette',
      published: '2031-04-02',
      updated: '2031-04-03',
      language: 'en-GB',
      url: 'https://gazette.example/ada',
    });
  });

  it('keeps paragraphs, post, table, code, list, picture, caption and footnote, numbered before anything was cut', () => {
    const kinds = record.paragraphs.map(({ n, kind }) => `${n} ${kind}`);
    expect(kinds).toEqual([
      '9 text',
      '10 text',
      '11 post',
      '13 table',
      '14 code',
      '15 item',
      '16 item',
      '17 image',
      '18 text',
      '19 text',
      '20 item',
    ]);
    expect(body).toContain('**Ada\u00a0Quill**');
    expect(body).toContain('if (storm) {\n  close();\n}');
    expect(body).toContain('| 2029 | 412 |');
  });

  it('recognises the embedded post', () => {
    expect(record.paragraphs.find(({ kind }) => kind === 'post')?.post).toEqual({
      author: 'Ada Quill',
      handle: '@adaquill',
      date: '2031-04-02',
    });
  });

  it('cuts the furniture, each piece with its reason', () => {
    expect(reasons).toEqual(
      expect.arrayContaining([
        'a bar about cookies',
        'navigation',
        'buttons to share',
        'links to other articles',
        'readers’ comments',
        'the foot of the page',
      ]),
    );
    expect(body).not.toMatch(/cookies|Gulls return|Gull99|canary/);
  });
});

describe('an export of a newsletter', () => {
  const { record, body, reasons } = fixture('export');

  it('gives title, date and all paragraphs, footnote included, without the offer to subscribe', () => {
    expect(record).toMatchObject({ title: 'Leaving the lamp', published: '2031-05-30', language: 'en' });
    expect(body).toContain('For nineteen years');
    expect(body).toContain('> A lamp is kept');
    expect(body).toContain('the better mechanic');
    expect(body).not.toContain('Leave your address');
    expect(reasons).toContain('an offer to subscribe');
  });
});

describe('names that page builders give to parts of the article', () => {
  const [one, two] = ['winter', 'storm'].map((word) =>
    `The keeper said that she would leave the tower at the end of the ${word}. `.repeat(4),
  );
  const bodyOf = (article: string) => normalize(`<article><h1>The lamp</h1>${article}</article>`).body;

  it.each([
    [
      'a paragraph of the part for subscribers',
      `<p>${one}</p><p class="paywall">It was late.</p><p class="paywall">${two}</p>`,
    ],
    [
      'a theme’s widgets',
      `<div class="elementor-widget"><p>It was late.</p></div><div class="elementor-widget-container"><p>${one}</p></div><div class="elementor-widget"><p>${two}</p></div>`,
    ],
    [
      'a block that holds much of the article',
      `<div><p>${one}</p><p>It was late.</p></div><div class="promo-story"><p>${two}</p></div>`,
    ],
    ['the price of a share', `<p>${one}</p><p class="share-price">It was late.</p><p>${two}</p>`],
  ])('cut nothing of it: %s', (_, article) => {
    expect(bodyOf(article)).toContain('It was late.');
    expect(bodyOf(article)).toContain('end of the winter');
    expect(bodyOf(article)).toContain('end of the storm');
  });

  it('still cut offers and comments, however long', () => {
    const page = `<p>${one}</p><div class="paywall-offer"><p>Read on for one coin.</p></div><div class="comments"><p>${two}</p><p>${two}</p></div>`;
    expect(bodyOf(page)).not.toMatch(/coin|storm/);
  });
});

describe('what a page plays and embeds', () => {
  const long = `<p>${'The keeper said that she would leave the tower at the end of the winter. '.repeat(5)}</p>`;
  const read = (inside: string) => normalize(`<article><h1>The lamp</h1>${long}${inside}${long}</article>`);

  it('is said to be missing where it stood, in words that count for nothing', () => {
    const { body, record } = read(
      '<iframe src="https://www.youtube.com/embed/x"></iframe><iframe title="X Post" src="a.html"></iframe><video src="a.mp4">Get a browser.</video><audio></audio>',
    );
    for (const words of [
      '\\[Not in the capture: what was embedded here\\]',
      '\\[Not in the capture, embedded here: X Post\\]',
      '\\[Video not in the capture\\]',
      '\\[Recording not in the capture\\]',
    ])
      expect(body).toContain(words);
    expect(body).not.toContain('browser');
    expect(record.words).toBe(15 * 5 * 2);
  });

  it('is not looked for in frames of advertisements and counters', () => {
    const { body } = read(
      '<iframe src="https://count.example/x" width=1></iframe><iframe title="Advertisement"></iframe>',
    );
    expect(body).not.toContain('capture');
  });
});

describe('tables and notes of a page', () => {
  const long = `<p>${'The keeper said that she would leave the tower at the end of the winter. '.repeat(5)}</p>`;
  const read = (inside: string) =>
    normalize(`<article><h1>The lamp</h1>${long}${inside}${long}</article>`).body;

  it('are kept as tables where they have a caption, paragraphs, links or wide cells', () => {
    const table = `<table><caption>Keepers by year</caption><tr><th colspan=2>Year</th><th>Keepers</th></tr>
      <tr><td><p>2030</p><p>May</p></td><td>a<br>b</td><td><a href="https://lamp.example/k">41</a></td></tr></table>`;
    expect(read(table)).toContain(
      '\n\nKeepers by year\n\n| Year |  | Keepers |\n| --- | --- | --- |\n| 2030 May | a b | [41](https://lamp.example/k) |',
    );
  });

  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  it('say the words of a cell that spans rows and columns once, in the first of its places', () => {
    const table = `<table><tr><th></th><th colspan=2>Lamps</th></tr>
      <tr><td rowspan=2>North pier</td><td>2030</td><td>12</td></tr>
      <tr><td>2031</td><td>14</td></tr></table>`;
    expect(read(table)).toContain(
      '\n\n|  | Lamps |  |\n| --- | --- | --- |\n| North pier | 2030 | 12 |\n|  | 2031 | 14 |\n\n',
    );
  });

  it('are kept without their empty rows', () => {
    const table = `<table>${row('', '')}${row('Ada', 'lamp')}${row('&nbsp;', '')}${row('', 'bell')}</table>`;
    expect(read(table)).toContain('\n\n| Ada | lamp |\n| --- | --- |\n|  | bell |\n\n');
  });

  it('are kept where a word processor put each cell’s words in a paragraph', () => {
    const paragraphs = (...cells: readonly string[]) =>
      row(...cells.map((cell) => `<div><p>${cell}</p></div>`));
    const table = `<table><tbody>${paragraphs('Keeper', 'Left')}${paragraphs('Ada Quill', 'March<br>2031')}${paragraphs('Bo Quay', '')}</tbody></table>`;
    expect(read(table)).toContain(
      '\n\n| Keeper | Left |\n| --- | --- |\n| Ada Quill | March 2031 |\n| Bo Quay |  |\n\n',
    );
  });

  const sentence = 'The keeper said that she would leave the tower at the end of the winter. ';
  it.each([
    ['side by side', `<table>${row('<p>One side</p>', '<p>The other</p>')}</table>`],
    [
      'with the article beside a list of links',
      `<table>${row('<p>Index</p>', '<p>Search</p>')}${row('<p>Links</p>', `<p>${sentence}</p><p>${sentence}</p>`)}</table>`,
    ],
    [
      'with the article in long cells',
      `<table>${row('<p>Index</p>', '<p>Search</p>')}${row('<p>Links</p>', `<p>${sentence.repeat(4)}</p>`)}</table>`,
    ],
    [
      'with a row for each part of it',
      `<table>${['Index', 'Lamp', 'Bell'].map((cell) => row(`<p>${cell}</p>`, '')).join('')}${row('<p>a</p>', '<p>b</p>').repeat(2)}</table>`,
    ],
    [
      'with lists',
      `<table>${row('<p>Index</p>', '<p>Search</p>')}${row('<p>Links</p>', '<ul><li>Boats</ul>')}</table>`,
    ],
    ['as they say', `<table role="presentation">${row('One side', 'The other').repeat(2)}</table>`],
    ['in one column', `<table>${row('One side')}${row('The other')}</table>`],
  ])('are no tables where they only lay out the page: %s', (_, table) => {
    expect(read(table)).not.toContain('| --- |');
  });

  it('are no tables where nearly every place would be empty', { timeout: 10_000 }, () => {
    const cells = '<td rowspan="65534" colspan="1000">lamp'.repeat(3000);
    const body = read(`<table><tr>${cells}${'<tr><td>bell'.repeat(3000)}</table>`);
    expect(body).not.toContain('| --- |');
    expect(body.match(/^bell$/gm)).toHaveLength(3000);
  });

  it('never run raised digits into the number before them', () => {
    const raised =
      '<p>All 41<sup><a href="#n">2</a></sup> went<a href="#n">3</a>, 10<sup>6</sup> lamps<sup>th</sup>.</p>';
    expect(read(raised)).toContain('All 41\\[2\\] went\\[3\\], 10^6 lampsth.');
    expect(read('<table><tr><th>A<th>B<tr><td>1<td>41<sup>2</sup></table>')).toContain('| 1 | 41^2 |');
  });
});

describe('how signs are read', () => {
  const paragraph = (ruby: string) =>
    `<article><p>「誇りに思う」と同氏は書いた。${ruby}の歴史は長い。</p></article>`;

  it('stands in brackets behind them, ours where the page has none', () => {
    for (const ruby of [
      '<ruby>灯台<rt>とうだい</rt></ruby>',
      '<ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>',
    ])
      expect(normalize(paragraph(ruby)).body).toContain('書いた。灯台(とうだい)の歴史');
  });
});

describe('a page of paragraphs between line ends in the cells of a table', () => {
  it('is read as paragraphs, beside the cell of its navigation', () => {
    const words = 'The keeper left the tower on Tuesday, and said that she would not be back soon. '.repeat(
      2,
    );
    const page = `<table><tr><td><a href="/">Home</a><td>${words}<br><br>${words}<br> <br>${words}</table>`;
    expect(normalize(page).record.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
  });
});

describe('a copy of a forum', () => {
  const { record, body } = fixture('forum');

  it('is read through its tables, with a paragraph for each double line end', () => {
    expect(record.title).toBe('Quill is leaving');
    for (const start of ['It was read out', 'Nobody there seemed', 'The council paper'])
      expect(body).toMatch(new RegExp(`^${start}`, 'm'));
    expect(body).not.toContain('Index');
  });
});

describe('the quotations of a page', () => {
  const long = `<p>${'The keeper said that she would leave the tower at the end of the winter. '.repeat(5)}</p>`;
  const posts = (quotations: string) =>
    normalize(`<article><h1>The lamp</h1>${long}${quotations}${long}</article>`).record.paragraphs;
  const attribution = '— Ada Quill (@ada) March 6, 2031';
  const post = { author: 'Ada Quill', handle: '@ada', date: '2031-03-06' };

  it.each([
    ['ends in an attribution', `<blockquote><p>Off.</p>${attribution}</blockquote>`],
    ['holds a list', `<blockquote><p>Off:</p><ul><li>one<li>two</ul><p>${attribution}</p></blockquote>`],
    ['has a foot', `<blockquote><p>Off<br>I go</p><footer>${attribution}</footer></blockquote>`],
    ['has its attribution below', `<blockquote><p>Off.</p></blockquote><p>${attribution}</p>`],
  ])('are one post where one %s', (_, quotation) => {
    expect(posts(quotation).map(({ kind, post: found }) => found ?? kind)).toEqual(['text', post, 'text']);
  });

  it('keep their headings and lists, which the article does not say', () => {
    const found = posts(
      '<blockquote><h3>Rules</h3><ul><li>one lamp<li>two</ul></blockquote><ul><li>three</ul>',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['text', 'quote', 'quote', 'quote', 'item', 'text']);
  });

  it('are each a post of their own, and nothing below them is their rest', () => {
    const other = '— Bo Quay (@bo.quay.example) March 7, 2031';
    const found = posts(
      `<blockquote>One. ${attribution}</blockquote><blockquote>Two. ${other}</blockquote><p>I do not know who lit it.</p>`,
    );
    expect(found.map((one) => one.post?.handle ?? one.kind)).toEqual([
      'text',
      '@ada',
      '@bo.quay.example',
      'text',
      'text',
    ]);
  });
});

describe('the box that a newsletter makes of a post', () => {
  const long = `<p>${'The keeper of the lamp said so on Tuesday, and nobody knew why. '.repeat(3)}</p>`;
  const box = (name: string, date: string) =>
    '<div class="tweet" data-attrs="{}"><a href="https://x.example/1">' +
    `<div class="tweet-header"><img src="a.png" alt="avatar"><div>${name}</div></div>I go.</a>` +
    `<a href="https://x.example/1"><div class="tweet-footer"><p>${date}</p><span>7Likes</span></div></a></div>`;
  const read = (post: string) => normalize(`<article><h1>The lamp</h1>${post}${long}${long}</article>`);

  it('is a post, though all of it is a link, and its date is not the article’s', () => {
    const name = '<span>Ada Quill </span><span>@ada</span>';
    const { record, body } = read(box(name, '4:57 PM ∙ Mar 6, 2031'));
    expect(record.paragraphs.map(({ kind, post }) => post ?? kind)).toEqual([
      { author: 'Ada Quill', handle: '@ada', date: '2031-03-06' },
      'text',
      'text',
    ]);
    expect(record.published).toBeUndefined();
    expect(body).toContain('I go.');
  });

  it('is kept where it does not say whose it is', () => {
    expect(read(box('Ada Quill', 'Tuesday')).body).toContain('I go.');
  });
});

describe('any page', () => {
  const page = fc
    .array(fc.constantFrom(...HTML_PIECES, ...PIECES), { minLength: 1, maxLength: 25 })
    .map((pieces) => pieces.join(''));

  it(
    'is owned once, every token of it, and comes out as text that does nothing',
    async () => {
      let read = 0;
      const property = fc.property(page, (html) => {
        try {
          const draft = readCapture(decodeCapture(new TextEncoder().encode(html), 'html'));
          checkOwnership(draft);
          readBody(belowHead(normalizeDraft(draft, NOBODY)));
          read++;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      });
      await fuzz(property, 1000);
      expect(read).toBeGreaterThan(500);
    },
    FUZZ_TIMEOUT,
  );

  it('keeps the words of a paragraph that HTML moves out of a table', () => {
    const html = '<table>stray<tr><td>one<td>two</table><p>after';
    const { blocks } = readHtml(decodeCapture(new TextEncoder().encode(html), 'html'));
    expect(blocks.map(textOf)).toEqual(['stray', 'one\ttwo', 'after']);
  });

  it('is refused when it nests too deep to be a page', () => {
    for (const tag of ['<div>', '<b>', '<pre><span>', '<table><tr><td>a<td>', '<svg>', '<blockquote>'])
      expect(() => normalize(`${tag.repeat(3000)}deep`)).toThrow('nested too deeply');
  });
});
