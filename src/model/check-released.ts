import type { Lock } from '../schemas/lock.ts';
import type { Correction } from '../schemas/permanence.ts';
import { hashOf } from './lock.ts';
import type { Problem } from './problems.ts';
import type { Content } from './read-content.ts';
import { releasedAddresses, releasedFacts } from './released.ts';

type LockedFact = Lock['facts'][number];

/** Where the lock's lists stand in its file, one entry on each line. */
function lockLines({ captures, checked, addresses }: Lock) {
  const first = captures.length + checked.length + 6;
  return {
    address: (index: number) => first + index,
    fact: (index: number) => first + addresses.length + 2 + index,
  };
}

function checkAddresses({ lock, redirects, withdrawn, ...content }: Content, lockFile: string): Problem[] {
  const present = new Set(releasedAddresses(content));
  const accounted = new Set([
    ...redirects.map(({ from }) => from),
    ...withdrawn.map(({ address }) => address),
  ]);
  return lock.addresses.flatMap(({ address, since }, index): Problem[] =>
    present.has(address) || accounted.has(address)
      ? []
      : [
          {
            file: lockFile,
            line: lockLines(lock).address(index),
            column: 1,
            message: `${address} was published on ${since} and is gone`,
            right: `put its file back, or add an entry to redirects.yaml (from: ${address}, to, date, why) or withdrawn.yaml (address: ${address}, date, reason)`,
          },
        ],
  );
}

/** Addresses sent on or withdrawn must be gone, and must be sent on to one that is there. */
function checkGone({ redirects, withdrawn, lock, ...content }: Content, folder: string): Problem[] {
  const present = new Set(releasedAddresses(content));
  const promised = new Set(lock.addresses.map(({ address }) => address));
  const gone = [...redirects.map(({ from }) => from), ...withdrawn.map(({ address }) => address)];
  const at = (file: string, message: string, right: string): Problem => ({
    file: `${folder}/${file}`,
    line: 1,
    column: 1,
    message,
    right,
  });
  const unknown = gone.flatMap((address, index) => [
    ...(promised.has(address) ? [] : [`${address} was never released, so nothing stands in its place`]),
    ...(gone.indexOf(address) === index ? [] : [`${address} is sent on or withdrawn twice`]),
  ]);
  return [
    ...unknown.map((message) =>
      at(
        'redirects.yaml',
        message,
        'an address that the lock lists, once in redirects.yaml or withdrawn.yaml',
      ),
    ),
    ...redirects.flatMap(({ from, to }) => [
      ...(present.has(from)
        ? [
            at(
              'redirects.yaml',
              `${from} is sent on, but its file is still there`,
              'delete the file or the entry',
            ),
          ]
        : []),
      ...(present.has(to)
        ? []
        : [
            at(
              'redirects.yaml',
              `${from} is sent on to ${to}, which is no page`,
              'the address of a departure, person or article that exists',
            ),
          ]),
    ]),
    ...withdrawn.flatMap(({ address }) =>
      present.has(address)
        ? [
            at(
              'withdrawn.yaml',
              `${address} is withdrawn, but its file is still there`,
              'delete the file or the entry',
            ),
          ]
        : [],
    ),
  ];
}

const shown = (value: LockedFact['value']) => (Array.isArray(value) ? value.join(', ') : value);

function accountsFor(correction: Correction, fact: LockedFact, now: LockedFact['value']): boolean {
  return (
    correction.departure === fact.departure &&
    correction.field === fact.field &&
    // An older correction accounted for an older change.
    correction.date >= fact.since &&
    correction.before === shown(fact.value) &&
    correction.after === shown(now)
  );
}

function checkFacts({ lock, corrections, ...content }: Content, lockFile: string): Problem[] {
  const facts = new Map(
    releasedFacts(content).map((fact) => [`${fact.departure} ${fact.field}`, fact.value]),
  );
  const present = new Set(content.departures.map(({ id }) => id));
  return lock.facts.flatMap((fact, index): Problem[] => {
    const now = facts.get(`${fact.departure} ${fact.field}`) ?? null;
    // A departure that is gone altogether is the business of its address.
    if (!present.has(fact.departure) || hashOf(now) === hashOf(fact.value)) return [];
    if (corrections.some((correction) => accountsFor(correction, fact, now))) return [];
    const [before, after] = [JSON.stringify(shown(fact.value)), JSON.stringify(shown(now))];
    return [
      {
        file: lockFile,
        line: lockLines(lock).fact(index),
        column: 1,
        message: `${fact.departure}: ${fact.field} was published on ${fact.since} as ${before} and is now ${after}`,
        right: `an entry in corrections.yaml with date, departure: ${fact.departure}, field: ${fact.field}, kind, before: ${before}, after: ${after}, why`,
      },
    ];
  });
}

/**
 * Holds the content against what was released: an address that is gone without a redirect or a
 * notice, and a fact that changed without a correction, are refused.
 */
export function checkReleased(content: Content, lockFile: string): Problem[] {
  const folder = lockFile.replace(/\/[^/]*$/, '');
  return [
    ...checkAddresses(content, lockFile),
    ...checkGone(content, folder),
    ...checkFacts(content, lockFile),
  ];
}
