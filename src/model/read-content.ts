import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { articleSchema, type ArticleRecord } from '../schemas/article.ts';
import { contextSchema, type ContextRecord } from '../schemas/context.ts';
import { departureSchema, type DepartureRecord } from '../schemas/departure.ts';
import type { Lock } from '../schemas/lock.ts';
import {
  correctionsSchema,
  RECORD_FOLDERS,
  type RecordFolder,
  redirectsSchema,
  withdrawnSchema,
  type Correction,
  type Redirect,
  type Withdrawal,
} from '../schemas/permanence.ts';
import { personSchema, type PersonRecord } from '../schemas/person.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { textSchema, type TextRecord } from '../schemas/text.ts';
import { findTodos } from './find-todos.ts';
import { EMPTY_LOCK, readLock } from './lock.ts';
import { findConflict, parseEntry, parseYaml, type Entry, type Written } from './parse-entry.ts';
import type { Place, Problem } from './problems.ts';

/** The lists beside the records, each a YAML file of its name. */
const LOCK_NAME = 'archive.lock.json';
export const LISTS = ['site', 'context', 'corrections', 'redirects', 'withdrawn'] as const;
/** What site.yaml says. */
export const SITE_FIELDS =
  'the archive’s title, description, organization, language, errorReports, publisher';
export type ListName = (typeof LISTS)[number];

/** What could be read of a content folder: every valid entry, and every file as it was written. */
export interface Readable {
  /** Null where site.yaml cannot be read. */
  readonly site: Site | null;
  readonly articles: readonly Entry<ArticleRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  readonly departures: readonly Entry<DepartureRecord>[];
  /** Every record file, valid or not. */
  readonly written: Readonly<Record<RecordFolder, readonly Written[]>>;
  readonly context: readonly ContextRecord[];
  readonly corrections: readonly Correction[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
  readonly lock: Lock;
  readonly lockFile: string;
  /** Where a value of a list stands. */
  readonly at: (list: ListName, path: readonly PropertyKey[]) => Place;
}

/** Everything that people wrote, and the lock, all of it valid. */
export interface Content extends Readable {
  readonly site: Site;
}

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** The content folder: `CONTENT_DIR`, else `content`. Relative paths resolve from the repository root. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(REPOSITORY, environment['CONTENT_DIR'] || 'content');
}

/** A path as an editor would type it, from the repository root where it lies below that. */
export function displayPath(file: string): string {
  const relative = path.relative(REPOSITORY, file);
  return relative.startsWith('..') ? file : relative;
}

/** Where a file named by displayPath lies. */
export function absolutePath(file: string): string {
  return path.resolve(REPOSITORY, file);
}

/** Whether something is a file, or a link that leads nowhere and is named where it is read; a link to a device would be read for ever. */
function isFileOrLost(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? true;
}

/** Names of the files of a folder and those below it, in order; an absent folder holds none. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((file) => ({ file, place: path.join(file.parentPath, file.name) }))
    .filter(({ file, place }) => file.isFile() || (file.isSymbolicLink() && isFileOrLost(place)))
    .map(({ place }) => path.relative(folder, place))
    .sort();
}

const isRecord = (name: string) => /\.mdx?$/.test(name);

/** Names of the record files of a folder, in order; an absent folder holds none. */
export function listRecords(folder: string): string[] {
  return listFiles(folder).filter(isRecord);
}

/** Files that no reader takes up, and that an editor may think are read; what begins with a dot is no file of ours. */
function findUnread(folder: string): Problem[] {
  const unread = (names: readonly string[], right: string) =>
    names
      .filter((name) => !path.basename(name).startsWith('.'))
      .map((name) => ({
        file: displayPath(path.join(folder, name)),
        line: 1,
        column: 1,
        message: 'no command reads this file',
        right,
      }));
  const records = RECORD_FOLDERS.flatMap((name) =>
    listFiles(path.join(folder, name)).map((file) => path.join(name, file)),
  );
  const known = [...RECORD_FOLDERS, 'captures', 'texts', ...LISTS.map((name) => `${name}.yaml`), LOCK_NAME];
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => !known.includes(name)) : [];
  return [
    ...unread(
      records.filter((name) => !isRecord(name)),
      'a name that ends in .mdx, or another folder',
    ),
    ...unread(beside, `one of ${known.join(', ')}, or another folder`),
  ];
}

/** A file's text; null, with the reason among the problems, where it cannot be read as UTF-8. */
export function readSource(file: string, problems: Problem[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    problems.push({ file: displayPath(file), line: 1, column: 1, message, right: 'a file of UTF-8 text' });
    return null;
  }
}

/** Reads the records of a folder: the valid ones as entries, and every one as it was written. */
function readFolder<T extends z.ZodType>(folder: string, schema: T, problems: Problem[]) {
  const entries: Entry<z.output<T>>[] = [];
  const unfinished: Problem[] = [];
  const written: Written[] = [];
  for (const name of listRecords(folder)) {
    const file = path.join(folder, name);
    const source = readSource(file, problems);
    if (source === null) continue;
    const parsed = parseEntry(source, displayPath(file), schema);
    problems.push(...parsed.problems);
    unfinished.push(...findTodos(source, displayPath(file)));
    written.push(parsed.written);
    if (parsed.entry) entries.push(parsed.entry);
  }
  return { entries, written, unfinished };
}

/** A list's value, null where it is absent or not valid; and where its parts stand. */
function readList<T extends z.ZodType>(folder: string, name: ListName, schema: T, problems: Problem[]) {
  const full = path.join(folder, `${name}.yaml`);
  const file = displayPath(full);
  const at = (place: { line: number; column: number }) => ({ file, ...place });
  const nowhere = { value: null, locate: () => at({ line: 1, column: 1 }) };
  if (!existsSync(full)) return nowhere;
  const source = readSource(full, problems)
    ?.replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  if (source === undefined) return nowhere;
  const conflict = findConflict(source, file);
  if (conflict) {
    problems.push(conflict);
    return nowhere;
  }
  // A list that holds nothing yet, or comments only, is an empty one.
  const { data, raw, problems: found, locate } = parseYaml(source, file, schema);
  if (raw === null && name !== 'site') return nowhere;
  for (const problem of [...findTodos(source, file), ...found]) problems.push(problem);
  return { value: data, locate: (place: readonly PropertyKey[]) => at(locate(place)) };
}

function readLists(folder: string, problems: Problem[]) {
  const site = readList(folder, 'site', siteSchema, problems);
  const context = readList(folder, 'context', contextSchema, problems);
  const corrections = readList(folder, 'corrections', correctionsSchema, problems);
  const redirects = readList(folder, 'redirects', redirectsSchema, problems);
  const withdrawn = readList(folder, 'withdrawn', withdrawnSchema, problems);
  const places = { site, context, corrections, redirects, withdrawn };
  if (!existsSync(path.join(folder, 'site.yaml')))
    problems.push({
      ...site.locate([]),
      message: 'the file is missing',
      right: SITE_FIELDS,
    });
  return {
    site: site.value,
    context: context.value ?? [],
    corrections: corrections.value ?? [],
    redirects: redirects.value ?? [],
    withdrawn: withdrawn.value ?? [],
    at: (list: ListName, place: readonly PropertyKey[]) => places[list].locate(place),
  };
}

/** Reads what can be read of the content folder, and finds every fault within its files. */
export function readWritten(folder: string): { readable: Readable; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists = readLists(folder, problems);
  const articles = readFolder(path.join(folder, 'articles'), articleSchema, problems);
  const people = readFolder(path.join(folder, 'people'), personSchema, problems);
  const departures = readFolder(path.join(folder, 'departures'), departureSchema, problems);
  problems.push(...[articles, people, departures].flatMap(({ unfinished }) => unfinished));
  problems.push(...findUnread(folder));
  const lockPath = path.join(folder, LOCK_NAME);
  const lockFile = displayPath(lockPath);
  const source = existsSync(lockPath) ? readSource(lockPath, problems) : null;
  const { lock, problems: lockProblems } =
    source === null ? { lock: EMPTY_LOCK, problems: [] } : readLock(source, lockFile);
  problems.push(...lockProblems);
  const readable = {
    ...lists,
    articles: articles.entries,
    people: people.entries,
    departures: departures.entries,
    written: { articles: articles.written, people: people.written, departures: departures.written },
    lock: lock ?? EMPTY_LOCK,
    lockFile,
  };
  return { readable, problems };
}

/** Whether everything of a content folder could be read. */
export function isWhole(readable: Readable, problems: readonly Problem[]): readable is Content {
  return readable.site !== null && !problems.length;
}

/** Reads the content folder. Every fault of every file is given at once; content is null if there is any. */
export function readContent(folder: string): { content: Content | null; problems: Problem[] } {
  const { readable, problems } = readWritten(folder);
  return { content: isWhole(readable, problems) ? readable : null, problems };
}

/** Reads the texts that normalize wrote, where there are any. */
export function readTexts(folder: string): { texts: Entry<TextRecord>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { texts: readFolder(path.join(folder, 'texts'), textSchema, problems).entries, problems };
}
