import { describe, expect, it } from 'vitest';
import type { Claim, Field } from '../schemas/departure.ts';
import { deriveFact, deriveFacts, inConflict } from './facts.ts';

const claim = (field: Field, value: string, more: Partial<Claim> = {}): Claim => ({
  field,
  value,
  article: 'gazette-2024',
  paragraph: 3,
  phrase: 'three plain words',
  ...more,
});

describe('a fact is derived from its claims', () => {
  it('is not stated where no claim states it', () => {
    expect(deriveFacts([claim('kind', 'left')]).destination).toMatchObject({
      value: null,
      values: [],
      agreeing: [],
    });
  });

  it('shows the narrower of two dates when one contains the other', () => {
    const fact = deriveFact('announced', [claim('announced', '2024-05'), claim('announced', '2024-05-14')]);
    expect(fact).toMatchObject({ value: '2024-05-14', conflicting: [] });
    expect(fact.agreeing).toHaveLength(2);
  });

  it('takes roles as a set, each once, in the order of the claims', () => {
    const fact = deriveFact('role', [
      claim('role', 'Co-founder'),
      claim('role', 'President'),
      claim('role', 'Co-founder'),
    ]);
    expect(fact).toMatchObject({
      value: 'Co-founder, President',
      values: ['Co-founder', 'President'],
      conflicting: [],
    });
  });

  it('lets "left" agree with any manner of leaving and shows the manner', () => {
    expect(deriveFact('kind', [claim('kind', 'left'), claim('kind', 'resigned')])).toMatchObject({
      value: 'resigned',
      conflicting: [],
    });
  });

  it('shows the preferred value of a conflict, with what else is said', () => {
    const fact = deriveFact('kind', [
      claim('kind', 'resigned'),
      claim('kind', 'dismissed', { preferred: 'it was there' }),
    ]);
    expect(fact).toMatchObject({ value: 'dismissed', preferred: 'it was there' });
    expect(fact.conflicting.map(({ value }) => value)).toEqual(['resigned']);
  });

  it('refuses a conflict in which nothing is preferred', () => {
    expect(() =>
      deriveFact('announced', [claim('announced', '2024-05-14'), claim('announced', '2024-05-15')]),
    ).toThrow(/none is preferred/);
  });

  it('sees the conflict of two days that a third, wider date contains', () => {
    expect(
      inConflict(
        'announced',
        ['2024-05', '2024-05-14', '2024-05-15'].map((value) => claim('announced', value)),
      ),
    ).toBe(true);
  });

  it('is alleged only where every source of the value hedges', () => {
    expect(deriveFact('kind', [claim('kind', 'dismissed', { alleged: true })]).alleged).toBe(true);
    expect(
      deriveFact('kind', [claim('kind', 'dismissed', { alleged: true }), claim('kind', 'dismissed')]).alleged,
    ).toBe(false);
  });

  it('names whose word it is only where no article states it as its own', () => {
    expect(deriveFact('reason', [claim('reason', 'rest', { saidBy: 'a friend' })]).saidBy).toEqual([
      'a friend',
    ]);
    expect(
      deriveFact('reason', [claim('reason', 'rest', { saidBy: 'a friend' }), claim('reason', 'rest')]).saidBy,
    ).toEqual([]);
  });
});
