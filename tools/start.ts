/**
 * `npm start`: the pages are built where they are stale, while the server is already opening.
 *
 * Use      run.mjs has installed what was missing.
 */

import { serve } from '../src/server/main.ts';
import { serverWords } from '../src/locales/server-words.ts';
import { buildPages } from './build.ts';

const words = serverWords(process.env['LANG'] ?? '');
const built = buildPages(() => console.log(words.building)).then(
  () => {},
  // The interface works without pages; the server says that they are missing.
  (problem: Error) => console.error(problem.message),
);
process.exit(await serve(words, built));
