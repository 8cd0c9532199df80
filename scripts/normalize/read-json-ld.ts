import type { FieldName } from './draft.ts';

const ARTICLE = /(?:Article|Posting|Report|Review|WebPage)$/;
const MOST_NODES = 500;
/** How many lists and things inside one another are looked into for a name. */
const DEEPEST = 8;

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(node: Json, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The strings that a value is or names: a string, a thing with a name, or several of them. */
function stringsOf(value: unknown, key = 'name', depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => stringsOf(one, key, depth + 1));
  return isRecord(value) ? stringsOf(own(value, key), 'name', depth + 1) : [];
}

function isArticle(node: Json): boolean {
  return stringsOf(own(node, '@type')).some((type) => ARTICLE.test(type));
}

/** All things that a document describes. */
function thingsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const waiting = [value];
  while (waiting.length && found.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isRecord(next)) {
      found.push(next);
      waiting.push(own(next, '@graph'), own(next, 'mainEntity'));
    }
  }
  return found;
}

/**
 * Reads what JSON-LD says of the article (schema.org): fields and values, not looked at yet. What is no
 * JSON says nothing.
 */
export function readJsonLd(source: string): (readonly [FieldName, string])[] {
  const things = (() => {
    try {
      return thingsIn(JSON.parse(source));
    } catch {
      return [];
    }
  })();
  const article = things
    .filter(isArticle)
    .sort((a, b) => Number('headline' in b) - Number('headline' in a))[0];
  if (!article) return [];
  const all = (name: FieldName, key: string, part?: string) =>
    stringsOf(own(article, key), part).map((value) => [name, value] as const);
  const authors = stringsOf(own(article, 'author')).join(', ');
  return [
    ...all('title', 'headline'),
    ...(authors ? [['byline', authors] as const] : []),
    ...all('publisher', 'publisher').slice(0, 1),
    ...all('published', 'datePublished').slice(0, 1),
    ...all('updated', 'dateModified').slice(0, 1),
    ...all('url', 'mainEntityOfPage', '@id').slice(0, 1),
    ...all('language', 'inLanguage').slice(0, 1),
  ];
}
