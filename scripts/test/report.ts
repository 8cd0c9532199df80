import { styleText } from 'node:util';
import { run, runNode } from './run.ts';

/** What a step found: how many checks passed and failed, and what to print. */
export interface Found {
  readonly passed: number;
  readonly failed: number;
  /** Printed below the step's line. */
  readonly details?: string;
}

/** A step of a long check. It fails by throwing, or by counting failures. */
export type Step = readonly [name: string, action: () => Promise<Found | string | void>];

/** Runs steps, prints each as it ends, and counts. */
export interface Report {
  /** Runs steps, at most two at once, and prints them in order. Gives whether all passed. */
  readonly run: (...steps: Step[]) => Promise<boolean>;
  /** Prints the closing line and gives the exit status. */
  readonly finish: () => number;
}

const AT_ONCE = 2;

/** Starts a report with nothing in it. */
export function startReport(): Report {
  let passed = 0;
  let failed = 0;

  function print(name: string, found: Found, seconds: number) {
    passed += found.passed;
    failed += found.failed;
    const mark = found.failed ? styleText('red', '✗') : styleText('green', '✓');
    const count =
      found.passed + found.failed > 1 ? ` (${found.passed} of ${found.passed + found.failed})` : '';
    console.log(`${mark} ${name}${count} ${styleText('dim', `${seconds.toFixed(1)} s`)}`);
    if (found.details) console.log(found.details.replace(/^/gm, '    '));
  }

  async function runAll(...steps: Step[]): Promise<boolean> {
    const running: Promise<{ found: Found; seconds: number }>[] = [];
    const active = new Set<Promise<unknown>>();
    let printed = Promise.resolve(true);
    for (const [name, action] of steps) {
      if (active.size >= AT_ONCE) await Promise.race(active);
      const one = timed(action);
      running.push(one);
      active.add(one);
      void one.then(() => active.delete(one));
      printed = printed.then(async (good) => {
        const { found, seconds } = await one;
        print(name, found, seconds);
        return good && found.failed === 0;
      });
    }
    await Promise.all(running);
    return printed;
  }

  return {
    run: runAll,
    finish: () => {
      console.log(`${passed} passed, ${failed} failed`);
      return failed ? 1 : 0;
    },
  };
}

async function timed(action: Step[1]): Promise<{ found: Found; seconds: number }> {
  const start = performance.now();
  const found = await action().then(
    (result) =>
      typeof result === 'object' ? result : { passed: 1, failed: 0, ...(result ? { details: result } : {}) },
    (error: unknown) => ({
      passed: 0,
      failed: 1,
      details: error instanceof Error ? error.message : String(error),
    }),
  );
  return { found, seconds: (performance.now() - start) / 1000 };
}

/** A program as a step: it fails with what the program printed. */
export async function must(outcome: ReturnType<typeof run | typeof runNode>): Promise<void> {
  const { status, output } = await outcome;
  if (status !== 0) throw new Error(output || `ended with status ${status}`);
}
