import { expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { departureData } from './linked-data.ts';

const publication = publishHarbour({
  corrections: [
    {
      date: '2031-06-01',
      concerns: 'departures/ada-quill-2031',
      field: 'announced',
      kind: 'we erred',
      before: '2031-03-04',
      after: '2031-03-03',
      why: 'the <Monday> was misread',
    },
    {
      date: '2031-07-01',
      concerns: 'departures/bram-oyelaran-2031',
      field: 'destination',
      kind: 'new information',
      before: null,
      after: 'Acme',
      why: 'a letter',
    },
  ],
});

it('lists corrections newest first, each with what was, what is, and why', () => {
  const feed = correctionsFeed(publication);
  expect([...feed.matchAll(/<summary type="text">(.*?)<\/summary>/g)].map((match) => match[1])).toEqual([
    'Where to: was not stated, is Acme (new information). Why: a letter',
    'Announced: was 4 March 2031, is 3 March 2031 (we erred). Why: the &lt;Monday&gt; was misread',
  ]);
  expect(feed).toContain('<updated>2031-07-01T00:00:00Z</updated>');
});

it('repeats nothing of a page that was withdrawn', () => {
  const gone = publishHarbour({
    corrections: publication.archive.corrections.map(({ page: _, ...correction }) => correction),
    withdrawn: [{ address: '/departures/ada-quill-2031/', date: '2031-08-01', reason: 'asked for' }],
  });
  expect(correctionsFeed(gone)).not.toContain('misread');
  expect(correctionsFeed(gone)).toContain('a letter');
});

it('gives each an id that a later correction does not change', () => {
  const first = publication.archive.corrections.at(-1);
  const alone = { ...publication, archive: { ...publication.archive, corrections: first ? [first] : [] } };
  const idOf = (feed: string) => /<id>([^<]*ada-quill[^<]*)<\/id>/.exec(feed)?.[1];
  expect(idOf(correctionsFeed(alone))).toBe(idOf(correctionsFeed(publication)));
});

it('stands in the linked data of the departure concerned, and of no other', () => {
  const [bram, ada] = publication.archive.departures.map((departure) =>
    departureData(departure, (kind, id) => `/${kind}/${id}`),
  );
  expect(ada?.['correction']).toMatchObject([{ '@type': 'CorrectionComment', datePublished: '2031-06-01' }]);
  expect(JSON.stringify(bram)).not.toContain('misread');
});
