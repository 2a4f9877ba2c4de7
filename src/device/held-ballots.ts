/**
 * Ballots that are sealed and not yet cast: each has a code, and is then cast or opened, once.
 *
 * Use      agent.ts; the booth shows the code before the member says which.
 * Shapes   in memory only, one for each round. What was opened is forgotten: the next ballot is
 *          sealed anew, with other randomness, and has another code.
 * Errors   `nothing_sealed`; those of booth.ts.
 * Secrets  the randomness, until the ballot is cast.
 * Source   spec/device.md §11.
 */

import { canonicalJson } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { writeChallenge } from '../record/challenge.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import type { RoundId } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import type { Selection } from '../table/selection.ts';
import type { Declined } from './board.ts';
import { type Prepared, type Vote, prepareBallot } from './booth.ts';

export type HeldBallots = {
  seal(selection: Selection, vote: Vote): Result<{ readonly code: string }, Declined>;
  /** For casting: the one whose code was shown, where it still fits; else a fresh one. */
  take(selection: Selection, vote: Vote): Result<Prepared, Declined>;
  challenge(origin: string, round: RoundId): Result<Uint8Array, Declined>;
};

type Held = Prepared & Pick<Vote, 'answers'>;

export function heldBallots(): HeldBallots {
  const held = new Map<RoundId, Held>();
  return {
    seal: (selection, vote) => {
      const prepared = prepareBallot(selection, vote);
      if (!prepared.ok) return prepared;
      held.set(vote.round, { ...prepared.value, answers: vote.answers });
      return ok({ code: codeOfBallot(prepared.value.own.digest) });
    },
    take: (selection, vote) => {
      const one = held.get(vote.round);
      held.delete(vote.round);
      return one && fits(one, selection, vote) ? ok(one) : prepareBallot(selection, vote);
    },
    challenge: (origin, round) => {
      const one = held.get(round);
      held.delete(round);
      if (!one) return refuse({ code: 'nothing_sealed' });
      const { answers, enclosure: ballot, opening, own } = one;
      return ok(writeChallenge({ origin, rid: own.rid, answers, ballot, opening }));
    },
  };
}

/** The same answers, in the place that the seat's next ballot has now. */
function fits({ answers, own }: Held, selection: Selection, vote: Vote): boolean {
  const round = roundOf(selection, vote.round);
  const next = (round?.ballots[vote.member]?.seq ?? 0) + 1;
  const open = round?.stage === 'open' && round.rid === own.rid;
  return open && own.seq === next && canonicalJson(answers) === canonicalJson(vote.answers);
}
