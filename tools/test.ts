/**
 * `npm test`: everything there is to check, in order; the last line counts it all.
 *
 * Use      `npm test`; `--quick` (npm run check) leaves out the journeys through a browser;
 *          `--wide` (npm run test:wide) adds those marked `@wide`, for which a quarter of an hour
 *          would not do.
 * Shapes   each static check counts as one test; vitest and playwright count theirs; a test that
 *          was skipped counts as failed, so that nothing passes by not running.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly argv: readonly string[] };

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = 'test-results';
const quick = process.argv.includes('--quick');
const wide = process.argv.includes('--wide');
const bin = (name: string, file: string) => `node_modules/${name}/${file}`;
const TSC = bin('typescript', 'bin/tsc');
const FOLDERS = ['src', 'tools', 'journeys', 'bench'].filter((name) => existsSync(name));

const CHECKS: readonly Step[] = [
  { name: 'types', argv: [TSC, '-p', '.'] },
  { name: 'types of the pure rooms', argv: [TSC, '-p', 'tsconfig.pure.json'] },
  { name: 'lint', argv: [bin('oxlint', 'bin/oxlint'), '--deny-warnings', ...FOLDERS] },
  { name: 'format', argv: [bin('oxfmt', 'bin/oxfmt'), '--check', ...FOLDERS, 'vitest.config.ts'] },
  {
    name: 'unused code',
    argv: [bin('knip', 'bin/knip.js'), '--config', 'tools/knip.json', '--no-progress'],
  },
];
const VITEST: Step = {
  name: 'unit, floors, style, store, server',
  argv: [
    ...[bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${RESULTS}/vitest.json`,
  ],
};
const BUILD: Step = { name: 'build', argv: ['tools/build.ts'] };
const JOURNEYS: Step = {
  name: 'journeys',
  argv: [
    ...[bin('@playwright/test', 'cli.js'), 'test', '--config', 'journeys/playwright.config.ts'],
    ...(wide ? [] : ['--grep-invert', '@wide']),
  ],
};

process.chdir(ROOT);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const counts = [
  ...CHECKS.map((step) => one(run(step))),
  counted(VITEST, 'vitest.json', ofVitest),
  one(run(BUILD)),
  ...(quick ? [] : [counted(JOURNEYS, 'journeys.json', ofPlaywright)]),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function run({ name, argv }: Step): boolean {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  return status === 0;
}

function one(good: boolean): Count {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that failed without one test failing, or left no count, has failed all the same. */
function counted(step: Step, file: string, read: (report: unknown) => Count): Count {
  const good = run(step);
  const report = path.join(RESULTS, file);
  const count = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : one(good);
  return good || count.failed > 0 ? count : { ...count, failed: 1 };
}

function ofVitest(report: unknown): Count {
  const { numPassedTests: passed, numTotalTests: total } = report as {
    readonly numPassedTests: number;
    readonly numTotalTests: number;
  };
  return { passed, failed: total - passed };
}

function ofPlaywright(report: unknown): Count {
  const { stats } = report as {
    readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
