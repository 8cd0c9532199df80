import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { describe, expect, it } from 'vitest';
import { exampleArchive, type ExampleClaim } from './example-archive.ts';
import { conflictingFields, ledeOf } from './lede.ts';

function departureOf(...claims: ExampleClaim[]) {
  const [departure] = exampleArchive({
    departures: { 'ada-quill-2031': claims },
    articles: { letter: {} },
  }).departures;
  if (!departure) throw new Error('no departure');
  return departure;
}
const lede = (...claims: ExampleClaim[]) => ledeOf(departureOf(...claims));

describe('what happened is said in sentences made of the facts alone', () => {
  it('with the day of the announcement, where to and how many articles state it', () => {
    expect(
      lede(
        { field: 'kind', value: 'resigned' },
        { field: 'announced', value: '2031-03-03' },
        { field: 'destination', value: 'Far Shore' },
        { field: 'destination', value: 'Far Shore', article: 'letter' },
      ),
    ).toBe(
      'Ada Quill resigned from Lighthouse. Announced on 3 March 2031. Went to Far Shore. Stated by two articles.',
    );
  });

  it('without saying that somebody went where a plan is all that is stated', () => {
    expect(
      lede(
        { field: 'kind', value: 'resigned' },
        { field: 'destination', value: 'Far Shore', note: 'A plan: rest.' },
      ),
    ).toBe('Ada Quill resigned from Lighthouse. Where to: Far Shore (a plan). Stated by one article.');
  });

  it('with a return, and no day where none is known', () => {
    expect(
      lede(
        { field: 'kind', value: 'dismissed' },
        { field: 'effective', value: '2030-11' },
        { field: 'returned', value: '2030-11/2031-05-17', alleged: true },
      ),
    ).toBe(
      'Ada Quill was dismissed from Lighthouse in November 2030. Returned between November 2030 and 17 May 2031 (alleged). Stated by one article.',
    );
  });

  it('saying whose word it is and what is alleged', () => {
    expect(lede({ field: 'kind', value: 'dismissed', alleged: true, saidBy: 'a friend' })).toBe(
      'Ada Quill was dismissed from Lighthouse (alleged), according to a friend. Stated by one article.',
    );
  });

  it('saying on what accounts differ', () => {
    const departure = departureOf(
      { field: 'reason', value: 'Rest', preferred: 'her own words' },
      { field: 'reason', value: 'Quarrel' },
    );
    expect(ledeOf(departure)).toBe(
      'Ada Quill left Lighthouse. Stated by one article; accounts differ on the reason.',
    );
    expect(conflictingFields(departure)).toEqual(['reason']);
  });
});

it('names a field that articles tell differently, though no value conflicts', () => {
  const { archive } = publishHarbour();
  const [, ada] = archive.departures;
  if (!ada) throw new Error('the fixture holds no second departure');
  const { kind } = ada.facts;
  const told = { ...kind, agreeing: kind.agreeing.map((claim) => ({ ...claim, differs: true as const })) };
  expect(conflictingFields({ facts: { ...ada.facts, kind: told } })).toEqual(['kind']);
  expect(conflictingFields(ada)).toEqual([]);
});
