/**
 * Before a member's own copy starts: whether the witnesses of the member's policy have seen the log
 * that this server shows.
 *
 * Use      booth.ts with `--policy FILE`.
 * Shapes   the quorum must have cosigned a state of this log; how far it has come since is said.
 * Errors   a sentence why it does not start.
 * Source   spec/record.md §10.
 */

import { must } from '../../basics/bug.ts';
import { fromBase64url } from '../../basics/bytes.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import type { CheckpointReply } from '../../contract/replies.ts';
import { type WitnessLine, witnessLine } from '../../contract/witness-line.ts';
import type { messages } from '../../locales/en/witness.ts';
import { readCheckpoint } from '../../record/checkpoint.ts';
import { readCosigned } from '../../record/cosignature.ts';
import { type Judgement, type Policy, judge, namesLog } from '../../record/witness-policy.ts';
import type { Ask } from '../../server/own-copy.ts';
import { policyAt, policySentence } from '../policy-file.ts';
import type { BodyAddress } from './address.ts';

type Watched = {
  readonly words: typeof messages;
  readonly folder: string;
  readonly file: string | undefined;
  readonly ask: Ask;
};

/** What is to be said of witnesses; undefined where no policy was given. */
export async function witnessedBy(
  { server, path }: BodyAddress,
  { words, folder, file, ask }: Watched,
): Promise<Result<string | undefined, string>> {
  const policy = policyAt(folder, file);
  if (!policy.ok) return refuse(policySentence(policy.refusal, words));
  if (policy.value === undefined) return ok(undefined);
  const [, id] = /^\/s\/([a-z0-9-]{1,64})(?:[/?]|$)/.exec(path) ?? [];
  if (id === undefined) return refuse(words.policyNeedsSelection);
  const line = { base: server, fetch: ask, wait: () => Promise.resolve() };
  return inquire(witnessLine(line, id), policy.value, words);
}

async function inquire(
  line: WitnessLine,
  policy: Policy,
  words: typeof messages,
): Promise<Result<string, string>> {
  const asked = await line.checkpoint().catch(() => undefined);
  if (!asked) return refuse(words.witness.unreachable(''));
  if (!asked.ok) return refuse(words.witness.declined(asked.refusal.code));
  const { origin, clerk } = asked.value;
  const publicKey = must(fromBase64url(clerk), 'bytes of a key that was parsed');
  if (!namesLog(policy, { name: origin, publicKey })) return refuse(words.witness.notMeant(origin));
  const now = readCheckpoint(asked.value.checkpoint, asked.value);
  if (!now.ok) return refuse(words.witness.unsigned(origin, now.refusal.code));
  const { holds, by, without, size } = judged(asked.value, policy);
  const of = now.value.head.size;
  if (!holds || size > of) {
    return refuse(words.policyNotMet(origin, without.join(', '), size, of));
  }
  return ok(words.policyMet(by.join(', '), size, of));
}

function judged(given: CheckpointReply, policy: Policy): Judgement & { readonly size: number } {
  const read = readCosigned(given.cosigned ?? '', given);
  const seen = read.ok ? read.value : { note: '', lines: [] };
  const size = read.ok ? read.value.checkpoint.head.size : 0;
  return { ...judge(policy, seen), size };
}
