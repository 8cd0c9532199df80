import { spawn } from 'node:child_process';
import path from 'node:path';
import { REPOSITORY } from '../build/settings.ts';

/** What a program printed and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** Runs a program from the repository root and keeps what it prints. */
export function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: REPOSITORY,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: output.trim() }));
  });
}

/** Runs a script of this project, or the program of an installed package, under the Node that runs now. */
export function runNode(script: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  return run(process.execPath, [path.join(REPOSITORY, script), ...args], environment);
}
