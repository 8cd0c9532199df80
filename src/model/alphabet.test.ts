import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { namesByLetter } from './alphabet.ts';

const { people } = publishHarbour().archive;

describe('names from A to Z', () => {
  it('stand under the letter of their surname, in the order given', () => {
    expect(
      namesByLetter(people).map(({ letter, people: group }) => [letter, group.map(({ name }) => name)]),
    ).toEqual([
      ['O', ['Bram Oyelaran']],
      ['Q', ['Ada Quill']],
    ]);
  });

  it('come with their other names and what the archive has of them', () => {
    const scripts = [{ name: '아다', language: 'ko' }];
    const [letter] = namesByLetter(
      people.slice(1).map((person) => ({ ...person, aliases: ['@adaq'], scripts })),
    );
    expect(letter?.people).toEqual([
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        others: [{ name: '@adaq' }, { name: '아다', language: 'ko' }],
        note: 'one departure, named in two articles',
      },
    ]);
  });
});
