import { language, webAddress } from '../../src/schemas/values.ts';
import { attributeOf, elementsIn, wordsIn, type HtmlElement, type HtmlPage } from './parse-html.ts';
import { findRelativeTime, isDating, signOf, wordsBelow } from './dating-elements.ts';
import { plain, type Fact, type FieldName, type Span } from './draft.ts';
import { DATE_LABEL, isUpdate, nameInByline } from './head-labels.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readStamp } from './read-stamp.ts';

const NAMES: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'og:title twitter:title dc.title citation_title parsely-title sailthru.title headline',
  byline: 'author article:author dc.creator citation_author parsely-author sailthru.author byl',
  publisher: 'og:site_name dc.publisher citation_publisher application-name',
  published:
    'article:published_time date dc.date dc.date.issued dcterms.created citation_publication_date parsely-pub-date sailthru.date pubdate publishdate datepublished og:article:published_time article:published og:pubdate',
  updated:
    'article:modified_time og:updated_time article:modified dcterms.modified last-modified lastmod datemodified',
  url: 'og:url',
  language: 'og:locale dc.language content-language',
};
const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as FieldName] as const),
  ),
);

/** Facts with what states them. */
export interface Stated {
  readonly facts: readonly Fact[];
  readonly span: Span;
}

/** A date as machines write it, as far as its day: where that was, and not in another time zone. */
function dateOf(value: string): string | undefined {
  return readStamp(value.trim().replace(/^(\d{4}-\d{2}(?:-\d{2})?)[T ].*$/, '$1'))?.date;
}

/** The facts that a value states for a field; one that is not what its name promises states none. */
function factsFor(name: FieldName, raw: string): Fact[] {
  const value = plain(raw);
  if (!value) return [];
  if (name === 'published' || name === 'updated') {
    const date = dateOf(value);
    return date
      ? [
          { name, value: date },
          { name: 'dateStated', value },
        ]
      : [];
  }
  if (name === 'url') return webAddress.safeParse(value).success ? [{ name, value }] : [];
  if (name === 'byline')
    return /^https?:|^@/.test(value) ? [] : [{ name, value: nameInByline(value) ?? value }];
  if (name === 'language') {
    const tag = value.replace(/_/g, '-');
    return language.safeParse(tag).success ? [{ name, value: tag }] : [];
  }
  return [{ name, value }];
}

/** When a time of the head says that the page came out, or was changed where a label before it says so. */
function factsOfTime(element: HtmlElement): Fact[] {
  const { parentNode } = element;
  const around = parentNode && 'tagName' in parentNode ? plain(wordsBelow(parentNode)) : '';
  const name = isUpdate(DATE_LABEL.exec(around)?.[0] ?? '') ? 'updated' : 'published';
  return factsFor(name, attributeOf(element, 'datetime') ?? '');
}

/** The name beside `Written by`, as pages write for previews in two `<meta>`, of which this is the second. */
function bylineOf(element: HtmlElement, labels: ReadonlyMap<string, string>): Fact[] {
  const number = /^twitter:data(\d)$/.exec(attributeOf(element, 'name') ?? '')?.[1];
  const label = labels.get(`twitter:label${number}`) ?? '';
  return /^(?:written by|author|by)$/i.test(label)
    ? factsFor('byline', attributeOf(element, 'content') ?? '')
    : [];
}

/** The address in a comment by which browsers and their add-ons say what page they saved. */
function addressIn(comment: string): string | undefined {
  const [, browser, addOn] =
    /^<!--\s*saved from url=\(\d+\)(\S+)|^<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/.exec(comment) ??
    [];
  return browser ?? addOn;
}

function factsOf(element: HtmlElement): readonly Fact[] {
  const { tagName } = element;
  if (tagName === 'html') return factsFor('language', attributeOf(element, 'lang') ?? '');
  if (tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
    return factsFor('url', attributeOf(element, 'href') ?? '');
  if (tagName === 'meta') {
    const key = ['property', 'name', 'itemprop', 'http-equiv']
      .map((name) => attributeOf(element, name))
      .find(Boolean);
    const name = FIELDS.get(key?.toLowerCase() ?? '');
    return name ? factsFor(name, attributeOf(element, 'content') ?? '') : [];
  }
  if (tagName === 'script' && /^application\/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
    return readJsonLd(wordsIn(element)).flatMap(([name, value]) => factsFor(name, value));
  if (tagName === 'time' && isDating(element)) {
    const name = /\b(?:modified|updated)\b/i.test(signOf(element)) ? 'updated' : 'published';
    return factsFor(name, attributeOf(element, 'datetime') ?? '');
  }
  if (attributeOf(element, 'itemprop') === 'author' || attributeOf(element, 'rel') === 'author')
    return factsFor('byline', wordsBelow(element));
  if (tagName === 'title')
    return [{ name: 'other', value: `title of the window: ${plain(wordsIn(element))}` }];
  return [];
}

/**
 * Reads what a page states for machines: `<html lang>`, `<meta>`, `<link rel=canonical>`, JSON-LD
 * (schema.org), `<title>` and the comment of the browser that saved it, in the order of the page. The values of a capture's `<meta>` belong to its tag.
 */
export function readHtmlHead({ document, tokens }: HtmlPage, text: string): Stated[] {
  const all = [...elementsIn(document)];
  const labels = new Map(
    all
      .filter(({ tagName }) => tagName === 'meta')
      .map((meta) => [attributeOf(meta, 'name') ?? '', attributeOf(meta, 'content') ?? '']),
  );
  const relative = findRelativeTime(all);
  const stated = all.flatMap((element): Stated[] => {
    const facts = [
      ...factsOf(element),
      ...bylineOf(element, labels),
      ...(element === relative ? factsOfTime(element) : []),
    ];
    const place = element.sourceCodeLocation;
    if (!facts.length || !place) return [];
    // The words of a <time> and of an author's name belong to the page; what they say is only read.
    if (!/^(?:html|link|meta|script|title)$/.test(element.tagName))
      return [{ facts, span: { start: place.startOffset, end: place.startOffset } }];
    const whole = element.tagName === 'script' || element.tagName === 'title';
    const { startOffset, endOffset } = whole ? place : (place.startTag ?? place);
    return [{ facts, span: { start: startOffset, end: endOffset } }];
  });
  const saved = tokens.flatMap(({ kind, start, end }): Stated[] => {
    const address = kind === 'a comment' ? addressIn(text.slice(start, end)) : undefined;
    const facts = address === undefined ? [] : factsFor('url', address);
    return facts.length ? [{ facts, span: { start, end } }] : [];
  });
  // What the page says of its address goes before what a browser noted.
  return [...stated, ...saved];
}
