import type { Site } from '../schemas/site.ts';
import type { Article, Departure, Person } from './archive.ts';
import { describeCorrection, type PlacedCorrection } from './corrections.ts';

/** A JSON-LD object in the vocabulary of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Gives the full address of a page of ours. */
type Locate = (kind: 'departure' | 'person' | 'article', id: string) => string;

const CONTEXT = 'https://schema.org';

function work(article: Article): LinkedData {
  return {
    '@type': 'CreativeWork',
    name: article.title,
    publisher: { '@type': 'Organization', name: article.publisher },
    inLanguage: article.language,
    ...(article.url === undefined ? {} : { url: article.url }),
  };
}

/** The corrections of a page, as schema.org's CorrectionComment; nothing where there are none. */
function correctionData(corrections: readonly PlacedCorrection[]): LinkedData {
  if (!corrections.length) return {};
  return {
    correction: corrections.map((correction) => ({
      '@type': 'CorrectionComment',
      datePublished: correction.date,
      text: describeCorrection(correction),
    })),
  };
}

/** A person's page, and the person as the articles name them. */
export function personData(person: Person, locate: Locate): LinkedData {
  const others = [...person.aliases, ...person.scripts.map(({ name }) => name)];
  return {
    '@context': CONTEXT,
    '@type': 'ProfilePage',
    url: locate('person', person.id),
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      ...(others.length ? { alternateName: others } : {}),
    },
    ...correctionData(person.corrections),
  };
}

/** A departure's page: what it is about and which works it cites. The page claims no more than that. */
export function departureData(departure: Departure, locate: Locate): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    name: departure.title,
    url: locate('departure', departure.id),
    about: { '@type': 'Person', name: departure.person.name, url: locate('person', departure.person.id) },
    citation: departure.articles.map(work),
    ...correctionData(departure.corrections),
  };
}

/** Our record of an article: a component of the archive, not the article itself. */
export function articleData(article: Article, site: Site, locate: Locate): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'ArchiveComponent',
    name: `Record of “${article.title}”`,
    url: locate('article', article.id),
    holdingArchive: { '@type': 'ArchiveOrganization', name: site.publisher },
    about: work(article),
    ...correctionData(article.corrections),
  };
}

/** The archive's data as a dataset, with the addresses of its main files. */
export function datasetData(site: Site, url: string, files: readonly string[]): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    url,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: site.publisher },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file,
      encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
    })),
  };
}

/** JSON-LD as the text of a script element, which it can never close. */
export function serializeLinkedData(data: LinkedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
