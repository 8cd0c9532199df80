import { describe, expect, it } from 'vitest';
import { cutBoilerplate } from './cut-boilerplate.ts';
import { after, blocksOf, cutsOf, LONG } from './sample-drafts.ts';

const cut = (text: string, format: 'txt' | 'md' = 'txt') => after([cutBoilerplate], text, format);

describe('cutting boilerplate', () => {
  it('cuts controls, forms, template keys and counters', () => {
    const lines = [
      'lamp_title_key',
      'Skip to content',
      'A lamp goes out',
      LONG,
      '12 comments',
      'Leave a Reply',
      'Required fields are marked *',
    ];
    const draft = cut(lines.join('\n'));
    expect(blocksOf(draft)).toEqual(['3 text A lamp goes out', `4 text ${LONG}`]);
    expect(cutsOf(draft)).toHaveLength(5);
  });

  it('cuts a single word only outside the paragraphs or beside another control', () => {
    const draft = cut(
      ['Share', 'A lamp goes out', LONG, 'Search', LONG, 'Email', 'Print', LONG, 'Comments'].join('\n\n'),
    );
    expect(blocksOf(draft).map((block) => block.slice(0, 12))).toEqual([
      '3 text A lam',
      '5 text the h',
      '7 text Searc',
      '9 text the h',
      '15 text the ',
    ]);
  });

  it('leaves the items of a list alone', () => {
    expect(cutsOf(cut(`${LONG}\n\n- Twitter\n- Facebook\n`, 'md'))).toEqual([]);
  });

  it('leaves sentences alone that begin like a control', () => {
    expect(cutsOf(cut('Share the lamp with us, she said.\nComments were not answered.'))).toEqual([]);
  });

  it.each([
    'Click here, she told the guests, and the lamp goes out.',
    'Follow us at the pier, the keepers said.',
    'Already a member of the board had left.',
    'Photo by photo, the wall of keepers grew.',
  ])('leaves a sentence alone whose first words a page uses, too: %s', (sentence) => {
    expect(cutsOf(cut([LONG, sentence, LONG].join('\n\n')))).toEqual([]);
  });

  it.each([
    'Photo by Bo Quay',
    'Already a member? Log in',
    'Click here to read on',
    'Follow us on X, Threads',
  ])('cuts such words of a page: %s', (line) => {
    expect(cutsOf(cut([LONG, line, LONG].join('\n\n')))).toEqual([`cut-boilerplate: ${line}`]);
  });

  it.each([
    'Thanks for reading Quay Letter! This post is public so feel free to share it.',
    'Quay Letter is a reader-supported publication. To receive new posts, become a subscriber.',
    'This story is for subscribers only.',
    'Il vous reste 80% de cet article à lire.',
    'Privacy ∙ Terms ∙ Collection notice',
    'Listen to this article · 6:12 min Learn more',
    'Our Standards: The Harbour Wire Trust Principles.',
    '-30-',
    '###',
    'Discussion about this post',
    'Leer más',
    'Читать далее',
    'اقرأ المزيد',
    'קראו עוד',
  ])('cuts a line of newsletters, newswires and other languages: %s', (line) => {
    expect(cutsOf(cut([LONG, line, LONG].join('\n\n')))).toEqual([`cut-boilerplate: ${line}`]);
  });

  it('cuts “Subscribe” between two paragraphs where the page has other controls, and no single word of another script else', () => {
    const page = (word: string) => [LONG, word, LONG].join('\n\n');
    expect(cutsOf(cut(page('Subscribe')))).toEqual([]);
    expect(cutsOf(cut(`Skip to content\n\n${page('Subscribe')}`))).toHaveLength(2);
    expect(cutsOf(cut(page('Комментарии')))).toEqual([]);
  });
});
