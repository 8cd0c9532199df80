import { describe, expect, it } from 'vitest';
import { checkOwnership } from './check-ownership.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './sample-drafts.ts';

const draft = draftOf('The lamp\nis out.');
const [first, second] = draft.blocks;
const without = (kept: Draft['blocks']): Draft => ({ ...draft, blocks: kept });

describe('checking that nothing is lost', () => {
  it('passes a draft in which every word has an owner', () => {
    expect(() => checkOwnership(draft)).not.toThrow();
  });

  it('names the line of words that nobody owns', () => {
    expect(() => checkOwnership(without(first ? [first] : []))).toThrow('line 2: owned by nobody: "is out."');
    expect(() => checkOwnership(without(second ? [second] : []))).toThrow(
      'line 1: owned by nobody: "The lamp"',
    );
  });

  it('names words that two own', () => {
    const cut = { start: 4, end: 8, pass: 'a-pass', reason: 'none' };
    expect(() => checkOwnership({ ...draft, cuts: [cut] })).toThrow('owned twice');
  });

  it('takes a metadata field for an owner', () => {
    const fields = [{ name: 'title' as const, value: 'The lamp', spans: [{ start: 0, end: 8 }] }];
    expect(() => checkOwnership({ ...without(second ? [second] : []), fields })).not.toThrow();
  });

  it('refuses one number for two paragraphs', () => {
    expect(() => checkOwnership(without(first && second ? [first, { ...second, line: 1 }] : []))).toThrow(
      'line 1: the number of two paragraphs',
    );
  });
});
