import { checkOwnership } from '../../normalize/check-ownership.ts';
import { decodeCapture } from '../../normalize/decode-capture.ts';
import { findPeople } from '../../normalize/find-people.ts';
import { readCapture } from '../../normalize/normalize-capture.ts';
import { PASSES } from '../../normalize/passes.ts';
import { indexPeople } from '../../normalize/people-names.ts';
import { writeText } from '../../normalize/write-text.ts';
import { generateCaptures, generatePeople, type Format } from './generate-captures.ts';

const WARM = 300;
const MEASURED = 500;

/** Milliseconds of the processor that each step of normalize takes for one capture of 8 KB, without any file. */
export function shareOut(format: Format): ReadonlyMap<string, number> {
  const people = indexPeople(generatePeople(1000));
  const spent = new Map<string, number>();
  let index = 0;

  function timed<T>(step: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    if (index > WARM) spent.set(step, (spent.get(step) ?? 0) + performance.now() - start);
    return result;
  }

  let before = process.cpuUsage();
  for (const bytes of generateCaptures(WARM + MEASURED, format)) {
    if (index++ === WARM) before = process.cpuUsage();
    const read = timed('parsing', () => readCapture(decodeCapture(bytes, format)));
    const draft = timed('passes', () => PASSES.reduce((current, pass) => pass(current), read));
    timed('ownership', () => checkOwnership(draft));
    const named = timed('names', () => findPeople(draft, people));
    timed('writing Markdown', () => writeText(draft, named));
  }
  // By the clock the steps compare with each other; by the processor with a run of the command, whatever else runs.
  const { user, system } = process.cpuUsage(before);
  const clock = [...spent.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
  return new Map(
    [...spent].map(([step, milliseconds]) => [
      step,
      ((milliseconds / clock) * (user + system)) / 1000 / MEASURED,
    ]),
  );
}
