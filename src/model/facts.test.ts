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

/** Claims as `value`, with what stands beside it, and the fact that they make. */
const RULES: readonly [
  rule: string,
  field: Field,
  claims: readonly [value: string, more?: Partial<Claim>][],
  fact: Partial<ReturnType<typeof deriveFact>>,
][] = [
  ['no claim', 'reason', [], { value: null, values: [], agreeing: [], conflicting: [] }],
  ['one claim', 'reason', [['rest']], { value: 'rest', conflicting: [], preferred: null }],
  ['equal values', 'destination', [['Acme'], ['Acme']], { value: 'Acme', conflicting: [] }],
  ['a month that holds the day', 'announced', [['2024-05'], ['2024-05-14']], { value: '2024-05-14' }],
  ['a year that holds the month', 'effective', [['2024-04'], ['2024']], { value: '2024-04' }],
  [
    'a span that holds the day',
    'effective',
    [['2024-01/2024-09-25'], ['2024-04-02']],
    { value: '2024-04-02' },
  ],
  [
    'an open end that holds the day',
    'effective',
    [['2024-10-23/..'], ['2024-10-24']],
    { value: '2024-10-24' },
  ],
  [
    'three dates, each within the next',
    'joined',
    [['2019'], ['2019-03-01'], ['2019-03']],
    { value: '2019-03-01' },
  ],
  ['the same month, hedged and not', 'effective', [['2023-11~'], ['2023-11']], { value: '2023-11' }],
  ['roles are a set', 'role', [['B'], ['A'], ['B']], { values: ['B', 'A'], conflicting: [] }],
  ['left agrees with how', 'kind', [['left'], ['dismissed']], { value: 'dismissed', conflicting: [] }],
  [
    'a preferred value',
    'kind',
    [['resigned'], ['dismissed', { preferred: 'why' }]],
    { value: 'dismissed', preferred: 'why' },
  ],
  [
    'a preferred month, sharpened by a day in it',
    'announced',
    [['2024-05', { preferred: 'why' }], ['2024-05-14'], ['2024-06-01']],
    { value: '2024-05', preferred: 'why' },
  ],
  ['every source hedges', 'kind', [['left', { alleged: true }]], { alleged: true }],
  ['one source does not hedge', 'kind', [['left', { alleged: true }], ['left']], { alleged: false }],
  [
    'only what contains the value is unhedged',
    'announced',
    [['2024-05-14', { alleged: true }], ['2024-05']],
    { value: '2024-05-14', alleged: true },
  ],
  ['somebody’s word', 'reason', [['rest', { saidBy: 'a friend' }]], { saidBy: ['a friend'] }],
  [
    'the word of two',
    'reason',
    [
      ['rest', { saidBy: 'a friend' }],
      ['rest', { saidBy: 'a post' }],
    ],
    { saidBy: ['a friend', 'a post'] },
  ],
  ['an article’s own word as well', 'reason', [['rest', { saidBy: 'a friend' }], ['rest']], { saidBy: [] }],
];

describe('each rule of derivation', () => {
  it.each(RULES)('%s', (_, field, claims, fact) => {
    const made = claims.map(([value, more]) => claim(field, value, more));
    expect(deriveFact(field, made)).toMatchObject(fact);
    // The order in which articles came in changes no value.
    if (field !== 'role')
      expect(deriveFact(field, made.toReversed()).value).toBe(fact.value ?? deriveFact(field, made).value);
  });
});
