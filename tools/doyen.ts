/**
 * `npm run doyen -- COMMAND`: the command line.
 *
 * Use      run.mjs has installed what was missing; all else is src/cli/main.ts.
 */

await import('../src/cli/main.ts');
