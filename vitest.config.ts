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
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One more browser than the smallest machine has cores: much of a page's time is waiting.
          maxWorkers: 3,
        },
      },
    ],
  },
});
