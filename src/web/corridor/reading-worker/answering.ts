/**
 * What the reading worker tells of one file, up to its last row.
 *
 * Use      main.ts in the worker; tests without one.
 * Shapes   rows are handed over in pieces: a page that takes over 50,000 at once stands still.
 */

import type { FromReader, ReadAsk } from './messages.ts';
import { readFile, readPaste } from './reading.ts';

const AT_ONCE = 1_000;

export async function answerTo(ask: ReadAsk, tell: (told: FromReader) => void): Promise<void> {
  const { source, kind } = ask;
  const reached = (part: number) => tell({ kind: 'reached', part });
  const read =
    typeof source === 'string'
      ? readPaste(source, kind, reached)
      : await readFile(source, kind, reached);
  if (!read.ok) return tell({ kind: 'end', refused: read.refusal });
  const { offered, broken } = read.value;
  for (let at = 0; at < Math.max(offered.length, broken.length); at += AT_ONCE) {
    const piece = {
      offered: offered.slice(at, at + AT_ONCE),
      broken: broken.slice(at, at + AT_ONCE),
    };
    tell({ kind: 'piece', ...piece });
  }
  tell({ kind: 'end', refused: null });
}
