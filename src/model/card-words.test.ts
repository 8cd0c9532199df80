import { describe, expect, it } from 'vitest';
import { cardOf } from './card-words.ts';
import { exampleArchive } from './example-archive.ts';

const { departures } = exampleArchive({
  departures: {
    'ada-quill-2031': [
      { field: 'kind', value: 'dismissed', alleged: true },
      { field: 'effective', value: '2031-03' },
      { field: 'returned', value: '2031-04' },
    ],
    'bram-oyelaran-2031': [
      { field: 'effective', value: '2031-05-01' },
      { field: 'destination', value: 'Far Shore', saidBy: 'the keeper', note: 'A plan: to rest.' },
    ],
  },
  people: { 'ada-quill': { scripts: [{ name: '燈台守', language: 'zh' }] } },
});
const cards = departures.map(cardOf);

describe('the card of a departure', () => {
  it('says the name, in other scripts too, and the date as the board has it', () => {
    expect(cards[0]).toMatchObject({ title: 'Ada Quill', also: ['燈台守'] });
    expect(cards[0]?.lines[0]).toBe('2031-03-··  Lighthouse');
  });

  it('hedges as the page does, and says that a dismissal was reversed', () => {
    expect(cards[0]?.lines[1]).toBe('Dismissed (alleged), returned');
    expect(cards[1]?.lines).toContain('Where to: Far Shore (a plan), according to the keeper');
  });

  it('says nothing of what is not stated', () => {
    expect(cards[0]?.lines).toHaveLength(2);
  });
});
