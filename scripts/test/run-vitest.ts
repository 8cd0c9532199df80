import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../build/settings.ts';
import type { Found } from './report.ts';
import { runNode } from './run.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Runs the tests of a project of `vitest.config.ts`, all or those of some files, and counts them. What
 * `shown` matches of their output is told even where all is well.
 */
export async function runVitest(
  project: 'unit' | 'browser',
  environment: NodeJS.ProcessEnv = {},
  files: readonly string[] = [],
  shown?: RegExp,
): Promise<Found> {
  const file = path.join(REPOSITORY, 'node_modules', '.cache', 'test', `${project}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { status, output } = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...files,
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    environment,
  );
  const counted = count(file);
  if (status === 0 && counted.failed === 0) {
    const details = shown ? (output.match(shown) ?? []).join('\n') : '';
    return details ? { ...counted, details } : counted;
  }
  return { ...counted, failed: Math.max(1, counted.failed), details: output };
}

/** Counts tests; a file that failed before its first test counts as one failure. */
function count(file: string): Found {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
