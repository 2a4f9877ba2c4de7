/**
 * The booth: answers go in, a sealed ballot comes out; nothing else ever sees the answers.
 *
 * Use      `prepareBallot` for each answer and each change of mind, until the round closes.
 * Shapes   the ballot follows the member's last one on the log: next number, digest of that one.
 * Errors   `round_unknown`, `round_not_open`, `not_entitled`, `answer_unknown`,
 *          `candidate_unknown`, `names_differ`.
 * Secrets  the answers and the ballot's randomness, which held-ballots.ts keeps until it is cast
 *          or opened; the seat's seed, which hedges the randomness, does not leave this call.
 * Source   spec/protocol.md §5.1.
 */

import { must } from '../basics/bug.ts';
import { fromBase64url } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import { type MemberId, type RoundId, digestBytes } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { ballotContext } from '../table/rounds/round-manifest.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Act, Selection } from '../table/selection.ts';
import { choicesOf, itemsOf, soundingOf } from '../table/soundings/index.ts';
import type { Declined } from './board.ts';
import type { OwnBallot } from './journal.ts';

/** A word of the round by candidate; who is left out gets its first, which says nothing. */
export type Answers = { readonly [candidate: string]: string };

export type Vote = {
  readonly member: MemberId;
  readonly round: RoundId;
  readonly answers: Answers;
  /** The seat's seed. */
  readonly secret: Uint8Array;
  readonly random: Random;
};

export type Prepared = {
  readonly act: Act;
  readonly enclosure: Uint8Array;
  /** For a challenge only: it gives the answers away. */
  readonly opening: readonly Uint8Array[];
  /** For the journal. */
  readonly own: OwnBallot;
};

export function prepareBallot(selection: Selection, vote: Vote): Result<Prepared, Declined> {
  const { member, secret, random } = vote;
  const round = roundOf(selection, vote.round);
  if (!round) return refuse({ code: 'round_unknown', round: vote.round });
  const answers = readAnswers(round, vote);
  if (!answers.ok) return answers;
  const { rid, plan } = round;
  const choices = choicesOf(plan, answers.value);
  if (choices === undefined) return refuse({ code: 'names_differ', exactly: plan.names?.exactly });
  const last = round.ballots[member];
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.digest ?? null;
  const { bytes: enclosure, opening } = makeBallot({
    domain: selection.mode,
    publicKey: must(fromBase64url(round.publicKey), 'the public key of a round'),
    form: soundingOf(plan).form(plan),
    choices,
    context: ballotContext({ rid, member, seq, previous }),
    secret,
    random,
  });
  const digest = digestBytes(enclosure);
  return ok({
    act: { type: 'CastBallot', round: plan.id, rid, seq, previous, enclosure: digest },
    enclosure,
    opening,
    own: { rid, seq, digest, fate: 'sent' },
  });
}

function readAnswers(round: Round, { member, answers }: Vote): Result<Answers, Declined> {
  const { stage, entitled, plan } = round;
  if (stage !== 'open') return refuse({ code: 'round_not_open', stage });
  if (!entitled.includes(member)) return refuse({ code: 'not_entitled', member });
  const { words } = soundingOf(plan);
  for (const [candidate, word] of Object.entries(answers)) {
    if (!itemsOf(plan).some((id) => id === candidate)) {
      return refuse({ code: 'candidate_unknown', candidate });
    }
    if (!words.includes(word)) return refuse({ code: 'answer_unknown', answer: word });
  }
  return ok(answers);
}
