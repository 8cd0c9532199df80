import { existsSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Written } from '../../src/model/parse-entry.ts';
import type { Place, Problem } from '../../src/model/problems.ts';
import { absolutePath, LISTS, type ListName, type Readable } from '../../src/model/read-content.ts';
import { findVerbatim, indexCaptures } from './find-verbatim.ts';
import type { Sources } from './match-texts.ts';

interface Said extends Place {
  readonly text: string;
}

/** Every text of a value, with the path that leads to it. */
function textsOf(value: unknown, place: readonly PropertyKey[] = []): [string, readonly PropertyKey[]][] {
  if (typeof value === 'string') return [[value, place]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A body without its mark-up; as it is, where that nests deeper than can be read. */
function plainOf(body: string): string {
  try {
    return toString(fromMarkdown(body));
  } catch {
    return body;
  }
}

/** What an entry says, as a reader gets it: no escapes, no mark-up, no citations between the words. */
function saidIn({ file, raw, body, bodyLine, locate }: Written): Said[] {
  const prose = plainOf(body).replace(/¶\d+/g, ' ');
  return [
    ...textsOf(raw).map(([text, place]) => ({ text, file, ...locate(place) })),
    { text: prose, file, line: bodyLine, column: 1 },
  ];
}

/** What the lists beside the records say. */
function saidInLists({ at, ...lists }: Readable): Said[] {
  const said = (name: ListName) =>
    textsOf(lists[name]).map(([text, place]) => ({ text, ...at(name, place) }));
  return LISTS.flatMap(said);
}

/** Titles as the captures have them; what a record calls a title is not free for that. */
function titlesOf(sources: Sources): string[] {
  return [...sources.values()].flatMap(({ text: { data } }) => [
    ...(data.title === undefined ? [] : [data.title]),
    ...(data.subtitle === undefined ? [] : [data.subtitle]),
    ...data.otherTitles.map(({ title }) => title),
  ]);
}

/** Finds what of the content carries a run of more than 12 words of a capture, titles apart. */
export function checkVerbatim(readable: Readable, sources: Sources): Problem[] {
  const texts = [...sources.values()].map(({ paragraphs }) =>
    [...paragraphs.values()].map(({ plain }) => plain).join('\n'),
  );
  const captured = indexCaptures(texts, titlesOf(sources));
  const said = [...Object.values(readable.written).flat().flatMap(saidIn), ...saidInLists(readable)];
  const found = said.flatMap(({ text, ...place }) => problemOf(place, findVerbatim(text, captured)));
  // Comments and whatever else no reader takes up is committed all the same.
  const told = new Set(found.map(({ file }) => file));
  const unread = filesOf(readable)
    .filter((file) => !told.has(file))
    .flatMap((file) => findInFile(file, captured));
  return [...found, ...unread];
}

function problemOf(place: Place, run: string | undefined): Problem[] {
  const message = `more than 12 words in a row are a capture’s: "${run ?? ''}"`;
  return run ? [{ ...place, message, right: 'say it in your own words' }] : [];
}

/** The files that people write. */
function filesOf({ written, at }: Readable): string[] {
  const lists = LISTS.map((name) => at(name, []).file).filter((file) => existsSync(absolutePath(file)));
  return [
    ...Object.values(written)
      .flat()
      .map(({ file }) => file),
    ...lists,
  ];
}

/** The first run in a file as it is written, with the line on which it ends. */
function findInFile(file: string, captured: ReadonlySet<string>): Problem[] {
  const lines = readFileSync(absolutePath(file), 'utf8').split('\n');
  const run = findVerbatim(lines.join('\n'), captured);
  if (!run) return [];
  const end = lines.findIndex((_, index) => findVerbatim(lines.slice(0, index + 1).join('\n'), captured));
  return problemOf({ file, line: end + 1, column: 1 }, run);
}
