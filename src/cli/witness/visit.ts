/**
 * One look at a log: is what the server shows now the log that was seen before, only longer?
 *
 * Use      witness.ts again and again; tests with a server that lies.
 * Shapes   memory is kept before a cosignature leaves; where the server does not take it, it goes
 *          out again at the next look.
 * Errors   a `Visit` for each way it can end. Of a server that shows two histories the evidence is
 *          given, and nothing of that log is cosigned again.
 * Source   spec/record.md §§10-11.
 */

import { must } from '../../basics/bug.ts';
import { fromBase64url } from '../../basics/bytes.ts';
import type { Instant } from '../../basics/instant.ts';
import type { ConsistencyReply } from '../../contract/replies.ts';
import type { WitnessLine } from '../../contract/witness-line.ts';
import { keyPair } from '../../crypto/signature.ts';
import { readCheckpoint, type LogIdentity } from '../../record/checkpoint.ts';
import { cosign } from '../../record/cosignature.ts';
import { judgeEvidence, writeEvidence, type ForkEvidence } from '../../record/fork-evidence.ts';
import { rootsOf } from '../../record/log.ts';
import { fromBase64 } from '../../record/note.ts';
import { writeVerifierKey } from '../../record/verifier-key.ts';
import { namesLog, type Policy } from '../../record/witness-policy.ts';
import type { Head } from '../../table/rounds/rounds.ts';
import { type FollowedLog, type Memory, type State, logOf, withLog } from './state.ts';

export type Visit =
  | { readonly kind: 'cosigned'; readonly origin: string; readonly head: Head }
  /** Seen and kept, and the server would not have the cosignature. */
  | { readonly kind: 'undelivered'; readonly origin: string; readonly code: string }
  | {
      readonly kind: 'forked';
      readonly origin: string;
      readonly older: number;
      readonly newer: number;
      /** Undefined where it was found at an earlier look. */
      readonly evidence: Uint8Array | undefined;
    }
  /** Shorter than what was cosigned: withheld, or a second history that is not long enough yet. */
  | { readonly kind: 'shorter'; readonly origin: string; readonly seen: number }
  | { readonly kind: 'unproven'; readonly origin: string; readonly seen: number }
  | { readonly kind: 'unsigned'; readonly origin: string; readonly code: string }
  | { readonly kind: 'other_clerk'; readonly origin: string }
  | { readonly kind: 'not_meant'; readonly origin: string }
  | { readonly kind: 'declined'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly why: string };

export type VisitPorts = {
  readonly line: WitnessLine;
  readonly state: State;
  readonly policy: Policy | undefined;
  readonly now: () => Instant;
};

export async function visit(ports: VisitPorts): Promise<Visit> {
  try {
    return await look(ports);
  } catch (problem) {
    return { kind: 'unreachable', why: problem instanceof Error ? problem.message : '' };
  }
}

async function look(ports: VisitPorts): Promise<Visit> {
  const { line, state, policy } = ports;
  const asked = await line.checkpoint();
  if (!asked.ok) return { kind: 'declined', code: asked.refusal.code };
  const { origin, clerk } = asked.value;
  const publicKey = must(fromBase64url(clerk), 'bytes of a key that was parsed');
  if (policy && !namesLog(policy, { name: origin, publicKey }))
    return { kind: 'not_meant', origin };
  const before = logOf(state.memory(), origin);
  if (before && before.clerk !== clerk) return { kind: 'other_clerk', origin };
  const seen = before && headIn(before);
  if (before?.forked && seen) {
    return { kind: 'forked', origin, older: seen.size, newer: seen.size, evidence: undefined };
  }
  const reply = await line.consistency(seen?.size ?? 0);
  if (reply.ok)
    return judge(ports, before ?? { origin, clerk, note: '', forked: false }, reply.value);
  return reply.refusal.code === 'log_shorter' && seen
    ? { kind: 'shorter', origin, seen: seen.size }
    : { kind: 'declined', code: reply.refusal.code };
}

async function judge(
  ports: VisitPorts,
  log: FollowedLog,
  { checkpoint: note, path: words }: ConsistencyReply,
): Promise<Visit> {
  const { origin } = log;
  const read = readCheckpoint(note, log);
  if (!read.ok) return { kind: 'unsigned', origin, code: read.refusal.code };
  const { head } = read.value;
  const seen = headIn(log);
  if (seen === undefined || seen.size === 0) return word(ports, { ...log, note }, head);
  if (head.size < seen.size) return { kind: 'shorter', origin, seen: seen.size };
  const path = words.flatMap((text) => fromBase64(text) ?? []);
  const roots = rootsOf({ older: seen.size, newer: head.size, path });
  if (roots?.newer !== head.root) return unproven(ports, { ...log, newer: note });
  if (roots.older === seen.root) return word(ports, { ...log, note }, head);
  return parted(ports, { ...log, older: log.note, newer: note, path });
}

/** No proof came with it. Two roots for one size need none. */
function unproven(ports: VisitPorts, log: FollowedLog & { readonly newer: string }): Visit {
  const { origin, clerk, note: older, newer } = log;
  const root = newer.split('\n')[2] ?? '';
  const evidence = { origin, clerk, older, newer, path: [fromBase64(root) ?? new Uint8Array()] };
  if (judgeEvidence(evidence).ok) return parted(ports, evidence);
  return { kind: 'unproven', origin, seen: headIn(log)?.size ?? 0 };
}

/** Remembered before it is told: a witness that was killed here still cosigns no second history. */
function parted({ state }: VisitPorts, evidence: ForkEvidence): Visit {
  const { origin, clerk, older: note } = evidence;
  const proven = judgeEvidence(evidence);
  if (!proven.ok) return { kind: 'unproven', origin, seen: 0 };
  state.keep(withLog(state.memory(), { origin, clerk, note, forked: true }));
  const { older, newer } = proven.value;
  const file = writeEvidence(evidence);
  return { kind: 'forked', origin, older: older.size, newer: newer.size, evidence: file };
}

/** Kept first, then said. */
async function word(ports: VisitPorts, log: FollowedLog, head: Head): Promise<Visit> {
  const { line, state, now } = ports;
  const { origin, note } = log;
  state.keep(withLog(state.memory(), log));
  const { name } = state.memory();
  const seconds = Math.floor(now() / 1000);
  const cosignature = cosign(note, name, keyPair(state.memory().seed), seconds);
  const sent = await line.cosign({ witness: keyWord(state.memory()), note, line: cosignature });
  return sent.ok
    ? { kind: 'cosigned', origin, head }
    : { kind: 'undelivered', origin, code: sent.refusal.code };
}

/** The witness as policies name it. */
export function keyWord({ name, seed }: Memory): string {
  const { publicKey } = keyPair(seed);
  return writeVerifierKey({ name, publicKey, kind: 'witness' });
}

function headIn(log: LogIdentity & { readonly note: string }): Head | undefined {
  const read = readCheckpoint(log.note, log);
  return read.ok ? read.value.head : undefined;
}
