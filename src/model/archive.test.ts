import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../../scripts/fixtures/copy-harbour.ts';
import { assembleArchive } from './archive.ts';
import { readContent } from './read-content.ts';

const { content, problems } = readContent(HARBOUR);
if (!content) throw new Error(JSON.stringify(problems));
const archive = assembleArchive(content);
const departure = (id: string) => archive.departures.find((entry) => entry.id === id);

describe('the archive joins what stands in separate files', () => {
  it('orders departures oldest first and people by surname', () => {
    expect(archive.departures.map(({ id }) => id)).toEqual(['bram-oyelaran-2031', 'ada-quill-2031']);
    expect(archive.people.map(({ surname }) => surname)).toEqual(['Oyelaran', 'Quill']);
  });

  it('dates a departure by its announcement, or else by when it took effect', () => {
    expect(departure('ada-quill-2031')?.date).toBe('2031-03-03');
    expect(departure('bram-oyelaran-2031')?.date).toBe('2031-02');
  });

  it('names a departure by what happened', () => {
    expect(departure('ada-quill-2031')?.title).toBe('Ada Quill resigns from Harbour Light Company');
    expect(departure('bram-oyelaran-2031')?.title).toBe(
      'Bram Oyelaran is dismissed from Harbour Light Company',
    );
  });

  it('lists with each departure the articles it rests on, oldest first, and the other way about', () => {
    expect(departure('ada-quill-2031')?.articles.map(({ id }) => id)).toEqual([
      'gazette-2031',
      'letter-2031',
    ]);
    expect(archive.articles[1]?.departures.map(({ id }) => id)).toEqual([
      'bram-oyelaran-2031',
      'ada-quill-2031',
    ]);
  });

  it('lists with each article its claims by paragraph', () => {
    expect(archive.articles[0]?.claims.map(({ paragraph }) => paragraph)).toEqual([5, 5, 5, 5, 5, 6, 6]);
  });

  it('lists with each person where articles name them, as the lock has it', () => {
    const quill = archive.people.find(({ id }) => id === 'ada-quill');
    expect(quill?.mentions.map(({ article, paragraphs }) => [article.id, paragraphs])).toEqual([
      ['gazette-2031', [5, 7]],
      ['letter-2031', [9]],
    ]);
  });

  it('has on a departure page both sides of a conflict', () => {
    const { kind } = departure('bram-oyelaran-2031')?.facts ?? {};
    expect(kind).toMatchObject({ value: 'dismissed', saidBy: ['the company'] });
    expect(kind?.conflicting.map(({ value, saidBy }) => [value, saidBy])).toEqual([
      ['resigned', 'Bram Oyelaran'],
    ]);
  });
});
