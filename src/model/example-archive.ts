import type { ContextRecord } from '../schemas/context.ts';
import type { Claim, DepartureRecord } from '../schemas/departure.ts';
import type { ArticleRecord } from '../schemas/article.ts';
import type { PersonRecord } from '../schemas/person.ts';
import { siteSchema } from '../schemas/site.ts';
import { assembleArchive, type Archive } from './archive.ts';
import { withSum } from './lock.ts';

/** A claim of the example archive, to the point. */
export type ExampleClaim = Pick<Claim, 'field' | 'value'> & Partial<Claim>;

/** What a test gives: departures by id, each with its claims, and what else it is about. */
export interface Example {
  readonly departures: Readonly<Record<string, readonly ExampleClaim[]>>;
  /** More of a person than the name, by id. */
  readonly people?: Readonly<Record<string, Partial<PersonRecord>>>;
  /** Facts of articles by id; `gazette` is there anyway. */
  readonly articles?: Readonly<Record<string, Partial<ArticleRecord>>>;
  /** What happened around them: the date and the label, and what more it is about. */
  readonly context?: readonly (Pick<ContextRecord, 'date' | 'label'> & Partial<ContextRecord>)[];
  /** Paragraphs of the gazette that name people, by id of the person. */
  readonly mentions?: Readonly<Record<string, number[]>>;
}

const ORGANIZATION = 'Lighthouse';
const CAPTURE = 'a'.repeat(64);

/** `ada-quill` from `ada-quill-2031`. */
const personOf = (departure: string) => departure.replace(/-[^-]*$/, '');
const nameOf = (id: string) =>
  id.replace(/(^|-)(.)/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`);

function personRecord(id: string, more: Partial<PersonRecord> = {}): PersonRecord {
  const name = nameOf(id);
  return { name, surname: name.split(' ').at(-1) ?? name, aliases: [], scripts: [], roles: [], ...more };
}

function articleRecord(more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    title: 'Keepers leave',
    otherTitles: [],
    publisher: 'Gazette',
    published: '2031-03-06',
    datesBasis: 'The page states it.',
    language: 'en',
    url: 'https://example.org/keepers',
    capture: CAPTURE,
    wording: 'original',
    outline: [{ paragraph: 3, gist: 'Keepers leave.' }],
    ...more,
  };
}

const EVIDENCE = { article: 'gazette', paragraph: 3, phrase: 'three plain words' };
const claimRecord = (claim: ExampleClaim): Claim => ({ ...EVIDENCE, ...claim });

/** An archive made of a few claims, for tests. Ids are `person-year`, as everywhere. */
export function exampleArchive({
  departures,
  people = {},
  articles = {},
  context = [],
  mentions = {},
}: Example): Archive {
  const persons = new Set([...Object.keys(departures).map(personOf), ...Object.keys(people)]);
  const ids = new Set(['gazette', ...Object.keys(articles)]);
  const captures = [...ids].map((article) =>
    withSum({
      article,
      capture: CAPTURE,
      text: CAPTURE,
      words: 100,
      paragraphs: 9,
      mentions: article === 'gazette' ? mentions : {},
    }),
  );
  return assembleArchive({
    site: siteSchema.parse({
      title: 'Harbour',
      description: 'Who left.',
      organization: ORGANIZATION,
      language: 'en',
      errorReports: 'errors@example.org',
      publisher: 'Harbour',
    }),
    articles: [...ids].map((id) => ({ id, data: articleRecord(articles[id]) })),
    people: [...persons].map((id) => ({ id, data: personRecord(id, people[id]) })),
    departures: Object.entries(departures).map(([id, claims]) => ({
      id,
      data: {
        person: personOf(id),
        organization: ORGANIZATION,
        claims: claims.map(claimRecord),
      } satisfies DepartureRecord,
    })),
    context: context.map((one) => ({ ...EVIDENCE, ...one })),
    corrections: [],
    redirects: [],
    withdrawn: [],
    lock: { captures, checked: [], addresses: [], facts: [], corrections: [] },
  });
}
