import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import type { Departure } from './archive.ts';
import { changedOn, publishedOn, releaseDays, type Publication } from './publication.ts';

const ADA = '/departures/ada-quill-2031/';
const corrections = [
  {
    date: '2031-05-02',
    concerns: 'departures/ada-quill-2031',
    field: 'joined' as const,
    kind: 'we erred' as const,
    before: '2018',
    after: '2019',
    why: 'Misread.',
  },
];

function ada({ archive }: Publication): Departure {
  const found = archive.departures.find(({ id }) => id === 'ada-quill-2031');
  if (!found) throw new Error('the fixture holds no ada-quill-2031');
  return found;
}

describe('when a departure was published', () => {
  it('is the day that the lock gives its address', () => {
    const released = releaseDays({ addresses: [{ address: ADA, since: '2031-04-01', sum: '' }] });
    const publication = { ...publishHarbour(), released };
    expect(publishedOn(publication, ada(publication))).toBe('2031-04-01');
    expect(changedOn(publication, ada(publication))).toBe('2031-04-01');
  });

  it('moves its change to its last correction', () => {
    const publication = publishHarbour({ released: { [ADA]: '2031-04-01' }, corrections });
    expect(changedOn(publication, ada(publication))).toBe('2031-05-02');
    expect(publishedOn(publication, ada(publication))).toBe('2031-04-01');
  });

  it('is open before its release, and its change is then dated by its newest article', () => {
    const publication = publishHarbour();
    expect(publishedOn(publication, ada(publication))).toBeUndefined();
    expect(changedOn(publication, ada(publication))).toBe('2031-03-20');
  });
});
