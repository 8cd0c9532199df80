import { describe, expect, it } from 'vitest';
import { findPeople } from './find-people.ts';
import { indexPeople, type Person } from './people-names.ts';
import { readTitle } from './read-title.ts';
import { draftOf } from './sample-drafts.ts';

const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
  name,
  surname: name.split(' ').at(-1) ?? name,
  aliases: [],
  scripts: [],
  ...more,
});

const PEOPLE = [
  person('Ada Quill', {
    aliases: ['Ada', '@ada_quill'],
    scripts: [
      { name: '아다 퀼', language: 'ko' },
      { name: 'アダ', language: 'ja' },
    ],
  }),
  person('Bo O’Keefe'),
  person('Cy Strand', { aliases: ['Strand'] }),
  person('Dan Reef'),
  person('Eve Reef'),
];

const found = (...lines: string[]) =>
  findPeople(draftOf(lines.join('\n')), indexPeople(PEOPLE)).map((ids) => ids.join(' '));

describe('finding who is named', () => {
  it('finds full names, in the order of their first mention', () => {
    expect(found('Bo O’Keefe met Ada Quill, and Bo O’Keefe left.')).toEqual(['bo-o-keefe ada-quill']);
  });

  it.each([
    "Bo O'Keefe",
    'Bo\u00a0O’Keefe',
    'Bo  O’Keefe’s',
    'Bo O’Kee\u00adfe',
    'Bo\u200b O’Keefe.',
    'Bo\u200e\u202f\u2067O’Kee\u200dfe\u2069',
    'Bo\u034f O’Keefe\ufe0f',
    '(Bo O’Keefe)',
    '—Bo O’Keefe—',
  ])('finds %j', (words) => {
    expect(found(words)).toEqual(['bo-o-keefe']);
  });

  it.each([
    'ada quill',
    'ADA QUILL',
    'Ada Quilliam',
    'Nevada Quill',
    'Ada Quill-Smith',
    'https://lamp.example/Ada Quill',
    'Ada, Quill',
  ])('finds nobody in %j', (words) => {
    expect(found(words)).toEqual(['']);
  });

  it('finds nobody in an address', () => {
    expect(found('See https://lamp.example/@ada_quill/Ada-Quill or lamp.example/Ada.')).toEqual(['']);
  });

  it('finds handles, whatever their case, and names in other scripts', () => {
    expect(found('— A. (@Ada_Quill)', '아다 퀼이 떠났다', 'アダは去った', 'アダム', 'a@ada_quill')).toEqual([
      'ada-quill',
      'ada-quill',
      'ada-quill',
      '',
      '',
    ]);
  });

  it('finds a surname or a first name alone only where the article names its bearer otherwise', () => {
    expect(found('Quill left.', 'Ada left.')).toEqual(['', '']);
    expect(found('Quill left.', 'Ada, too.', 'It was Ada Quill.')).toEqual([
      'ada-quill',
      'ada-quill',
      'ada-quill',
    ]);
    expect(found('Quill’s lamp.', '— A. (@ada_quill)')).toEqual(['ada-quill', 'ada-quill']);
  });

  it('counts the title as a place where the article names somebody', () => {
    const draft = readTitle(draftOf('Ada Quill leaves the lamp\nQuill said nothing about it.'));
    expect(findPeople(draft, indexPeople(PEOPLE))).toEqual([['ada-quill']]);
  });

  it('finds a surname by itself that its bearer’s record lists as an alias', () => {
    expect(found('Strand left.')).toEqual(['cy-strand']);
  });

  it('tells bearers of one surname apart by who is named in full', () => {
    expect(found('Reef left.', 'Eve Reef came.')).toEqual(['eve-reef', 'eve-reef']);
    expect(found('Reef left.', 'Eve Reef came.', 'Dan Reef stayed.')).toEqual(['', 'eve-reef', 'dan-reef']);
  });

  it('links no surname to its known bearer where it belongs to somebody else', () => {
    expect(found('Ada Quill left.', 'Thomas Quill came.', 'B. Quill came.')).toEqual(['ada-quill', '', '']);
    expect(found('Ada Quill left.', 'It was said that Thomas Quill came.', 'Quill stayed.')).toEqual([
      'ada-quill',
      '',
      '',
    ]);
    expect(found('Strand left.', 'It was said that Thomas Strand came.')).toEqual(['', '']);
  });

  it.each([
    'When Quill left',
    'Chief Keeper Quill',
    'CEO Quill',
    'Following Quill’s departure',
    'A. Quill',
    'the Company’s Quill',
    'Quill-like lamps',
    'Why Quill Left the Lamp',
  ])('takes no title, role or opening word for another first name: %j', (words) =>
    expect(found('Ada Quill left.', words)).toEqual(['ada-quill', 'ada-quill']),
  );

  it.each(['Anna Smith-Quill came.', 'Quill-Smith came.', '@Quill came.', 'x_Quill'])(
    'takes no part of a longer name for a surname: %j',
    (words) => expect(found('Ada Quill left.', words)).toEqual(['ada-quill', '']),
  );

  it('takes no first name that another surname follows', () => {
    expect(found('Ada Quill left.', 'Ada Lovelace did not.')).toEqual(['ada-quill', '']);
  });

  it('finds a thousand people as surely as one', () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      person(`Ada Quill${String.fromCharCode(97 + (n % 26))}${n}`),
    );
    const draft = draftOf(many.map(({ name }) => `${name} left.`).join('\n'));
    expect(findPeople(draft, indexPeople(many))).toEqual(many.map(({ id }) => [id]));
  });
});
