import type { FieldName } from './draft.ts';

const KEYS: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'title headline',
  subtitle: 'subtitle dek deck standfirst',
  byline: 'author authors byline by creator',
  publisher: 'publisher publication site sitename',
  source: 'source',
  published: 'date published publishedat publishdate publishedon datepublished pubdate created',
  updated: 'updated updatedat modified datemodified lastmod lastmodified',
  language: 'language lang locale',
  url: 'url link canonical canonicalurl permalink originalurl sourceurl',
};

/** What the usual keys of front matter mean; keys in lowercase, without hyphens and underscores. */
export const FRONT_MATTER_KEYS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(KEYS).flatMap(([name, keys]) =>
    keys.split(' ').map((key) => [key, name as FieldName] as const),
  ),
);
