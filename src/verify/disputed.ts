/**
 * What members said against the sealed list, held against the log: on record, and in a file that
 * came another way.
 *
 * Use      every verification looks at the disputes on record; `verify --dispute FILE` at a file.
 * Shapes   one finding for each. Only what is proven fails: a receipt that the server signed, of an
 *          entry that this log does not have. What is merely said is told, and judges nobody.
 * Source   spec/record.md §12; spec/verify.md §10.
 */

import { must, mustOk } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import type { Bundle } from '../record/bundle.ts';
import {
  type DisputeFile,
  type Standing,
  disputedRound,
  readDispute,
  standingOf,
} from '../record/dispute-file.ts';
import { readEntry } from '../record/entry.ts';
import type { Dispute } from '../table/rounds/dispute.ts';
import { heldIn } from '../table/rounds/round-lookup.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import { type Checks, type Finding, failed, found } from './findings.ts';
import type { Replay } from './replay.ts';

type Disputed = Checks['dispute_judged'];

export function disputeFindings(
  bundle: Bundle,
  { ledger, steps }: Replay,
  file: Uint8Array | undefined,
): readonly Finding[] {
  const { selection } = ledger;
  if (!selection) return [];
  const log = logOf(bundle, selection, steps);
  const onRecord = selection.disputes.flatMap((one) => recorded(selection, log, one));
  return file === undefined ? onRecord : [...onRecord, brought(selection, log, file)];
}

type Log = Parameters<typeof standingOf>[0];

function logOf(
  { log: entries }: Bundle,
  { origin, clerk }: Selection,
  steps: Replay['steps'],
): Log {
  const ballots = steps.flatMap(({ fact, entry }) => {
    if (fact.type !== 'BallotCast') return [];
    const { member, digest } = fact.ballot;
    return { rid: ridOf(entries.get(entry)), member, digest };
  });
  return { origin, clerk, entries, ballots };
}

/** A round called again has the same name, and another rid. */
function ridOf(bytes: Uint8Array | undefined): string {
  const { act } = mustOk(readEntry(must(bytes, 'an entry')), 'an entry that was taken').wish;
  return act.type === 'CastBallot' ? act.rid : '';
}

function recorded(selection: Selection, log: Log, dispute: Dispute): readonly Finding[] {
  const round = heldIn(selection).find(({ rid }) => rid === dispute.rid);
  if (!round) return [];
  const { member, code, evidence } = dispute;
  const file = evidence === null ? undefined : fitting(selection, dispute, utf8(evidence));
  const proof = file?.proof ?? null;
  const standing = standingOf(log, round, { member, code, proof });
  const spoilt = evidence !== null && file === undefined && standing === 'said';
  return [judged(round, dispute, spoilt ? 'receipt_unfit' : standing)];
}

/** What was enclosed, if it is of this very dispute and its member signed it. */
function fitting(
  selection: Selection,
  { rid, member, code }: Dispute,
  bytes: Uint8Array,
): DisputeFile | undefined {
  const file = readDispute(bytes);
  if (!file.ok || !disputedRound(selection, file.value).ok) return undefined;
  const { value } = file;
  const same = value.rid === rid && value.member === member && value.code === code;
  return same ? value : undefined;
}

function brought(selection: Selection, log: Log, bytes: Uint8Array): Finding {
  const blank: Disputed = { state: 'dispute_malformed', round: '', member: '', code: '' };
  const file = readDispute(bytes);
  if (!file.ok) return failed('dispute_judged', blank);
  const round = disputedRound(selection, file.value);
  if (!round.ok) return failed('dispute_judged', { ...blank, state: round.refusal.code });
  return judged(round.value, file.value, standingOf(log, round.value, file.value));
}

function judged(
  { plan }: Round,
  { member, code }: Pick<Dispute, 'member' | 'code'>,
  state: Standing,
): Finding {
  const details = { state, round: plan.id, member, code: code ?? '' };
  return found(state !== 'proven', 'dispute_judged', details);
}
