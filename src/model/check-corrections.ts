import { PROMISED_FIELDS, RECORD_FOLDERS, type Correction } from '../schemas/permanence.ts';
import { hashOf, lockLine } from './lock.ts';
import type { Problem } from './problems.ts';
import type { Readable } from './read-content.ts';
import { addressOf, recordNames, releasedFacts } from './released.ts';

type Value = string | null;

/** A fact through time: what was released of it, what corrections say, what the archive says today. */
interface History {
  readonly concerns: string;
  readonly field: string;
  /** Oldest first, each with its line in the lock. Begins with null where the page was released without it. */
  readonly released: readonly { readonly value: Value; readonly since: string; readonly line: number }[];
  /** Oldest first, each with its place in corrections.yaml. */
  readonly corrections: readonly { readonly correction: Correction; readonly index: number }[];
  /** Undefined where the record is gone, and with it the fact. */
  readonly now: Value | undefined;
}

/** In place of a line of the lock: what stands today stands in none. */
const TODAY = 0;

const keyOf = ({ concerns, field }: { concerns: string; field: string }) => `${concerns} ${field}`;
const shown = (value: Value) => (value === null ? 'null' : JSON.stringify(value));

/** The record that stands in the place of one that was sent on, where it is of the same kind. */
function successorOf(
  concerns: string,
  { redirects }: Readable,
): { concerns: string; date: string } | undefined {
  const [folder, id = ''] = concerns.split('/');
  const kind = RECORD_FOLDERS.find((name) => name === folder);
  const rule = kind && redirects.find(({ from }) => from === addressOf(kind, id));
  return rule?.to.startsWith(`/${folder}/`) ? { concerns: rule.to.slice(1, -1), date: rule.date } : undefined;
}

interface Published {
  readonly since: string;
  readonly line: number;
}

const folderOf = (concerns: string) =>
  RECORD_FOLDERS.find((name) => concerns.startsWith(`${name}/`)) ?? 'departures';

/** The records whose pages were released, and since when. */
function publishedRecords({ lock }: Readable): ReadonlyMap<string, Published> {
  return new Map(
    lock.addresses.map(({ address, since }, index) => [
      address.slice(1, -1),
      { since, line: lockLine(lock, 'addresses', index) },
    ]),
  );
}

/** What was released of a fact: a page that was out before it said that it was not stated. */
function releasedOf(facts: History['released'], page: Published | undefined): History['released'] {
  const [first] = facts;
  return page && (!first || first.since > page.since) ? [{ value: null, ...page }, ...facts] : facts;
}

/** Every fact that was released or that a correction is about. */
function historiesOf(readable: Readable): History[] {
  const { lock, corrections, written } = readable;
  const facts = new Map(releasedFacts(readable).map((fact) => [keyOf(fact), fact.value]));
  const released = Map.groupBy(
    lock.facts.map((fact, index) => ({ ...fact, line: lockLine(lock, 'facts', index) })),
    keyOf,
  );
  const readableIds = new Set(recordNames(readable));
  const broken = new Set(recordNames(written).filter((record) => !readableIds.has(record)));
  const numbered = corrections
    .map((correction, index) => ({ correction, index }))
    .sort((a, b) => a.correction.date.localeCompare(b.correction.date) || a.index - b.index);
  const published = publishedRecords(readable);
  const unstated = [...published.keys()].flatMap((concerns) =>
    PROMISED_FIELDS[folderOf(concerns)].map((field) => ({ concerns, field })),
  );
  const keys = new Map([...lock.facts, ...unstated, ...corrections].map((one) => [keyOf(one), one]));
  return [...keys.values()].flatMap(({ concerns, field }): History[] => {
    const next = successorOf(concerns, readable);
    const record = next?.concerns ?? concerns;
    // What stands in a file that cannot be read is not known.
    if (broken.has(record)) return [];
    return [
      {
        concerns,
        field,
        released: releasedOf(released.get(keyOf({ concerns, field })) ?? [], published.get(concerns)),
        corrections: numbered.filter(
          ({ correction: one }) =>
            one.field === field &&
            (one.concerns === concerns || (one.concerns === next?.concerns && one.date >= next.date)),
        ),
        now: readableIds.has(record) ? (facts.get(keyOf({ concerns: record, field })) ?? null) : undefined,
      },
    ];
  });
}

/** Each correction takes up where the one before it ended, the first where the release began. */
function checkChain({ released, corrections, now }: History, { at }: Readable): Problem[] {
  const [first] = released;
  const problem = (index: number, part: string, message: string, right: string): Problem => ({
    ...at('corrections', [index, part]),
    message,
    right,
  });
  const starts = corrections.flatMap(({ correction: { date, before, after }, index }, place): Problem[] => {
    if (before === after)
      return [
        problem(index, 'after', 'before and after are the same, so nothing was corrected', 'what it is now'),
      ];
    const previous = corrections[place - 1]?.correction;
    if (first && date < first.since)
      return [
        problem(
          index,
          'date',
          `the correction is older than what it corrects, released on ${first.since}`,
          'the day on which it was made',
        ),
      ];
    const expected = previous ? previous.after : (first?.value ?? null);
    if (before === expected) return [];
    const message = previous
      ? `before is not what the correction of ${previous.date} left`
      : 'before is not what was published';
    return [problem(index, 'before', message, `before: ${shown(expected)}`)];
  });
  const last = corrections.at(-1);
  // Where the corrections end in what was released last, it is the change since then that lacks one.
  const ends = [now, released.at(-1)?.value ?? null];
  if (!last || now === undefined || ends.includes(last.correction.after)) return starts;
  return [
    ...starts,
    problem(
      last.index,
      'after',
      'after is not what the archive says today',
      `after: ${shown(now)}, or another correction below it`,
    ),
  ];
}

/** Every value that was released must be found, in order, among what the corrections lead through. */
function checkAccounted(
  { concerns, field, released, corrections, now }: History,
  readable: Readable,
): Problem[] {
  const [first] = corrections;
  const today = now === undefined ? [] : [{ value: now, since: '', line: TODAY }];
  const steps = first
    ? [first.correction.before, ...corrections.map(({ correction }) => correction.after)]
    : [released[0]?.value ?? null];
  let reached = 0;
  for (const [place, { value, since, line }] of [...released, ...today].entries()) {
    // What stands today is where the corrections end.
    const found = line === TODAY ? steps.lastIndexOf(value) : steps.indexOf(value, reached);
    if (found >= (line === TODAY ? steps.length - 1 : 0)) {
      reached = found;
      continue;
    }
    const before = released[place - 1];
    const [was, is] = before ? [before.value, value] : [value, now ?? null];
    const day = before?.since ?? since;
    const right = `an entry in corrections.yaml with date, concerns: ${concerns}, field: ${field}, kind, before: ${shown(was)}, after: ${shown(is)}, why`;
    return [
      {
        file: readable.lockFile,
        line: (before?.line ?? line) || 1,
        column: 1,
        message: `${concerns}: ${field} was published on ${day} as ${shown(was)} and is now ${shown(is)}`,
        right,
      },
    ];
  }
  return [];
}

/** Corrections are of what was released. */
function checkConcerned({ lock, corrections, at }: Readable): Problem[] {
  const released = new Set(lock.addresses.map(({ address }) => address));
  const known = lock.addresses.map(({ address }) => address.slice(1, -1));
  return corrections.flatMap(({ concerns }, index): Problem[] =>
    released.has(`/${concerns}/`)
      ? []
      : [
          {
            ...at('corrections', [index, 'concerns']),
            message: `${concerns} was never released, so there is nothing to correct`,
            right: known.length
              ? `one of ${known.slice(0, 5).join(', ')} ...`
              : 'no correction before a release',
          },
        ],
  );
}

/** A correction that was released says for ever what it said. */
function checkKept({ lock, lockFile, corrections }: Readable): Problem[] {
  const present = new Set(corrections.map(hashOf));
  return lock.corrections.flatMap(({ concerns, field, date, hash }, index): Problem[] =>
    present.has(hash)
      ? []
      : [
          {
            file: lockFile,
            line: lockLine(lock, 'corrections', index),
            column: 1,
            message: `the correction of ${date} to ${field} of ${concerns} was released and is gone or has changed`,
            right: 'restore it in corrections.yaml; a wrong correction is corrected by another below it',
          },
        ],
  );
}

/**
 * Holds facts against what was released of them: a fact that changed has corrections that lead from
 * what was published, step by step, to what the archive says today; and a correction leads nowhere else.
 */
export function checkCorrections(readable: Readable): Problem[] {
  const concerned = [...checkConcerned(readable), ...checkKept(readable)];
  const histories = historiesOf(readable);
  return [
    ...concerned,
    ...histories.flatMap((history) => {
      const chain = checkChain(history, readable);
      // A chain that does not hold accounts for nothing; its own faults say what is wrong.
      return chain.length ? chain : checkAccounted(history, readable);
    }),
  ].filter((problem, place, all) => all.findIndex((other) => isSame(problem, other)) === place);
}

function isSame(one: Problem, other: Problem): boolean {
  return one.file === other.file && one.line === other.line && one.message === other.message;
}
