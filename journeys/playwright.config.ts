/**
 * Whole stories through a real browser and a live server.
 *
 * Use      `npm test` runs them last; each journey starts a server of its own (journeys/house.ts).
 */

import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../tools/support/chromium.ts';

export default defineConfig({
  testDir: '.',
  globalSetup: './setup-house.ts',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/journeys',
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  // Journeys wait for full minutes and for one another's devices more than they reckon.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs },
    trace: 'retain-on-failure',
  },
});
