import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../schemas/article.ts';
import type { ContextRecord } from '../schemas/context.ts';
import type { Claim, DepartureRecord } from '../schemas/departure.ts';
import { lockFileSchema, type Lock } from '../schemas/lock.ts';
import type { PersonRecord } from '../schemas/person.ts';
import type { Site } from '../schemas/site.ts';
import { findConflict, parseYaml, type Entry } from './parse-entry.ts';
import type { Place, Problem } from './problems.ts';

const AWAITING = 'awaiting verification: a keeper of the captures runs npm run verify and commits the lock';

export const EMPTY_LOCK: Lock = { captures: [], checked: [], addresses: [], facts: [], corrections: [] };

/** The lists of a lock, as they stand in its file. */
const LOCK_LISTS = [
  'captures',
  'checked',
  'addresses',
  'facts',
  'corrections',
] as const satisfies readonly (keyof Lock)[];

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

/** How many entries each list of promises holds, and a hash over their sums. */
function totalsOf({ addresses, facts, corrections }: Lock) {
  return Object.entries({ addresses, facts, corrections }).map(([list, entries]) =>
    withSum({ list, entries: entries.length, hash: hashOf(entries.map(({ sum }) => sum)) }),
  );
}

/** Writes a lock: JSON with one entry on each line, in a stable order, and the totals at the end. */
export function serializeLock(lock: Lock): string {
  const lists = [
    ...LOCK_LISTS.map((name) => [name, lock[name]] as const),
    ['totals', totalsOf(lock)] as const,
  ].map(([name, entries]) => {
    const lines = (entries as readonly object[]).map((entry) => JSON.stringify(entry));
    return `"${name}": [${lines.length ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** The line of a lock's file on which an entry of a list stands, 1-based. */
export function lockLine(lock: Lock, name: keyof Lock, index: number): number {
  let line = 2;
  for (const list of LOCK_LISTS) {
    if (list === name) break;
    line += lock[list].length ? lock[list].length + 2 : 1;
  }
  return line + 1 + index;
}

/** The line of a text on which a position stands, 1-based. */
const lineAt = (source: string, position: number) => source.slice(0, position).split('\n').length;

/** Reads a lock, and holds each entry against its sum and each list against its total. */
export function readLock(source: string, file: string): { lock: Lock | null; problems: Problem[] } {
  const right = 'restore the lock from version control, then run: npm run verify';
  const fault = (line: number, message: string): Problem => ({ file, line, column: 1, message, right });
  const conflict = findConflict(source, file);
  if (conflict) {
    const settle =
      'take one side (git checkout --ours or --theirs, with the file), then npm run verify and, for a release, npm run release';
    return { lock: null, problems: [{ ...conflict, right: settle }] };
  }
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return {
      lock: null,
      problems: [fault(lineAt(source, position), `not valid JSON: ${(error as Error).message}`)],
    };
  }
  const result = lockFileSchema.safeParse(raw);
  if (!result.success) {
    // JSON is YAML, and the reader of YAML knows where each fault stands.
    const { problems } = parseYaml(source, file, lockFileSchema);
    return { lock: null, problems: problems.map((problem) => ({ ...problem, right })) };
  }
  const { totals, ...lock } = result.data;
  const lineOf = (sum: string) => lineAt(source, source.indexOf(`"sum":"${sum}"`));
  const broken = [...Object.values(lock).flat(), ...totals].filter((entry) => !sumHolds(entry));
  if (broken.length)
    return { lock, problems: broken.map(({ sum }) => fault(lineOf(sum), 'this entry was changed by hand')) };
  const problems = totalsOf(lock).flatMap(({ list, hash }) => {
    const total = totals.find((one) => one.list === list);
    return total?.hash === hash
      ? []
      : [fault(total ? lineOf(total.sum) : 1, `entries of "${list}" were added, taken out or moved by hand`)];
  });
  return { lock, problems };
}

/** A part of the content that is held against captures: a claim, a digest, a gist, a role, a line of context. */
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

/** What of a content folder is held against captures. */
interface Checked {
  readonly context: readonly ContextRecord[];
  readonly at: (list: 'context', path: readonly PropertyKey[]) => Place;
  readonly site: Pick<Site, 'forms'>;
  readonly articles: readonly Entry<ArticleRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  readonly departures: readonly Entry<DepartureRecord>[];
}

function articleParts(entry: Entry<ArticleRecord>): CheckedPart[] {
  const { outline, ...record } = entry.data;
  const whole = { entry: `articles/${entry.id}`, file: entry.file };
  return [
    { ...whole, part: 'digest', hash: sha256Of(entry.body.trim()), line: entry.bodyLine, column: 1 },
    { ...whole, part: 'record', hash: hashOf(record), ...entry.locate(['title']) },
    ...partsOf(
      entry,
      'articles',
      'outline',
      outline.map((item) => [`outline ${item.paragraph}`, item]),
    ),
  ];
}

function personParts(entry: Entry<PersonRecord>): CheckedPart[] {
  const { roles, ...names } = entry.data;
  return [
    {
      entry: `people/${entry.id}`,
      file: entry.file,
      part: 'names',
      hash: hashOf(names),
      ...entry.locate(['name']),
    },
    ...partsOf(
      entry,
      'people',
      'roles',
      roles.map((role) => [claimPart(role), role]),
    ),
  ];
}

/** The parts of a departure. A claim stands with the forms that its check allowed. */
function departureParts(entry: Entry<DepartureRecord>, forms: Site['forms']): CheckedPart[] {
  const { person, organization, claims } = entry.data;
  const allowed = ({ value, basis }: Claim) => forms[basis === 'month' ? 'last month' : value] ?? [];
  return partsOf(
    entry,
    'departures',
    'claims',
    claims.map((claim) => [claimPart(claim), { person, organization, ...claim, forms: allowed(claim) }]),
  );
}

/** The lines of context, each with the forms that its check allowed. */
function contextParts({ context, at, site: { forms } }: Checked): CheckedPart[] {
  return numbered(
    context.map((one, index) => ({
      entry: 'context',
      part: claimPart({ ...one, field: 'context' }),
      hash: hashOf({ ...one, forms: one.basis === 'month' ? (forms['last month'] ?? []) : [] }),
      ...at('context', [index]),
    })),
  );
}

/** Every part of the content that the lock must vouch for. */
export function checkedParts(content: Checked): CheckedPart[] {
  const { site, articles, people, departures } = content;
  return [
    ...articles.flatMap(articleParts),
    ...people.flatMap(personParts),
    ...departures.flatMap((entry) => departureParts(entry, site.forms)),
    ...contextParts(content),
  ];
}

/** Articles whose capture no line of the lock tells of. */
export function findUnlockedCaptures(articles: readonly Entry<ArticleRecord>[], lock: Lock): Problem[] {
  return articles.flatMap((entry): Problem[] => {
    const locked = lock.captures.find(({ article }) => article === entry.id);
    if (locked?.capture === entry.data.capture) return [];
    const message = `the lock tells of ${locked ? 'another' : 'no'} capture of this article`;
    return [{ file: entry.file, ...entry.locate(['capture']), message, right: AWAITING }];
  });
}

/**
 * What the lock does not vouch for: parts that are new or changed, and parts that are gone from records
 * of which anything is to be there (`expected`, by folder and id).
 */
export function findUnvouched(
  parts: readonly CheckedPart[],
  { lock, lockFile }: { readonly lock: Lock; readonly lockFile: string },
  expected: (entry: string) => boolean,
): Problem[] {
  const locked = new Map(lock.checked.map((check) => [`${check.entry} ${check.part}`, check.hash]));
  const present = new Set(parts.map((part) => `${part.entry} ${part.part}`));
  const changed = parts.flatMap((part): Problem[] => {
    const hash = locked.get(`${part.entry} ${part.part}`);
    if (hash === part.hash) return [];
    const message = `${part.part} ${hash ? 'has changed since it was verified' : 'has not been verified'}`;
    return [{ file: part.file, line: part.line, column: part.column, message, right: AWAITING }];
  });
  const gone = lock.checked.flatMap((check, index): Problem[] =>
    present.has(`${check.entry} ${check.part}`) || !expected(check.entry)
      ? []
      : [
          {
            file: lockFile,
            line: lockLine(lock, 'checked', index),
            column: 1,
            message: `${check.entry}: ${check.part} was verified and is gone`,
            right: 'put it back, or have a keeper of the captures run npm run verify',
          },
        ],
  );
  return [...changed, ...gone];
}
