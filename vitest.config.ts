/**
 * Unit tests beside their files; those that need a database get both kinds of one.
 *
 * Use      `npm test`, or `vitest run src/<room>`; pure rooms start no database.
 */

import { defineConfig } from 'vitest/config';

const doors = ['src/store/**/*.test.ts', 'src/server/**/*.test.ts', 'src/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    // By default one core is left idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Pure rooms and markup leave nothing behind: their modules are read once, not per file.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: doors,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'doors',
          include: doors,
          // Of the embedded database little runs often: its second compiler costs more than it gains.
          execArgv: ['--liftoff-only'],
          globalSetup: 'tools/support/setup-db.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
