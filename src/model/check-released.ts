import { lockLine } from './lock.ts';
import type { Problem } from './problems.ts';
import type { Readable } from './read-content.ts';
import { checkCorrections } from './check-corrections.ts';
import { releasedAddresses } from './released.ts';

function checkAddresses({ lock, lockFile, redirects, withdrawn, written }: Readable): Problem[] {
  const accounted = new Set([
    ...releasedAddresses(written),
    ...redirects.map(({ from }) => from),
    ...withdrawn.map(({ address }) => address),
  ]);
  return lock.addresses.flatMap(({ address, since }, index): Problem[] =>
    accounted.has(address)
      ? []
      : [
          {
            file: lockFile,
            line: lockLine(lock, 'addresses', index),
            column: 1,
            message: `${address} was published on ${since} and is gone`,
            right: `put its file back, or add an entry to redirects.yaml (from: ${address}, to, date, why) or withdrawn.yaml (address: ${address}, date, reason)`,
          },
        ],
  );
}

/** An address that is sent on or withdrawn, and where that is said. */
interface Gone {
  readonly address: string;
  readonly list: 'redirects' | 'withdrawn';
  readonly path: readonly PropertyKey[];
}

/** Whether an address is that of a departure, a person or an article. */
const kindOf = (address: string) => address.split('/')[1];

/** Addresses sent on or withdrawn must be gone, and must be sent on to one that is there. */
function checkGone({ redirects, withdrawn, lock, written, at }: Readable): Problem[] {
  const present = new Set(releasedAddresses(written));
  const promised = new Set(lock.addresses.map(({ address }) => address));
  const gone: Gone[] = [
    ...redirects.map(({ from }, index): Gone => ({
      address: from,
      list: 'redirects',
      path: [index, 'from'],
    })),
    ...withdrawn.map(({ address }, index): Gone => ({
      address,
      list: 'withdrawn',
      path: [index, 'address'],
    })),
  ];
  const faults = gone.flatMap(({ address, list, path }, index): Problem[] => {
    const place = at(list, path);
    const right = 'an address that the lock lists, once in redirects.yaml or withdrawn.yaml';
    const verb = list === 'redirects' ? 'sent on' : 'withdrawn';
    return [
      ...(promised.has(address)
        ? []
        : [{ ...place, message: `${address} was never released, so nothing stands in its place`, right }]),
      ...(gone.findIndex((other) => other.address === address) === index
        ? []
        : [{ ...place, message: `${address} is sent on or withdrawn twice`, right }]),
      ...(present.has(address)
        ? [
            {
              ...place,
              message: `${address} is ${verb}, but its file is still there`,
              right: 'delete the file or the entry',
            },
          ]
        : []),
    ];
  });
  const lost = redirects.flatMap(({ from, to }, index): Problem[] =>
    present.has(to) && kindOf(from) === kindOf(to)
      ? []
      : [
          {
            ...at('redirects', [index, 'to']),
            message: `${from} is sent on to ${to}, which is no page of its kind`,
            right: 'the address of such a page that exists; an entry in withdrawn.yaml where there is none',
          },
        ],
  );
  return [...faults, ...lost];
}

/**
 * Holds the content against what was released: an address that is gone without a redirect or a
 * notice, and a fact that changed without a correction, are refused.
 */
export function checkReleased(readable: Readable): Problem[] {
  return [...checkAddresses(readable), ...checkGone(readable), ...checkCorrections(readable)];
}
