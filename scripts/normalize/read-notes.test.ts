import { describe, expect, it } from 'vitest';
import { readNotes } from './read-notes.ts';
import { after, fieldsOf, LONG } from './sample-drafts.ts';

const read = (note: string) => after([readNotes], `${note}\n${LONG}`);

describe('reading notes of the page about itself', () => {
  it('reads an editor’s note with the date of its change', () => {
    const note = 'Editor’s note, March 6, 2031, 7:30 pm ET: This story has been changed.';
    expect(fieldsOf(read(note))).toEqual([
      `note: ${note}`,
      'dateStated: March 6, 2031, 7:30 pm ET',
      'updated: 2031-03-06',
    ]);
  });

  it('reads when the story came out, and leaves a year open that is not stated', () => {
    const note = 'Update, March 6, 7:30 pm ET: This story was published on March 5 and has been changed.';
    expect(fieldsOf(read(note))).toEqual([
      `note: ${note}`,
      'dateStated: March 6, 7:30 pm ET',
      'updated: XXXX-03-06',
      'dateStated: March 5',
      'published: XXXX-03-05',
    ]);
  });

  it('keeps the words of a garbled date and makes no date of them', () => {
    const draft = read('Remake, Marsh 6, 7:30 pm ET: This story was shown on Marsh 5 and again.');
    expect(fieldsOf(draft).slice(1)).toEqual(['dateStated: Marsh 6, 7:30 pm ET', 'dateStated: Marsh 5']);
    expect(draft.warnings).toHaveLength(2);
  });

  it.each([
    '(Adds comment from the council in paragraph 4)',
    'A version of this article appears in print, Section B, Page 1.',
  ])('reads what a newswire or a paper says of the version: %s', (note) => {
    expect(fieldsOf(read(note))).toEqual([`note: ${note}`]);
  });

  it('reads a correction without a date', () => {
    expect(fieldsOf(read('Correction: The lamp was the southern one.'))).toEqual([
      'note: Correction: The lamp was the southern one.',
    ]);
  });

  it.each([
    ['This article was updated on 6 March 2031.', ['dateStated: 6 March 2031', 'updated: 2031-03-06']],
    ['[This post was published on March 6.]', ['dateStated: March 6', 'published: XXXX-03-06']],
    ['This story was originally published by The Harbour Gazette on March 6.', ['dateStated: March 6']],
  ])('reads a sentence of the page about itself: %j', (note, facts) => {
    expect(fieldsOf(read(note))).toEqual([`note: ${note}`, ...facts]);
  });

  it('takes no name with a number for a date', () => {
    expect(fieldsOf(read('Editor’s note: The boat Tern 3 sank on March 5.')).slice(1)).toEqual([
      'dateStated: March 5',
    ]);
  });

  it('leaves paragraphs alone that only begin like a note', () => {
    for (const line of [
      'Updates were slow: it was winter.',
      'Correction of the charts took a year.',
      'Ada, 7, said: This story is mine.',
    ])
      expect(fieldsOf(read(line))).toEqual([]);
  });
});
