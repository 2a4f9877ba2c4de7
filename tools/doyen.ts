/**
 * `npm run doyen -- COMMAND`: the command line.
 *
 * Use      run.mjs has installed what was missing; all else is src/cli/main.ts. The booth serves
 *          the pages of this very clone: they are built first where they are stale.
 */

import { buildPages } from './build.ts';

if (process.argv[2] === 'booth') await buildPages();
await import('../src/cli/main.ts');
