import { describe, expect, it } from 'vitest';
import { readDateline } from './read-dateline.ts';
import { recogniseItems } from './recognise-items.ts';
import { after, blocksOf, fieldsOf, LONG } from './sample-drafts.ts';

const read = (...head: string[]) => after([recogniseItems, readDateline], [...head, LONG].join('\n'));

describe('reading the dateline', () => {
  it('reads a list of poster, time and date', () => {
    const draft = read('- tidewriter', '- 9:10 am', '- March 6, 2031');
    expect(fieldsOf(draft)).toEqual([
      'byline: tidewriter',
      'dateStated: 9:10 am',
      'dateStated: March 6, 2031',
      'published: 2031-03-06',
    ]);
    expect(blocksOf(draft)).toEqual([`4 text ${LONG}`]);
    expect(draft.warnings).toEqual(['line 1: a guess: “tidewriter” is taken for the byline']);
  });

  it('reads a publisher beside a date, and leaves a year open that is not stated', () => {
    expect(fieldsOf(read('harbourcn ·\u00a0 Mar 6 14:59'))).toEqual([
      'publisher: harbourcn',
      'dateStated: Mar 6 14:59',
      'published: XXXX-03-06',
    ]);
  });

  it.each([
    [
      'Ada Quill · March 6, 2031 · 5 min read',
      ['byline: Ada Quill', 'dateStated: March 6, 2031', 'published: 2031-03-06'],
    ],
    [
      'By Ada Quill | Updated March 6, 2031',
      ['byline: Ada Quill', 'dateStated: March 6, 2031', 'updated: 2031-03-06'],
    ],
    [
      'Harbour News, March 6, 2031',
      ['publisher: Harbour News', 'dateStated: March 6, 2031', 'published: 2031-03-06'],
    ],
    [
      'Posted on March 6, 2031 by Ada Quill',
      ['dateStated: March 6, 2031', 'published: 2031-03-06', 'byline: Ada Quill'],
    ],
    [
      'By Ada Quill on March 6, 2031',
      ['byline: Ada Quill', 'dateStated: March 6, 2031', 'published: 2031-03-06'],
    ],
    [
      'Ada Quill 6 March 2031 9:10 am',
      ['byline: Ada Quill', 'dateStated: 6 March 2031 9:10 am', 'published: 2031-03-06'],
    ],
    ['Published: 6 March 2031', ['dateStated: 6 March 2031', 'published: 2031-03-06']],
    ['发布时间：2031年3月6日', ['dateStated: 2031年3月6日', 'published: 2031-03-06']],
  ])('reads %j', (line, fields) => {
    expect(fieldsOf(read(line))).toEqual(fields);
  });

  it('takes a name of its own above a date for the byline', () => {
    expect(fieldsOf(read('Ada Quill', 'March 6, 2031'))).toEqual([
      'byline: Ada Quill',
      'dateStated: March 6, 2031',
      'published: 2031-03-06',
    ]);
    expect(fieldsOf(read('Harbour News', 'March 6, 2031'))).not.toContain('byline: Harbour News');
  });

  it('states the words of a date that is none', () => {
    expect(fieldsOf(read('Ada Quill · Might 6, 2031'))).toEqual([]);
  });

  it('leaves lists and lines alone that are no dateline', () => {
    for (const lines of [
      ['- one lamp', '- two lamps'],
      ['- It went out on March 6, 2031', '- March 6, 2031'],
      ['It was March 6, 2031, and dark.'],
      ['The lamp went out on March 6, 2031'],
      ['Dark at Sea, and no lamp on the reef, March 6'],
    ])
      expect(fieldsOf(read(...lines))).toEqual([]);
  });

  it('leaves dates below the head alone', () => {
    expect(fieldsOf(after([readDateline], `${LONG}\nMarch 6, 2031\n${LONG}`))).toEqual([]);
  });
});
