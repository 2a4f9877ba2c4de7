/**
 * Selections whose rounds were counted from answers that a test gives: no keys, no proofs.
 *
 * Use      `countedSelection({ rounds: [{ ada: { north: 'encourage' } }] })`; what the trustees
 *          would have published is worked out here from the answers.
 */

import { instantOf } from '../../basics/instant.ts';
import type { Candidacy } from '../candidacies/candidacy.ts';
import type { Definition, RevealLevel, RoundPlan } from '../definition/definition.ts';
import type { Measured } from '../distance/distance.ts';
import type { CandidateId, Digest, GroupId, MemberId, RoundId } from '../ids.ts';
import type { CandidateResult, NameTest, Round } from '../rounds/rounds.ts';
import type { Answer, DecisionRule, Expression } from '../rules/expression.ts';
import { judge } from '../rules/judge.ts';
import { publishedSets } from '../soundings/floors.ts';

export const NORTH = 'north' as CandidateId;
export const SOUTH = 'south' as CandidateId;
export const PAIR = 'pair' as GroupId;

/** By member, then by candidate; who is not there did not answer. */
export type RoundAnswers = { readonly [member: string]: { readonly [name: string]: Answer } };

export type Given = {
  readonly pass?: Expression;
  readonly members?: readonly string[];
  readonly careful?: boolean;
  readonly reveal?: RevealLevel;
  readonly rounds: readonly RoundAnswers[];
  readonly names?: readonly Partial<Candidacy>[];
  /** Another run of devices: other keys, other ballots, the same answers. */
  readonly run?: number;
};

const MEMBERS = ['ada', 'bea', 'cor', 'dov', 'eva', 'fay'];
const HOUR = 3_600_000;

export function countedSelection(given: Given): Measured {
  const {
    names = [
      { id: NORTH, name: 'N. North' },
      { id: SOUTH, name: 'S. South' },
    ],
  } = given;
  const candidacies = names.map((name) => ({
    ...{ id: NORTH, name: 'N. North', country: null, facts: [] },
    ...name,
  }));
  const definition = definitionOf(given);
  const plans = given.rounds.map((answers, at) => planOf(given, answers, at));
  const rounds = given.rounds.map((answers, at) => {
    return roundOf(given, definition, { plan: plans[at] ?? planOf(given, answers, at), answers });
  });
  return { definition, members: [], candidacies, plans, rounds, silences: [], ruleChanges: [] };
}

export function everybody(answer: Answer, members = MEMBERS): RoundAnswers {
  return Object.fromEntries(members.map((member) => [member, { north: answer, south: answer }]));
}

function definitionOf(given: Given): Pick<Definition, 'rule' | 'body'> {
  const { pass = { sum: 1, who: 'against', atMost: 0 }, members = MEMBERS } = given;
  const read: DecisionRule['read'] = {
    encourage: 'for',
    discourage: 'against',
    noOpinion: 'neutral',
    abstain: 'neutral',
    silent: 'for',
    absent: 'neutral',
    recused: 'out',
  };
  const scale = ['encourage', 'discourage', 'noOpinion'];
  const rule: DecisionRule = { ballot: { scale }, read, pass, choose: 'single' };
  const two = members.slice(0, 2).map((id) => id as MemberId);
  const pair = { name: { en: 'A pair' }, members: two, actsTogether: false };
  const body = {
    ...{ id: 'small-council', name: { en: 'Small council' }, timeZone: 'Europe/Brussels' },
    ...{ groups: { pair }, assumedCorrupt: 0, acceptsSmallCounts: given.careful !== true },
  };
  return { rule, body };
}

function planOf({ reveal = 'counts' }: Given, answers: RoundAnswers, at: number): RoundPlan {
  const named = Object.values(answers).flatMap((one) => Object.keys(one)) as CandidateId[];
  return {
    id: `poll-${at + 1}` as RoundId,
    kind: 'straw-poll',
    opens: instantOf(2 * at * HOUR),
    closes: instantOf((2 * at + 1) * HOUR),
    candidates: [...new Set(named)],
    reveal,
    classes: reveal === 'classes' ? [PAIR] : [],
  };
}

type Asked = { readonly plan: RoundPlan; readonly answers: RoundAnswers };

function roundOf(given: Given, definition: Pick<Definition, 'rule' | 'body'>, asked: Asked): Round {
  const { plan, answers } = asked;
  const entitled = (given.members ?? MEMBERS) as readonly MemberId[];
  const cast = entitled.filter((member) => member in answers);
  const results = plan.candidates.map((name) => resultOf(definition, asked, { entitled, name }));
  const run = given.run ?? 0;
  const ballots = Object.fromEntries(
    cast.map((member, at) => [
      member,
      {
        ...{ member, seq: 1 + run, index: 40 + at + run },
        digest: `${member} ${run}` as Digest,
        bytes: new Uint8Array([run]),
      },
    ]),
  );
  return {
    ...{ plan, number: 1, stage: 'counted', attempt: 1 + run, ceremony: 1, keyIndex: run },
    ...{
      rid: `rid ${plan.id} ${run}`,
      publicKey: `key ${run}`,
      entitled,
      recused: [],
      provers: entitled,
    },
    ...{
      blinding: null,
      openedAt: plan.opens,
      closedAt: plan.closes,
      ballots,
      closing: null,
      targets: [],
    },
    ...{ points: { [`point ${run}`]: 'ada' as MemberId }, closers: entitled.slice(0, 2 + run) },
    ...{ partials: { ada: new Uint8Array([run]) }, badPartials: [], why: null, reason: null },
    result: {
      at: plan.closes,
      cast: cast.length,
      absent: entitled.length - cast.length,
      ...(plan.reveal === 'passes' ? { results: [], tests: results.map(bitOf) } : { results }),
    },
  };
}

function bitOf({ candidate, discourage, passes }: CandidateResult): NameTest {
  return { candidate, against: discourage > 0, passes };
}

function resultOf(
  definition: Pick<Definition, 'rule' | 'body'>,
  { plan, answers }: Asked,
  { entitled, name }: { readonly entitled: readonly MemberId[]; readonly name: CandidateId },
): CandidateResult {
  const cast = entitled.filter((member) => member in answers);
  const count = (members: readonly MemberId[]) => {
    const of = (word: Answer) =>
      members.filter((member) => (answers[member]?.[name] ?? 'noOpinion') === word).length;
    return {
      encourage: of('encourage'),
      discourage: of('discourage'),
      noOpinion: of('noOpinion'),
    };
  };
  const [whole, ...classes] = publishedSets(definition, plan, cast);
  const counts = count(whole.members);
  const apart = Object.fromEntries(classes.map((set) => [set.class, count(set.members)]));
  const byClass = classes.length === 0 ? {} : { byClass: apart };
  const groups = { pair: definition.body.groups['pair']?.members ?? [] };
  const passes = judge(definition.rule, {
    entitled,
    cast,
    groups,
    weights: {},
    counts,
    ...byClass,
  });
  return { candidate: name, ...counts, ...byClass, passes };
}
