import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { gunzipSync } from 'node:zlib';
import { parse as parsePage } from 'parse5';
import { attributeOf, elementsIn, wordsIn } from '../normalize/parse-html.ts';
import { parseHeaders } from '../serve.ts';
import { readPng } from './read-png.ts';

/** A kind of file that a build puts out. */
interface Output {
  readonly kind: string;
  readonly files: RegExp;
  /**
   * Reads a file as those who take such files do.
   *
   * @returns everything that stands in it, as values of whatever shape.
   * @throws where it is not well-formed.
   */
  readonly read: (bytes: Buffer) => unknown;
  /** How words that people wrote are told there; left out where none of them reach it. */
  readonly told?: (words: string) => string;
}

const XML = new XMLParser({ ignoreAttributes: false, htmlEntities: true });
const FORMULA = /^[=+@\t\r\uff1d\uff0b\uff20\uff0d-]/;
const INDEX = 'pagefind_dcd';
const asTheyAre = (words: string) => words;

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function readPage(bytes: Buffer): unknown {
  const errors: string[] = [];
  const document = parsePage(bytes.toString('utf8'), {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${startLine}:${startCol} ${code}`),
    sourceCodeLocationInfo: true,
  });
  must(!errors.length, errors.join(', '));
  const elements = [...elementsIn(document)];
  const data = elements
    .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(wordsIn(element)) as unknown);
  return [elements.map(wordsIn).join(' ').replace(/\s+/g, ' '), data];
}

function readXml(bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  const verdict = XMLValidator.validate(text);
  must(verdict === true, JSON.stringify(verdict));
  return XML.parse(text);
}

function readTable(bytes: Buffer): string[][] {
  const rows: string[][] = parseCsv(bytes.toString('utf8'), { bom: true });
  const formulas = rows.flat().filter((cell) => FORMULA.test(cell));
  must(!formulas.length, `formulas: ${formulas.join()}`);
  return rows;
}

function readCalendar(bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  // What the parser lets pass: lines that end otherwise or are too long, and an end that is another's.
  const lines = text.split('\r\n');
  must(
    lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)),
    'a line is not as RFC 5545 has it',
  );
  for (const line of ['BEGIN:VEVENT', 'END:VEVENT'])
    must(lines.filter((one) => one === line).length === events.length, `${line} is not once for each event`);
  const names = ['uid', 'dtstart', 'dtstamp', 'summary', 'description', 'url'];
  return events.map((event) => {
    for (const name of names) must(event.getAllProperties(name).length === 1, `an event's ${name}`);
    must(
      event
        .getAllProperties()
        .every(({ name }) => names.includes(name) || /^(?:x-|sequence|dtend)/.test(name)),
      'an event holds more',
    );
    return names.map((name) => String(event.getFirstPropertyValue(name)));
  });
}

function readCitation(bytes: Buffer): unknown {
  const citations = new Cite(bytes.toString('utf8')).data;
  must(citations.length === 1, `${citations.length} citations`);
  return citations;
}

/** Lines of which each is as a pattern has it. */
const readLines = (line: RegExp) => (bytes: Buffer) => {
  const lines = bytes.toString('utf8').trimEnd().split('\n');
  const [other] = lines.filter((one) => !line.test(one));
  must(other === undefined, `a line that is none: ${other}`);
  return lines;
};

function inflate(bytes: Buffer): Buffer {
  const inflated = gunzipSync(bytes);
  must(inflated.toString('latin1', 0, INDEX.length) === INDEX, 'not as Pagefind wrote them');
  return inflated.subarray(INDEX.length);
}

const readJson = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

/** What a citation tool may read as its own is left out: braces, commands, white space, accents. */
const letters = (words: string) => words.replace(/\\|[^\p{L}\p{N}]/gu, '');

/**
 * Every kind of file that a build puts out, with a reader of its format. A file of another kind has no
 * reader, and is found by the test: whatever comes later joins here, and hostile words are put through it.
 */
export const OUTPUTS: readonly Output[] = [
  { kind: 'page', files: /\.html$/, read: readPage, told: (words) => words.replace(/\s+/g, ' ') },
  { kind: 'feed of departures', files: /^feed\.xml$/, read: readXml, told: asTheyAre },
  { kind: 'feed of corrections', files: /^corrections\/feed\.xml$/, read: readXml, told: asTheyAre },
  { kind: 'JSON feed', files: /^feed\.json$/, read: readJson, told: asTheyAre },
  { kind: 'data of departures', files: /^data\/departures\.json$/, read: readJson, told: asTheyAre },
  { kind: 'data of people', files: /^data\/people\.json$/, read: readJson, told: asTheyAre },
  { kind: 'data of articles', files: /^data\/articles\.json$/, read: readJson, told: asTheyAre },
  { kind: 'table', files: /^data\/departures\.csv$/, read: readTable, told: asTheyAre },
  { kind: 'calendar', files: /^data\/departures\.ics$/, read: readCalendar, told: asTheyAre },
  { kind: 'BibTeX', files: /^departures\/[\w-]+\.bib$/, read: readCitation, told: letters },
  { kind: 'RIS', files: /^departures\/[\w-]+\.ris$/, read: readCitation, told: asTheyAre },
  { kind: 'CSL', files: /^departures\/[\w-]+\.csl\.json$/, read: readCitation, told: asTheyAre },
  { kind: 'names for search', files: /^search\/names\.json$/, read: readJson, told: asTheyAre },
  { kind: 'titles for search', files: /^search\/titles\/\d+\.json$/, read: readJson },
  { kind: 'words for search', files: /^search\/words\.txt$/, read: readLines(/^\p{L}+(?: \p{L}+)*$/u) },
  {
    kind: 'page of the index',
    files: /^pagefind\/fragment\/\w+\.pf_fragment$/,
    read: (bytes) => readJson(inflate(bytes)),
    told: (words) => words.replace(/\s+/g, ' '),
  },
  // Pagefind alone reads these; a browser has it do so.
  {
    kind: 'index',
    files: /^pagefind\/(?:filter\/|index\/)?[\w.]+\.pf_(?:filter|index|meta)$/,
    read: inflate,
  },
  { kind: 'description of the index', files: /^pagefind\/pagefind-entry\.json$/, read: readJson },
  {
    kind: 'program of the index',
    files: /^pagefind\/wasm\.\w+\.pagefind$/,
    read: (bytes) => must(WebAssembly.validate(new Uint8Array(inflate(bytes))), 'no WebAssembly'),
  },
  { kind: 'card', files: /^(?:departures\/[\w-]+|card|icon-\d+)\.png$/, read: readPng },
  { kind: 'description of search', files: /^opensearch\.xml$/, read: readXml },
  { kind: 'list of pages', files: /^sitemap\.xml$/, read: readXml },
  { kind: 'manifest', files: /^manifest\.json$/, read: readJson },
  {
    kind: 'rules for robots',
    files: /^robots\.txt$/,
    read: readLines(/^(?:(?:User-agent|Allow|Disallow|Sitemap): \S+)?$/),
  },
  { kind: 'headers', files: /^_headers$/, read: (bytes) => parseHeaders(bytes.toString('utf8')) },
  { kind: 'redirects', files: /^_redirects$/, read: readLines(/^\/\S* \/\S* 301$/) },
  { kind: 'icon', files: /^favicon\.svg$/, read: readXml },
  // Made of our code alone, and read by the browser on every page.
  {
    kind: 'script, style or type',
    files: /^(?:_astro\/[\w.-]+\.(?:css|js|woff2)|before-paint\.js|pagefind\/pagefind(?:-worker)?\.js)$/,
    read: (bytes) => bytes.toString('latin1'),
  },
];

/** Every string in a value, whatever its shape. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
