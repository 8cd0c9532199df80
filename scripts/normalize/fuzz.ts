import fc from 'fast-check';
import { expect } from 'vitest';

/** How many times as many cases as a test names are tried: `npm run audit` tries many times more. */
const TIMES = Number(process.env['FUZZ_RUNS'] ?? 1);

/** A minute for the cases of a usual run, each time that they are tried, in milliseconds. */
export const FUZZ_TIMEOUT = 60_000 * Math.max(1, TIMES);

/**
 * For tests: tries a property with so many cases, `FUZZ_RUNS` times over, and prints the seed. `FUZZ_SEED`
 * tries the cases of an earlier run again.
 */
export async function fuzz<T>(property: fc.IAsyncProperty<T> | fc.IProperty<T>, runs: number): Promise<void> {
  const given = process.env['FUZZ_SEED'];
  const seed = given === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(given);
  const numRuns = runs * TIMES;
  console.log(`${expect.getState().currentTestName}: ${numRuns} cases of FUZZ_SEED=${seed}`);
  await fc.assert(property, { numRuns, seed });
}
