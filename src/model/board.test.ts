import { describe, expect, it } from 'vitest';
import { boardGroups, firstPage } from './board.ts';
import { exampleArchive } from './example-archive.ts';

const { departures } = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'dismissed' },
      { field: 'effective', value: '2031-03-03' },
      { field: 'returned', value: '2031-04', alleged: true },
    ],
    'bram-oyelaran-2031': [
      { field: 'kind', value: 'resigned', saidBy: 'the keeper' },
      { field: 'effective', value: '2031-02' },
      ...['Cook', 'Keeper', 'Pilot', 'Diver', 'Keeper'].map((value) => ({ field: 'role' as const, value })),
    ],
    'cleo-marsh-2030': [{ field: 'effective', value: '2030-11/2031-02' }],
    'dov-lind-2030': [{ field: 'effective', value: '2030' }],
    'edda-holm-undated': [{ field: 'destination', value: 'Far Shore' }],
  },
});
const groups = boardGroups(departures, 'Lighthouse');

describe('the board', () => {
  it('lists the newest first, years apart, a date of two years between them, no date last', () => {
    expect(groups.map(({ label, rows }) => [label, rows.map(({ name }) => name)])).toEqual([
      ['2031', ['Ada Quill', 'Bram Oyelaran']],
      ['2030 or 2031', ['Cleo Marsh']],
      ['2030', ['Dov Lind']],
      ['Date not stated', ['Edda Holm']],
    ]);
  });

  it('shows three roles, those that most claims give first, and counts the others', () => {
    expect(groups[0]?.rows[1]).toMatchObject({ roles: ['Keeper', 'Cook', 'Pilot'], moreRoles: 1 });
  });

  it('says that a dismissal was reversed, and that this is alleged', () => {
    expect(groups[0]?.rows[0]).toMatchObject({
      kind: 'dismissed',
      returned: { text: 'April 2031', alleged: true },
    });
  });

  it('says whose word it is, and leaves open what is not stated', () => {
    expect(groups[0]?.rows[1]).toMatchObject({
      happened: { text: 'Resigned', saidBy: ['the keeper'] },
      destination: null,
    });
    expect(groups[3]?.rows[0]?.happened.text).toBe('Left');
  });

  it('names an organisation only where it is not the archive’s own', () => {
    expect(groups[0]?.rows[0]?.organization).toBeNull();
    expect(boardGroups(departures, 'Other house')[0]?.rows[0]?.organization).toBe('Lighthouse');
  });
});

describe('the first page of a board', () => {
  it('is the whole board where that is short', () => {
    expect(firstPage(groups)).toEqual({ groups, earlier: [] });
  });

  it('ends with a whole year, leaves the others to their pages, and keeps what has no date', () => {
    const page = firstPage(groups, 2);
    expect(page.groups.map(({ label }) => label)).toEqual(['2031', 'Date not stated']);
    expect(page.earlier).toEqual([2031, 2030]);
  });

  it('holds the latest year, however long that is', () => {
    expect(firstPage(groups, 1).groups[0]?.label).toBe('2031');
  });
});
