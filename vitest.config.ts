import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/browser/**'],
          // Tests share no state, and loading everything again for each file took six times as long.
          isolate: false,
          // Generous, for machines that have other work to do.
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/browser/**/*.test.ts'],
          // What an archive of hostile words is walked for takes a build of its own: the audit has the time.
          exclude: process.env['THOROUGH'] ? [] : ['scripts/browser/hostile.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // As many browsers as the smallest machine has cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
