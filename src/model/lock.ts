import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../schemas/article.ts';
import type { Claim, DepartureRecord } from '../schemas/departure.ts';
import { lockSchema, type Lock } from '../schemas/lock.ts';
import type { PersonRecord } from '../schemas/person.ts';
import type { Entry } from './parse-entry.ts';
import type { Problem } from './problems.ts';

export const EMPTY_LOCK: Lock = { captures: [], checked: [], addresses: [], facts: [] };

/** SHA-256 in hexadecimal. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** An object's JSON with its keys in order, so that equal values have equal hashes. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join(',')}}`;
}

/** Hash of a value, whatever the order of its keys. */
export function hashOf(value: unknown): string {
  return sha256Of(canonicalJson(value));
}

/** Closes a lock entry with a sum over the rest of it. */
export function withSum<T extends object>(entry: T): T & { sum: string } {
  return { ...entry, sum: hashOf(entry).slice(0, 16) };
}

const sumHolds = ({ sum, ...entry }: { sum: string }) => withSum(entry).sum === sum;

/** Writes a lock: JSON with one entry on each line, in a stable order. */
export function serializeLock(lock: Lock): string {
  const lists = Object.entries(lock).map(([name, entries]) => {
    const lines = (entries as readonly object[]).map((entry) => JSON.stringify(entry));
    return `"${name}": [${lines.length ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** Reads a lock and holds each entry against its sum, so that a changed letter is found. */
export function readLock(source: string, file: string): { lock: Lock | null; problems: Problem[] } {
  const right = 'restore the lock from version control, then run: npm run verify';
  const fault = (line: number, message: string): Problem => ({ file, line, column: 1, message, right });
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch (error) {
    return { lock: null, problems: [fault(1, `not valid JSON: ${(error as Error).message}`)] };
  }
  const result = lockSchema.safeParse(raw);
  if (!result.success) {
    const issue = result.error.issues[0];
    return { lock: null, problems: [fault(1, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)] };
  }
  const lines = source.split('\n');
  const broken = Object.values(result.data).flatMap((entries) =>
    (entries as { sum: string }[]).filter((entry) => !sumHolds(entry)),
  );
  const problems = broken.map((entry) =>
    fault(
      lines.findIndex((line) => line.includes(`"sum":"${entry.sum}"`)) + 1,
      'this entry was changed by hand',
    ),
  );
  return { lock: result.data, problems };
}

/** A part of the content that is held against captures: a claim, a digest, a gist, a role. */
export interface CheckedPart {
  readonly entry: string;
  readonly part: string;
  readonly hash: string;
  /** Where it stands. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type Named = Pick<Claim, 'article' | 'paragraph'> & { field?: string };

const claimPart = (claim: Named) => `${claim.field ?? 'role'} ${claim.article} ${claim.paragraph}`;

/** Names that repeat are told apart by a count, so that each part has its own line in the lock. */
function numbered(parts: readonly CheckedPart[]): CheckedPart[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const key = `${part.entry} ${part.part}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? part : { ...part, part: `${part.part} (${count})` };
  });
}

function partsOf<T>(
  entry: Entry<T>,
  folder: string,
  list: string,
  parts: readonly [string, unknown][],
): CheckedPart[] {
  return numbered(
    parts.map(([part, value], index) => ({
      entry: `${folder}/${entry.id}`,
      part,
      hash: hashOf(value),
      file: entry.file,
      ...entry.locate([list, index]),
    })),
  );
}

/** The text of a record's body as it is hashed: without space around it. */
const digestOf = (entry: Entry<unknown>) => entry.body.trim();

/** Every part of a record that the lock must vouch for. The forms of values come with the claims they serve. */
export function checkedParts(entries: {
  readonly articles: readonly Entry<ArticleRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  readonly departures: readonly Entry<DepartureRecord>[];
}): CheckedPart[] {
  const articles = entries.articles.flatMap((entry) => [
    {
      entry: `articles/${entry.id}`,
      part: 'digest',
      hash: sha256Of(digestOf(entry)),
      file: entry.file,
      line: entry.bodyLine,
      column: 1,
    },
    {
      entry: `articles/${entry.id}`,
      part: 'capture',
      hash: entry.data.capture,
      file: entry.file,
      ...entry.locate(['capture']),
    },
    ...partsOf(
      entry,
      'articles',
      'outline',
      entry.data.outline.map((item) => [`outline ${item.paragraph}`, item]),
    ),
  ]);
  const people = entries.people.flatMap((entry) =>
    partsOf(
      entry,
      'people',
      'roles',
      entry.data.roles.map((role) => [claimPart(role), role]),
    ),
  );
  const departures = entries.departures.flatMap((entry) => {
    const { person, organization, claims } = entry.data;
    return partsOf(
      entry,
      'departures',
      'claims',
      claims.map((claim) => [claimPart(claim), { person, organization, ...claim }]),
    );
  });
  return [...articles, ...people, ...departures];
}

/** What the lock does not vouch for: parts that are new or changed, and parts that are gone. */
export function findUnvouched(parts: readonly CheckedPart[], lock: Lock, lockFile: string): Problem[] {
  const right = 'awaiting verification: a keeper of the captures runs npm run verify and commits the lock';
  const locked = new Map(lock.checked.map((check) => [`${check.entry} ${check.part}`, check.hash]));
  const present = new Set(parts.map((part) => `${part.entry} ${part.part}`));
  const changed = parts.flatMap((part): Problem[] => {
    const hash = locked.get(`${part.entry} ${part.part}`);
    if (hash === part.hash) return [];
    const message = `${part.part} ${hash ? 'has changed since it was verified' : 'has not been verified'}`;
    return [{ file: part.file, line: part.line, column: part.column, message, right }];
  });
  const gone = lock.checked.flatMap((check, index): Problem[] =>
    present.has(`${check.entry} ${check.part}`)
      ? []
      : [
          {
            file: lockFile,
            line: lock.captures.length + 4 + index,
            column: 1,
            message: `${check.entry}: ${check.part} was verified and is gone`,
            right: 'put it back, or have a keeper of the captures run npm run verify',
          },
        ],
  );
  return [...changed, ...gone];
}
