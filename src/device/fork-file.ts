/**
 * A fork that a device met, as a file that anybody can judge.
 *
 * Use      notes.ts makes it for the page that hands it out; `doyen verify` judges it.
 * Errors   undefined where the server showed too little for others to be convinced.
 * Secrets  none: hashes and two signed heads.
 * Source   spec/record.md §11.
 */

import { fromUtf8 } from '../basics/bytes.ts';
import type { LogIdentity } from '../record/checkpoint.ts';
import { judgeEvidence, writeEvidence } from '../record/fork-evidence.ts';
import { fromBase64 } from '../record/note.ts';
import type { Fork } from './board.ts';

export function forkFile({ kept, seen, path }: Fork, log: LogIdentity): string | undefined {
  const { origin, clerk } = log;
  const hashes = (path ?? []).flatMap((word) => fromBase64(word) ?? []);
  const evidence = { origin, clerk, older: kept, newer: seen, path: hashes };
  return judgeEvidence(evidence).ok ? fromUtf8(writeEvidence(evidence)) : undefined;
}
