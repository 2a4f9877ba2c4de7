/**
 * The cases of spec/vectors/sheet and side-act: lives of a side that hold, and lives of which the
 * last sheet does not.
 *
 * Use      tools/make-corridor-vectors.ts writes them.
 * Shapes   Bart reads: `seed` is his, `keys` are those of the side that came with his invitation.
 *          Found must be the head after the last sheet, who is there, which items were changed, in
 *          their order, and the findings by number.
 */

import { toBase64url, utf8 } from '../../src/basics/bytes.ts';
import { follow } from '../../src/corridor/keeping/following.ts';
import { ownKeys } from '../../src/corridor/keeping/own-keys.ts';
import { emptySide, present } from '../../src/corridor/keeping/side.ts';
import { type Board, type Device, NOW, board } from '../../src/corridor/keeping/testing.ts';
import { sha256 } from '../../src/crypto/digest.ts';
import { actLives } from './act-lives.ts';
import { sheetLives } from './sheet-lives.ts';

/** What comes upon the first four sheets: a side of two, and one change by the first of them. */
export type Life = (side: {
  readonly on: Board;
  readonly anna: Device;
  readonly bart: Device;
}) => void;

type Case = { readonly outcome: object } & { readonly [field: string]: unknown };
const CORRIDOR = 'corridor-one';

export function eachDifferent(kind: 'sheet' | 'act'): { readonly [name: string]: Case } {
  const lives = kind === 'sheet' ? sheetLives : actLives;
  return Object.fromEntries(Object.entries(lives).map(([name, life]) => [name, caseOf(life)]));
}

function caseOf(life: Life): Case {
  const on = board(CORRIDOR);
  const [anna, bart] = on.pair();
  on.post(anna);
  life({ on, anna: anna.read(), bart: bart.read() });
  const seed = sha256(utf8(`${CORRIDOR} Bart`));
  const keys = { '1': bart.side().keys['1'] ?? '' };
  const sheets = on.sheets.map(({ bytes }) => toBase64url(bytes));
  const { side, changes } = follow(emptySide(CORRIDOR, keys), on.sheets, ownKeys(seed));
  const outcome = {
    ...{ head: side.heads.at(-1), epoch: side.epoch },
    people: present(side).map(({ name }) => name),
    items: changes.map(({ id }) => id),
    findings: side.findings.map(({ nr, code }) => ({ nr, code })),
  };
  return { outcome, corridor: CORRIDOR, at: NOW, seed, keys, sheets };
}
