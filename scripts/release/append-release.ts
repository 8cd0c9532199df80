import { hashOf, withSum } from '../../src/model/lock.ts';
import type { Content } from '../../src/model/read-content.ts';
import { recordNames, releasedAddresses, releasedFacts } from '../../src/model/released.ts';
import type { Lock } from '../../src/schemas/lock.ts';

const keyOf = (fact: { concerns: string; field: string }) => `${fact.concerns} ${fact.field}`;

/**
 * Adds to the lock the addresses, facts and corrections that are new, dated. A fact whose value changed gets a further
 * entry with the new value; the content has passed checkContent, so a correction accounts for it.
 * Nothing that was promised before is taken out or changed.
 */
export function appendRelease(
  content: Content,
  date: string,
): { lock: Lock; addresses: number; facts: number; corrections: number } {
  const { lock } = content;
  const known = new Set(lock.addresses.map(({ address }) => address));
  const addresses = releasedAddresses(content)
    .filter((address) => !known.has(address))
    .map((address) => withSum({ address, since: date }));
  const latest = new Map(lock.facts.map((fact) => [keyOf(fact), fact]));
  const now = new Map(releasedFacts(content).map((fact) => [keyOf(fact), fact]));
  const present = new Set(recordNames(content));
  const changed = [...now].filter(([key, { value }]) => latest.get(key)?.value !== value);
  // What a record that is still there states no more.
  const ended = [...latest.values()].filter(
    (fact) => present.has(fact.concerns) && fact.value !== null && !now.has(keyOf(fact)),
  );
  const facts = [
    ...changed.map(([, fact]) => withSum({ ...fact, since: date })),
    ...ended.map(({ concerns, field }) => withSum({ concerns, field, value: null, since: date })),
  ];
  const kept = new Set(lock.corrections.map(({ hash }) => hash));
  const corrections = content.corrections
    .map(({ concerns, field, date: made, ...rest }) => ({
      concerns,
      field,
      date: made,
      hash: hashOf({ concerns, field, date: made, ...rest }),
    }))
    .filter(({ hash }) => !kept.has(hash))
    .map((correction) => withSum({ ...correction, since: date }));
  return {
    lock: {
      ...lock,
      addresses: [...lock.addresses, ...addresses],
      facts: [...lock.facts, ...facts],
      corrections: [...lock.corrections, ...corrections],
    },
    addresses: addresses.length,
    facts: facts.length,
    corrections: corrections.length,
  };
}
