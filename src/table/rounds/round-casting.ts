/**
 * Casting a ballot: in time, by an entitled member, in order, proved, and nobody else's.
 *
 * Use      a later ballot of the same member replaces the earlier, until the round closes.
 * Errors   a ballot at or after the closing time is late, whether or not the closing is logged yet.
 * Source   spec/process.md §6.4, spec/protocol.md §5.1.
 */

import { fromBase64url, toHex } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { writeInstant } from '../../basics/instant.ts';
import { ballotPoints, readBallot } from '../../crypto/set-proof.ts';
import { type Asked, type Verdict, agreed, enclosed, memberAsking, refused } from '../asked.ts';
import { claimId } from '../reckoner.ts';
import { roundOf } from './round-lookup.ts';
import { ballotContext } from './round-manifest.ts';
import type { Round, RoundWish } from './rounds.ts';
import type { Refusal } from '../selection.ts';
import { soundingOf } from '../soundings/index.ts';

type Casting = Extract<RoundWish, { readonly type: 'CastBallot' }>;

export function castBallot(asked: Asked, act: Casting): Verdict {
  const member = memberAsking(asked);
  const round = roundOf(asked.selection, act.round);
  if (round === undefined) return refused({ code: 'round_unknown', round: act.round });
  const refusal = untimely(asked, round) ?? misplaced(asked, round, act);
  if (refusal !== undefined) return refused(refusal);
  const bytes = enclosed(asked);
  const form = soundingOf(round.plan).form(round.plan);
  const points = ballotPoints(form, bytes)?.map(toHex);
  if (points === undefined || readBallot(form, bytes) === undefined) {
    return refused({ code: 'ballot_malformed' });
  }
  const from = points.map((point) => round.points[point]).find((one) => one && one !== member);
  if (from !== undefined) return refused({ code: 'ballot_copied', from });
  if (!proofHolds(asked, round, act)) return refused({ code: 'proof_wrong', proof: 'ballot' });
  const { seq, enclosure: digest } = act;
  const ballot = { member, seq, digest, index: asked.index, bytes };
  return agreed({ type: 'BallotCast', round: act.round, ballot, points });
}

function untimely({ at }: Asked, { stage, plan }: Round): Refusal | undefined {
  if (stage !== 'called' && (at >= plan.closes || stage === 'closed')) {
    return { code: 'ballot_late', closes: writeInstant(plan.closes), now: writeInstant(at) };
  }
  return stage === 'open' ? undefined : { code: 'round_not_open', stage };
}

function misplaced(asked: Asked, round: Round, act: Casting): Refusal | undefined {
  const member = memberAsking(asked);
  if (!round.entitled.includes(member)) return { code: 'not_entitled', member };
  if (act.rid !== round.rid) return { code: 'ballot_other_round', rid: act.rid };
  const last = round.ballots[member];
  const expected = (last?.seq ?? 0) + 1;
  if (act.seq !== expected) return { code: 'ballot_out_of_order', seq: act.seq, expected };
  if (act.previous !== (last?.digest ?? null)) return { code: 'ballot_previous_differs' };
  return undefined;
}

function proofHolds(asked: Asked, round: Round, act: Casting): boolean {
  const { rid, plan } = round;
  const { seq, previous } = act;
  const context = ballotContext({ rid, member: memberAsking(asked), seq, previous });
  const bytes = enclosed(asked);
  return asked.reckoner.holds({
    kind: 'ballot',
    id: claimId('ballot', context, bytes),
    domain: asked.selection.mode,
    publicKey: must(fromBase64url(round.publicKey), 'a public key: the ceremony made it'),
    form: soundingOf(plan).form(plan),
    context,
    bytes,
  });
}
