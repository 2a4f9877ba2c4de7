/**
 * The doors of what witnesses and second devices are handed: policies, keys, cosigned heads,
 * evidence of a fork, challenges.
 *
 * Use      doors.ts; the true files are the cases of spec/vectors.
 */

import { utf8 } from '../../src/basics/bytes.ts';
import { readChallenge, writeChallenge } from '../../src/record/challenge.ts';
import { readCosigned } from '../../src/record/cosignature.ts';
import { judgeEvidence, readEvidence } from '../../src/record/fork-evidence.ts';
import { readVerifierKey } from '../../src/record/verifier-key.ts';
import { readPolicy } from '../../src/record/witness-policy.ts';
import type { PublicKey } from '../../src/table/ids.ts';
import { type Door, bytesIn, cases, door, text, textOf, textsIn } from './door.ts';

type Log = { readonly origin: string; readonly clerk: PublicKey | undefined };

export function witnessDoors({ origin }: Pick<Log, 'origin'>): readonly Door[] {
  const keys = textsIn('cosignature', 'witness');
  return [
    text('witness policy', textsIn('policy', 'policy'), readPolicy),
    text('verifier key', keys, readVerifierKey),
    cosignedDoor(),
    door('fork evidence', textsIn('evidence', 'file'), (bytes) => {
      const read = readEvidence(bytes);
      return read.ok ? judgeEvidence(read.value) : read;
    }),
    door('challenge', challenges(origin), readChallenge),
  ];
}

/** Read as of the log whose clerk signed most of the cases. */
function cosignedDoor(): Door {
  const signed = cases('cosignature').find(({ outcome }) => outcome === 'holds');
  const log = { origin: textOf(signed?.['origin']), clerk: textOf(signed?.['clerk']) as PublicKey };
  return text('cosigned head', textsIn('cosignature', 'note'), (given) => readCosigned(given, log));
}

function challenges(origin: string): readonly Uint8Array[] {
  const opening = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const answers = { north: 'encourage', south: 'noOpinion' };
  return bytesIn('ballot', 'bytes')
    .slice(0, 3)
    .map((ballot) => writeChallenge({ origin, rid: '0'.repeat(64), answers, ballot, opening }))
    .concat(utf8('{"format":"doyen/challenge/1"}'));
}
