import { expect, it } from 'vitest';
import { exampleArchive } from './example-archive.ts';
import { articleData, datasetData, departureData, personData, serializeLinkedData } from './linked-data.ts';

const { site, articles, people, departures } = exampleArchive({
  departures: { 'ada-quill-2031': [{ field: 'kind', value: 'resigned' }] },
  people: { 'ada-quill': { aliases: ['@quill'], scripts: [{ name: '에이다', language: 'ko' }] } },
});
const locate = (kind: string, id: string) => `https://example.org/${kind}/${id}/`;
const [article, person, departure] = [articles[0], people[0], departures[0]];
if (!article || !person || !departure) throw new Error('the example is empty');

it('describes our record of an article as part of an archive, and never as a news article', () => {
  const data = articleData(article, site, locate);
  expect(data).toMatchObject({
    '@type': 'ArchiveComponent',
    about: { '@type': 'CreativeWork', name: 'Keepers leave' },
  });
  expect(JSON.stringify(data)).not.toContain('NewsArticle');
});

it('describes a person by every name, and a departure by what its page cites', () => {
  expect(personData(person, locate)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', alternateName: ['@quill', '에이다'] },
  });
  expect(departureData(departure, locate)).toMatchObject({
    '@type': 'WebPage',
    about: { name: 'Ada Quill' },
    citation: [{ url: 'https://example.org/keepers' }],
  });
});

it('describes the data with its files', () => {
  expect(
    datasetData(site, 'https://example.org/data/', ['https://example.org/data/departures.csv']),
  ).toMatchObject({
    '@type': 'Dataset',
    distribution: [{ encodingFormat: 'text/csv' }],
  });
});

it('can never close the element that it stands in', () => {
  const text = serializeLinkedData({ name: '</script><script>alert(1)' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)' });
});
