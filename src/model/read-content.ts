import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { articleSchema, type ArticleRecord } from '../schemas/article.ts';
import { departureSchema, type DepartureRecord } from '../schemas/departure.ts';
import type { Lock } from '../schemas/lock.ts';
import {
  correctionsSchema,
  redirectsSchema,
  withdrawnSchema,
  type Correction,
  type Redirect,
  type Withdrawal,
} from '../schemas/permanence.ts';
import { personSchema, type PersonRecord } from '../schemas/person.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { textSchema, type TextRecord } from '../schemas/text.ts';
import { EMPTY_LOCK, readLock } from './lock.ts';
import { parseEntry, parseYaml, type Entry } from './parse-entry.ts';
import type { Problem } from './problems.ts';

/** Everything that people wrote, and the lock. */
export interface Content {
  readonly site: Site;
  readonly articles: readonly Entry<ArticleRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  readonly departures: readonly Entry<DepartureRecord>[];
  readonly corrections: readonly Correction[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
  readonly lock: Lock;
}

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** The content folder: `CONTENT_DIR`, else `content`. Relative paths resolve from the repository root. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(REPOSITORY, environment['CONTENT_DIR'] ?? 'content');
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

/** Names of the record files of a folder, in order; an absent folder holds none. */
export function listRecords(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
}

/** A file's text; null, with the reason among the problems, where it cannot be read as UTF-8. */
function readSource(file: string, problems: Problem[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    problems.push({ file: displayPath(file), line: 1, column: 1, message, right: 'a file of UTF-8 text' });
    return null;
  }
}

function readFolder<T extends z.ZodType>(
  folder: string,
  schema: T,
  problems: Problem[],
): Entry<z.output<T>>[] {
  return listRecords(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const source = readSource(file, problems);
    if (source === null) return [];
    const parsed = parseEntry(source, displayPath(file), schema);
    problems.push(...parsed.problems);
    return parsed.entry ? [parsed.entry] : [];
  });
}

function readYamlFile<T extends z.ZodType>(
  file: string,
  schema: T,
  absent: z.output<T> | null,
  problems: Problem[],
): z.output<T> | null {
  if (!existsSync(file)) {
    if (absent === null)
      problems.push({
        file: displayPath(file),
        line: 1,
        column: 1,
        message: 'the file is missing',
        right: 'the archive’s title, description, organization, language, errorReports, publisher',
      });
    return absent;
  }
  const { data, problems: found } = parseYaml(readFileSync(file, 'utf8'), displayPath(file), schema);
  problems.push(...found);
  return data;
}

/** Reads the content folder. Every fault of every file is given at once; content is null if there is any. */
export function readContent(folder: string): { content: Content | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const site = readYamlFile(path.join(folder, 'site.yaml'), siteSchema, null, problems);
  const articles = readFolder(path.join(folder, 'articles'), articleSchema, problems);
  const people = readFolder(path.join(folder, 'people'), personSchema, problems);
  const departures = readFolder(path.join(folder, 'departures'), departureSchema, problems);
  const corrections =
    readYamlFile(path.join(folder, 'corrections.yaml'), correctionsSchema, [], problems) ?? [];
  const redirects = readYamlFile(path.join(folder, 'redirects.yaml'), redirectsSchema, [], problems) ?? [];
  const withdrawn = readYamlFile(path.join(folder, 'withdrawn.yaml'), withdrawnSchema, [], problems) ?? [];
  const lockFile = path.join(folder, 'archive.lock.json');
  const { lock, problems: lockProblems } = existsSync(lockFile)
    ? readLock(readFileSync(lockFile, 'utf8'), displayPath(lockFile))
    : { lock: EMPTY_LOCK, problems: [] };
  problems.push(...lockProblems);
  const valid = site && lock && !problems.length;
  const content = valid
    ? { site, articles, people, departures, corrections, redirects, withdrawn, lock }
    : null;
  return { content, problems };
}

/** Reads the texts that normalize wrote, where there are any. */
export function readTexts(folder: string): { texts: Entry<TextRecord>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { texts: readFolder(path.join(folder, 'texts'), textSchema, problems), problems };
}
