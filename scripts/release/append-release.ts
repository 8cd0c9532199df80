import { hashOf, withSum } from '../../src/model/lock.ts';
import type { Content } from '../../src/model/read-content.ts';
import { releasedAddresses, releasedFacts } from '../../src/model/released.ts';
import type { Lock } from '../../src/schemas/lock.ts';

const key = (fact: { departure: string; field: string }) => `${fact.departure} ${fact.field}`;

/**
 * Adds to the lock the addresses and facts that are new, dated. A fact whose value changed takes the
 * new value; the content has passed checkContent, so a correction accounts for it. What was promised
 * before keeps its date and its place.
 */
export function appendRelease(
  content: Content,
  date: string,
): { lock: Lock; addresses: number; facts: number } {
  const { lock } = content;
  const known = new Set(lock.addresses.map(({ address }) => address));
  const newAddresses = releasedAddresses(content).filter((address) => !known.has(address));
  const now = new Map(releasedFacts(content).map((fact) => [key(fact), fact]));
  const promised = new Set(lock.facts.map(key));
  const kept = lock.facts.map((fact) => {
    const value = now.get(key(fact))?.value ?? null;
    const { departure, field } = fact;
    return hashOf(value) === hashOf(fact.value) ? fact : withSum({ departure, field, value, since: date });
  });
  const added = [...now.values()].filter((fact) => !promised.has(key(fact)));
  return {
    lock: {
      ...lock,
      addresses: [...lock.addresses, ...newAddresses.map((address) => withSum({ address, since: date }))],
      facts: [...kept, ...added.map((fact) => withSum({ ...fact, since: date }))],
    },
    addresses: newAddresses.length,
    facts: added.length + kept.filter((fact, index) => fact !== lock.facts[index]).length,
  };
}
