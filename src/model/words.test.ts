import { describe, expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import {
  counted,
  countInWords,
  dateInSentence,
  destinationLabel,
  destinationNote,
  displayValue,
  kindOf,
  languageName,
  showFact,
  wordingLabel,
} from './words.ts';

describe('one thing has one word', () => {
  it.each([
    ['kind', 'left-board', 'Left the board'],
    ['kind', 'leave', 'Went on leave'],
    ['effective', '2024-04', 'April 2024'],
    ['destination', '2024-04', '2024-04'],
  ] as const)('a %s of %s reads "%s"', (field, value, words) =>
    expect(displayValue(field, value)).toBe(words),
  );

  it.each([
    ['2024-08-05', 'on 5 August 2024'],
    ['2024-04', 'in April 2024'],
    ['2024', 'in 2024'],
    ['../2024-05-17', 'on or before 17 May 2024'],
    ['2024-01/2024-05-14', 'between January and 14 May 2024'],
  ])('a sentence takes %s as "%s"', (date, words) => expect(dateInSentence(date)).toBe(words));

  it('counts in words up to twelve', () => {
    expect([0, 1, 12, 13].map(countInWords)).toEqual(['no', 'one', 'twelve', '13']);
    expect([counted(1, 'person', 'people'), counted(2, 'person', 'people')]).toEqual([
      'one person',
      'two people',
    ]);
  });

  it('names languages, and wordings that are not the writer’s', () => {
    expect(languageName('ko')).toBe('Korean');
    expect(
      ['original', 'rewritten', 'machine-translated'].map((wording) => wordingLabel({ wording } as never)),
    ).toEqual([null, 'words replaced by synonyms', 'machine translation']);
  });

  it('says that a destination is a plan, in the words of the claim that it rests on', () => {
    const noteOf = (claim: { note?: string; differs?: true }) => {
      const [departure] = exampleArchive({
        departures: { 'ada-quill-2031': [{ field: 'destination', value: 'Far Shore', ...claim }] },
      }).departures;
      return departure && destinationNote(departure.facts);
    };
    expect(noteOf({ note: 'A plan.' })).toBe('A plan.');
    expect(noteOf({ note: 'Spelt in another way.', differs: true })).toBeNull();
    expect(noteOf({})).toBeNull();
  });

  it('shows in a list what the note of a destination opens with, where that is a label', () => {
    const labelOf = (note: string) => {
      const [departure] = exampleArchive({
        departures: { 'ada-quill-2031': [{ field: 'destination', value: 'Far Shore', note }] },
      }).departures;
      return departure && destinationLabel(departure.facts);
    };
    expect(labelOf('A plan: work abroad (¶5).')).toBe('a plan');
    expect(labelOf('No harbour is named.')).toBeNull();
    expect(labelOf('At 10:30 she said so.')).toBeNull();
  });

  it('takes a departure whose manner no article states as "left"', () => {
    const [departure] = exampleArchive({
      departures: { 'ada-quill-2031': [{ field: 'role', value: 'Keeper' }] },
    }).departures;
    expect(departure && kindOf(departure)).toBe('left');
    expect(departure && showFact(departure.facts.kind)).toBeNull();
  });
});
