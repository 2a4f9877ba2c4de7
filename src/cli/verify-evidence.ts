/**
 * `verify EVIDENCE.json`: judges, from that one file, that a server signed two histories.
 *
 * Use      verify.ts, where the file given says that it is evidence.
 * Shapes   exit code 0: it is proven; 1: it proves nothing; 2: the file does not read.
 * Source   spec/record.md §11.
 */

import { fromBase64url } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { JsonObject } from '../basics/canonical.ts';
import type { messages } from '../locales/en/witness.ts';
import {
  type EvidenceRefusal,
  type ProvenFork,
  judgeEvidence,
  readEvidence,
} from '../record/fork-evidence.ts';
import { type Policy, namesLog } from '../record/witness-policy.ts';

export type EvidencePorts = {
  readonly words: typeof messages;
  readonly json: boolean;
  readonly policy: Policy | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

const FORMAT = 'doyen/evidence-judged/1';

export function judgeEvidenceFile(bytes: Uint8Array, ports: EvidencePorts): number {
  const read = readEvidence(bytes);
  if (!read.ok) return refused(read.refusal, ports, 2);
  const proven = judgeEvidence(read.value);
  return proven.ok ? tell(proven.value, ports) : refused(proven.refusal, ports, 1);
}

function tell(proven: ProvenFork, { words, json, policy, out, err }: EvidencePorts): number {
  const { origin, clerk, older, newer } = proven;
  const publicKey = must(fromBase64url(clerk), 'bytes of a key that was parsed');
  const named = policy === undefined ? null : namesLog(policy, { name: origin, publicKey });
  if (json) out(`${JSON.stringify(provenJson(proven, named))}\n`);
  else {
    out(`${words.evidence.proven(origin, older.size, newer.size)}\n`);
    out(`${named === true ? words.evidence.keyNamed : words.evidence.key(clerk)}\n`);
  }
  if (named !== false) return 0;
  err(`${words.evidence.otherLog}\n`);
  return 1;
}

function provenJson({ origin, clerk, older, newer, instead }: ProvenFork, named: boolean | null) {
  const heads: JsonObject = { older: { ...older }, newer: { ...newer }, instead };
  return { format: FORMAT, proven: true, origin, clerk, named, ...heads };
}

function refused(refusal: EvidenceRefusal, ports: EvidencePorts, exit: number): number {
  const { words, json, out, err } = ports;
  if (json) out(`${JSON.stringify({ format: FORMAT, proven: false, refusal })}\n`);
  err(`${words.evidence[refusal.code]}\n`);
  return exit;
}
