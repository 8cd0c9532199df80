import { describe, expect, it } from 'vitest';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { factsIn, readHeads } from './sample-heads.ts';

const heads = readHeads();

describe('the head of a page', () => {
  it('is known in many shapes', () => {
    expect(new Set(heads.map(({ name }) => name)).size).toBe(heads.length);
    expect(heads.length).toBeGreaterThan(50);
  });

  it.each(heads)('is read: $name', ({ format, capture, facts, left }) => {
    const { draft } = normalizeCapture(new TextEncoder().encode(capture), format, indexPeople([]));
    expect(factsIn(draft)).toEqual(facts);
    expect(draft.blocks.map(({ kind }) => kind).join(', ')).toBe(left);
  });
});
