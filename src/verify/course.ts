/**
 * The checks of what happened: opening, keys, each round, each silence, the outcome, the anchor.
 *
 * Use      replay has let only lawful entries in; these say what that came to, and check the
 *           numbers on which confidentiality and correctness rest once more, by themselves.
 * Source   spec/verify.md §6.
 */

import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { eightWords } from '../crypto/words.ts';
import type { CandidateId, MemberId } from '../table/ids.ts';
import type {
  CandidateResult,
  NameResistance,
  Round,
  RoundResult,
} from '../table/rounds/rounds.ts';
import { ruleAt, sameRule } from '../table/endings/rule-change.ts';
import type { Fact, Outcome, Selection } from '../table/selection.ts';
import type { Silence } from '../table/silence/silence.ts';
import { fewestCast, publishedSets } from '../table/soundings/floors.ts';
import { MOST_RESISTANCE } from '../table/soundings/resistance-poll.ts';
import { totalUnits } from '../table/soundings/weighing.ts';
import { candidatesOf, postsOf } from '../table/silence/subject.ts';
import { ceremonyFindings } from './ceremonies.ts';
import { failed, found, passed, type Checks, type Finding } from './findings.ts';
import { knotFindings } from './knots.ts';
import { openedFindings } from './opened.ts';
import type { Replay } from './replay.ts';
import { talksFindings } from './talks.ts';

export function courseFindings(selection: Selection, replay: Replay): readonly Finding[] {
  const { steps } = replay;
  return [
    ...openingFindings(selection, steps),
    ...rosterFindings(steps),
    ...ceremonyFindings(selection, steps),
    ...selection.rounds.flatMap((round) => roundFindings(selection, round)),
    ...selection.knots.flatMap((knot) => knotFindings(selection, knot, steps)),
    ...talksFindings(selection),
    ...selection.silences.map(silenceFinding),
    ...ruleFindings(selection),
    outcomeFinding(selection),
    ...continuesFindings(selection),
  ];
}

export function modeFinding(selection: Selection): Finding {
  return passed('mode', { mode: selection.mode });
}

/** Whether this is the selection the reader means, which only the reader's own anchor can tell. */
export function anchorFinding(selection: Selection, given: string | undefined): Finding {
  const { fingerprint } = selection;
  if (given === undefined) return passed('anchored', { given: 'no', fingerprint });
  return found(sameFingerprint(fingerprint, given), 'anchored', { given: 'yes', fingerprint });
}

/** `given` as 64 hex digits or as the eight words, in any case and with any separators. */
export function sameFingerprint(fingerprint: string, given: string): boolean {
  const plain = partsOf(given);
  const words = eightWords(must(fromHex(fingerprint), 'bytes of a digest'));
  return plain.join('') === fingerprint || plain.join(' ') === words.join(' ');
}

/** Whether this could be anybody's fingerprint: 64 hex digits, or eight words. */
export function looksLikeFingerprint(given: string): boolean {
  const plain = partsOf(given);
  const words = plain.length === 8 && plain.every((part) => /^[a-z]+$/.test(part));
  return words || /^[0-9a-f]{64}$/.test(plain.join(''));
}

function partsOf(given: string): readonly string[] {
  return given
    .toLowerCase()
    .split(/[^0-9a-z]+/)
    .filter((part) => part !== '');
}

function openingFindings(selection: Selection, steps: Replay['steps']): readonly Finding[] {
  const opening = entryOf(steps, (fact) => fact.type === 'SelectionOpened');
  const { fingerprint } = selection;
  const before = steps.filter(({ entry }) => opening === undefined || entry < opening);
  const seats = before.filter(({ fact }) => fact.type === 'SeatTaken').length;
  // A record without an opening has no roster to verify anything against.
  if (opening === undefined) return [failed('selection_opened', { fingerprint, seats })];
  return [passed('selection_opened', { fingerprint, seats }, opening)];
}

/** Who came and went after the fingerprint stood: lawful, and yet not what was compared. */
function rosterFindings(steps: Replay['steps']): readonly Finding[] {
  const opening = entryOf(steps, (fact) => fact.type === 'SelectionOpened') ?? Infinity;
  return steps.flatMap(({ entry, fact }) => {
    const change = entry > opening ? rosterChange(fact) : undefined;
    return change ? [passed('roster_change', change, entry)] : [];
  });
}

function rosterChange(fact: Fact): Checks['roster_change'] | undefined {
  if (fact.type === 'MemberAdded') return { kind: 'added', who: fact.member.id };
  if (fact.type === 'MemberRemoved') return { kind: 'removed', who: fact.member };
  if (fact.type === 'DeviceReplaced') return { kind: 'replaced', who: fact.seat };
  return fact.type === 'SeatTaken' ? { kind: 'seated', who: fact.seat } : undefined;
}

function roundFindings(selection: Selection, round: Round): readonly Finding[] {
  const { plan, stage, result, why } = round;
  if (result === null) {
    const details = { round: plan.id, stage, why: why ?? 'none' } as const;
    return [found(why !== 'sums_do_not_open', 'round_without_result', details)];
  }
  const least = fewestCast(selection.definition);
  const heard = heardIn(selection, round, result);
  const [first] = result.results;
  const summed = first ? totalOf(first) : heard.length;
  return [
    found(summed >= least, 'round_floor', { round: plan.id, cast: summed, least }),
    ...openedFindings(selection, round),
    resultFinding(round, result, { heard, summed }),
  ];
}

/** Whose answers are in the sums: of all who answered, but whom the rule never looks at. */
function heardIn(
  selection: Selection,
  { plan, entitled, ballots }: Round,
  { at }: RoundResult,
): readonly MemberId[] {
  const definition = { ...selection.definition, rule: ruleAt(selection, at) };
  const cast = entitled.filter((member) => ballots[member] !== undefined);
  return publishedSets(definition, plan, cast)[0].members;
}

function totalOf({ encourage, discourage, noOpinion }: CandidateResult): number {
  return encourage + discourage + noOpinion;
}

/** Whose answers are summed, and of how many the published counts are. */
type Summed = { readonly heard: readonly MemberId[]; readonly summed: number };

function resultFinding(round: Round, result: RoundResult, { heard, summed }: Summed): Finding {
  const { plan, blinding } = round;
  const { cast, absent, results, tests = [], resistances, weighed } = result;
  const details = { round: plan.id, cast, absent };
  if (weighed !== undefined) {
    const fits = weighed.length === plan.candidates.length && weighed.every(weighs(round, heard));
    return found(fits && summed <= cast, 'round_result', details);
  }
  if (resistances !== undefined) {
    const fits = resistances.length === plan.candidates.length && resistances.every(within(summed));
    return found(fits && summed <= cast, 'round_result', details);
  }
  if (blinding === null) {
    const adds = results.every((one) => totalOf(one) === summed) && summed <= cast;
    return found(adds, 'round_result', details);
  }
  const names = plan.candidates.length;
  // Held against a number in secret, a name has the rule's verdict and no other bit.
  const secret = tests.some((one) => one.against === null);
  const settled = tests.every(
    ({ against, passes }) => (against === null) === secret && (!secret || passes !== null),
  );
  const against = tests.filter((one) => (secret ? one.passes === false : one.against)).length;
  // Whoever is against in a class is against in all.
  const fits = tests.every(
    (one) => one.against || !Object.values(one.byClass ?? {}).includes(true),
  );
  const holds = fits && settled && tests.length === names && results.length === 0 && summed <= cast;
  return found(holds, 'round_tested', { ...details, names, against, secret });
}

/** No more than so many members can feel, and in no class more than in all. */
function within(summed: number): (one: NameResistance) => boolean {
  return ({ resistance, byClass = {} }) =>
    resistance <= summed * MOST_RESISTANCE &&
    Object.values(byClass).every((part) => part <= resistance);
}

/** Each name has just the units of those in its sums, and no class has more than all. */
function weighs(
  { units = {} }: Round,
  heard: readonly MemberId[],
): (one: CandidateResult) => boolean {
  const all = totalUnits(heard, units);
  return (one) =>
    totalOf(one) === all &&
    Object.values(one.byClass ?? {}).every(
      (part) => part.encourage <= one.encourage && part.discourage <= one.discourage,
    );
}

function silenceFinding({ number, subject, stage, objections }: Silence): Finding {
  const names = candidatesOf(subject).join(' ');
  const relayed = objections.filter(({ member }) => member === null).length;
  return passed('silence_ended', { silence: number, subject: subject.kind, names, stage, relayed });
}

/** A change under silence must have been adopted under just that one. */
function ruleFindings({ ruleChanges, silences, definition }: Selection): readonly Finding[] {
  return ruleChanges.map(({ by, silence, rule }) => {
    const adopted = silences.some(
      ({ number, stage, subject }) =>
        number === silence && stage === 'adopted' && subject.kind === 'rule',
    );
    const held = {
      silence: adopted,
      chair: definition.ruleChange === 'chair',
      fallback: sameRule(rule, definition.fallback?.rule),
    }[by];
    return found(held, 'rule_changed', { by, silence: silence ?? 0 });
  });
}

function continuesFindings({ definition, origin }: Selection): readonly Finding[] {
  const { continues } = definition;
  if (continues === null) return [];
  const { origin: before, size, root } = continues;
  return [found(before !== origin, 'continues', { origin: before, size, root })];
}

function outcomeFinding(selection: Selection): Finding {
  const { outcome, stage } = selection;
  if (outcome === null) {
    const kind = 'none' as const;
    return found(stage !== 'concluded', 'outcome_follows', { kind });
  }
  return found(follows(selection, outcome), 'outcome_follows', { kind: outcome.kind });
}

/** Asked once more of the record as it stands now, by another road than the process took. */
function follows({ silences, rounds, definition }: Selection, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'appointed': {
      const filled =
        (outcome.names ?? []).length === (outcome.names ? postsOf(definition).length : 0);
      const names = outcome.names?.map(({ candidate }) => candidate) ?? [outcome.candidate];
      return filled && silences.some((one) => one.stage === 'adopted' && isAbout(one, names));
    }
    case 'silence-broken':
      return silences.some(({ stage }) => stage === 'broken');
    case 'tie': {
      const round = rounds.find(({ plan, result }) => plan.id === outcome.round && result !== null);
      const same = outcome.names.map((id) => countsIn(round, id));
      return same.length > 1 && same.every((counts) => counts !== '' && counts === same[0]);
    }
    case 'deadlock':
      return outcome.round !== null || silences.some(({ stage }) => stage === 'broken');
    case 'extended':
    case 'vacant':
    case 'stopped':
      return true;
  }
}

function isAbout({ subject }: Silence, names: readonly CandidateId[]): boolean {
  return candidatesOf(subject).join() === names.join();
}

function countsIn(round: Round | undefined, candidate: CandidateId): string {
  const one = round?.result?.results.find((result) => result.candidate === candidate);
  return one ? [one.encourage, one.discourage, one.noOpinion].join('-') : '';
}

function entryOf(steps: Replay['steps'], wanted: (fact: Fact) => boolean): number | undefined {
  return steps.find(({ fact }) => wanted(fact))?.entry;
}
