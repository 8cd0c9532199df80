import { address } from '../urls.ts';
import type { Departure } from './archive.ts';
import { publishedOn, type Publication } from './publication.ts';

/** What the page of a departure is cited as: a web page of this archive, released on a day. */
interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly website: string;
  readonly url: string;
  readonly language: string;
  /** The day of the release, as year, month and day; undefined before it. */
  readonly issued: readonly [string, string, string] | undefined;
}

function citedPage(publication: Publication, departure: Departure): CitedPage {
  const { archive, link } = publication;
  const [year, month, day] = publishedOn(publication, departure)?.split('-') ?? [];
  return {
    id: departure.id,
    title: departure.title,
    author: archive.site.publisher,
    website: archive.site.title,
    url: link(address.departure(departure.id)),
    language: 'en-GB',
    issued: year && month && day ? [year, month, day] : undefined,
  };
}

/** Control characters and breaks become one space: a citation's fields are single lines. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces with or without a backslash, and a single one would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** A text as BibTeX has it. */
function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}^~$&%#_]/g, (character) => TEX[character] ?? '');
}

/** An address as BibTeX has it: verbatim, but for braces, which percent signs can stand for. */
const verbatim = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** The page of a departure as BibTeX, `@online` as BibLaTeX defines it. Names and titles keep their capitals. */
export function bibtex(publication: Publication, departure: Departure): string {
  const { id, title, author, website, url, issued } = citedPage(publication, departure);
  const fields = [
    `author = {{${escapeTex(author)}}}`,
    `title = {{${escapeTex(title)}}}`,
    ...(website === author ? [] : [`organization = {${escapeTex(website)}}`]),
    ...(issued ? [`date = {${issued.join('-')}}`] : []),
    `url = {${verbatim(url)}}`,
  ];
  return `@online{${id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** The page of a departure as RIS, type ELEC (a web page). */
export function ris(publication: Publication, departure: Departure): string {
  const { id, title, author, website, url, language, issued } = citedPage(publication, departure);
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', website],
    ...(issued
      ? ([
          ['PY', issued[0]],
          ['DA', issued.join('/')],
        ] satisfies [string, string][])
      : []),
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** The page of a departure as CSL-JSON: a list of one `webpage`. */
export function cslJson(publication: Publication, departure: Departure) {
  const { id, title, author, website, url, language, issued } = citedPage(publication, departure);
  return [
    {
      id,
      type: 'webpage',
      title,
      author: [{ literal: author }],
      'container-title': website,
      ...(issued ? { issued: { 'date-parts': [issued.map(Number)] } } : {}),
      URL: url,
      language,
    },
  ];
}
