import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Problem } from '../../src/model/problems.ts';
import { displayPath, type Content } from '../../src/model/read-content.ts';
import { findVerbatim, indexCaptures } from './find-verbatim.ts';
import type { Sources } from './match-texts.ts';

interface Said {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every text of a value, with the path that leads to it. */
function textsOf(value: unknown, place: readonly PropertyKey[] = []): [string, readonly PropertyKey[]][] {
  if (typeof value === 'string') return [[value, place]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What an entry says, as a reader gets it: no escapes, no mark-up, no citations between the words. */
function saidIn({ file, data, body, bodyLine, locate }: Entry<unknown>): Said[] {
  const prose = toString(fromMarkdown(body)).replace(/¶\d+/g, ' ');
  return [
    ...textsOf(data).map(([text, place]) => ({ text, file, ...locate(place) })),
    { text: prose, file, line: bodyLine, column: 1 },
  ];
}

/** What the lists beside the records say. */
function saidInLists({ site, corrections, redirects, withdrawn }: Content, folder: string): Said[] {
  return Object.entries({ site, corrections, redirects, withdrawn }).flatMap(([name, value]) =>
    textsOf(value).map(([text]) => ({
      text,
      file: displayPath(path.join(folder, `${name}.yaml`)),
      line: 1,
      column: 1,
    })),
  );
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
export function checkVerbatim(folder: string, content: Content, sources: Sources): Problem[] {
  const texts = [...sources.values()].map(({ paragraphs }) =>
    [...paragraphs.values()].map(({ plain }) => plain).join('\n'),
  );
  const captured = indexCaptures(texts, titlesOf(sources));
  const entries: readonly Entry<unknown>[] = [...content.articles, ...content.people, ...content.departures];
  return [...entries.flatMap(saidIn), ...saidInLists(content, folder)].flatMap(
    ({ text, ...place }): Problem[] => {
      const run = findVerbatim(text, captured);
      const message = `more than 12 words in a row are a capture’s: "${run ?? ''}"`;
      return run ? [{ ...place, message, right: 'say it in your own words' }] : [];
    },
  );
}
