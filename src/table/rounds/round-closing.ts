/**
 * Closing a round: which ballots count, what is summed, and whether that may be opened at all.
 *
 * Use      at its time by the clerk; before it by the chair, once all who may answer have.
 * Shapes   the closing names the closing entry and two digests: of the counted set as rows
 *          [member, seq, ballot], and of the targets as rows [purpose, alpha, beta] in hex.
 * Source   spec/process.md §6.5, spec/protocol.md §5.2, §5.3.
 */

import { toHex } from '../../basics/bytes.ts';
import { canonicalBytes } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import { closeConfessional } from '../confessional/confessional-calling.ts';
import { confessionalOf } from '../confessional/confessional-lookup.ts';
import { type Digest, digestBytes } from '../ids.ts';
import { roundOf } from './round-lookup.ts';
import type { CastBallot, Closing, Round, RoundEnd, RoundWish, Target } from './rounds.ts';
import type { Fact, Selection } from '../selection.ts';
import { fewestCast, publishedSets, smallSet } from '../soundings/floors.ts';
import { isUnanswered, unopened } from '../knots/knot-end.ts';
import { boundOf } from '../soundings/bound.ts';
import { askedBy } from '../soundings/one-bit.ts';
import { soundingOf } from '../soundings/index.ts';
import type { Counted } from '../soundings/sounding.ts';
import { definitionInForce } from '../endings/rule-change.ts';

export function closeRound(
  asked: Asked,
  act: Extract<RoundWish, { readonly type: 'CloseRound' }>,
): Verdict {
  const talks = confessionalOf(asked.selection, act.round);
  if (talks !== undefined) return closeConfessional(asked, talks);
  const round = roundOf(asked.selection, act.round);
  if (round === undefined) return refused({ code: 'round_unknown', round: act.round });
  if (round.stage !== 'open') return refused({ code: 'round_not_open', stage: round.stage });
  const missing = round.entitled.filter((member) => round.ballots[member] === undefined).length;
  if (missing > 0 && asked.at < round.plan.closes) {
    const closes = writeInstant(round.plan.closes);
    return refused({ code: 'round_closes_later', closes, missing });
  }
  return agreed(...closed(asked, round));
}

export function closed({ selection, index, at }: Asked, round: Round): readonly Fact[] {
  const counted = countedOf(selection, round);
  const why = tooFew(selection, counted);
  const targets = why === undefined ? soundingOf(round.plan).targets(counted) : [];
  const fact: Fact = {
    type: 'RoundClosed',
    round: round.plan.id,
    at,
    closing: closingOf(index, counted.ballots, targets),
    targets,
  };
  if (isUnanswered(round)) return [fact, unopened(round, at)];
  if (why === undefined) return [fact];
  return [fact, { type: 'RoundUnopened', round: round.plan.id, why }];
}

/** The latest ballot of each member entitled, and the sets to be published, cut down to them. */
export function countedOf(
  selection: Pick<Selection, 'definition' | 'ruleChanges'>,
  round: Round,
): Counted {
  const ballots = round.entitled.flatMap((member) => round.ballots[member] ?? []);
  const members = ballots.map(({ member }) => member);
  const { rule } = definitionInForce(selection);
  const { kind, reveal } = round.plan;
  const counted = kind === 'straw-poll' && reveal === 'passes' && askedBy(rule) === undefined;
  return {
    plan: round.plan,
    ballots,
    bound: counted ? boundOf(rule) : undefined,
    units: round.units,
    sets: publishedSets(definitionInForce(selection), round.plan, members),
  };
}

export function countedDigest(ballots: readonly CastBallot[]): Digest {
  return digestBytes(
    canonicalBytes(ballots.map(({ member, seq, digest }) => [member, seq, digest])),
  );
}

export function targetsDigest(targets: readonly Target[]): Digest {
  const rows = targets.map(({ purpose, alpha, beta }) => [purpose, toHex(alpha), toHex(beta)]);
  return digestBytes(canonicalBytes(rows));
}

function closingOf(
  closeIndex: number,
  ballots: readonly CastBallot[],
  targets: readonly Target[],
): Closing {
  return { closeIndex, counted: countedDigest(ballots), targets: targetsDigest(targets) };
}

/** Why nothing may be opened, if so. A knot gives away no more than its page says: no floor. */
function tooFew({ definition }: Selection, { plan, sets }: Counted): RoundEnd | undefined {
  if (plan.kind === 'knot') return undefined;
  // The ballots of members whom the rule excepts are in no sum: they hide nobody.
  if (sets[0].members.length < fewestCast(definition)) return 'too_few_cast';
  return smallSet(definition, sets) === undefined ? undefined : 'set_too_small';
}
