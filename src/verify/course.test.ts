/** The numbers that the verifier looks at by itself, after a replay that found nothing wrong. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { emptyLedger } from '../record/ledger.ts';
import type { CandidateId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { at } from '../table/testing/stages.ts';
import { countRound, roundNow } from '../table/testing/players.ts';
import { stateOf } from '../table/testing/table.ts';
import { vetoTable } from '../table/testing/veto.ts';
import { weighedTable } from '../table/testing/weights.ts';
import { courseFindings } from './course.ts';
import type { Replay } from './replay.ts';

const REPLAYED: Replay = {
  findings: [],
  ledger: emptyLedger,
  paths: new Map(),
  steps: [],
  broken: undefined,
  after: 0,
};

// Replay lets no such selection in; the verifier looks at the numbers once more by itself.
test('an appointment without a silence that held does not follow', () => {
  const outcome = (selection: Selection) =>
    courseFindings(selection, REPLAYED).find(({ check }) => check === 'outcome_follows');
  const appointed = stateOf(at('concluded'));
  const stopped: Selection = {
    ...appointed,
    silences: [],
    outcome: { kind: 'stopped', at: appointed.at, reason: 'because' },
  };
  expect(outcome(appointed)).toMatchObject({ passed: true, details: { kind: 'appointed' } });
  expect(outcome({ ...appointed, silences: [] })).toMatchObject({ passed: false });
  expect(outcome({ ...appointed, outcome: null })).toMatchObject({ passed: false });
  expect(outcome(stopped)).toMatchObject({ passed: true, details: { kind: 'stopped' } });
});

// Goal: each number on which secrecy and the count rest is looked at. Method: one too few of each.
test('one ballot, signature or share too few, or a sum that does not add up, is a finding', () => {
  const selection = stateOf(at('counted'));
  const round = must(selection.rounds[0], 'a round');
  const ceremony = must(selection.ceremonies[0], 'a ceremony');
  const result = must(round.result, 'a result');
  const failing = (parts: object, key: object = {}, body: object = {}) => {
    const definition = { ...selection.definition, body: { ...selection.definition.body, ...body } };
    const rounds = [{ ...round, ...parts }];
    const ceremonies = [{ ...ceremony, ...key }];
    const findings = courseFindings({ ...selection, definition, rounds, ceremonies }, REPLAYED);
    return findings.filter(({ passed }) => !passed).map(({ check }) => check);
  };
  const unopened = ['selection_opened'];
  expect(failing({})).toEqual(unopened);
  expect(failing({ closers: round.closers.slice(1) })).toEqual([...unopened, 'round_closed']);
  const partials = Object.fromEntries(Object.entries(round.partials).slice(1));
  expect(failing({ partials })).toEqual([...unopened, 'round_decrypted']);
  const more = result.results.map((one, nth) => ({ ...one, noOpinion: one.noOpinion + nth }));
  expect(failing({ result: { ...result, results: more } })).toEqual([...unopened, 'round_result']);
  expect(failing({ result: { ...result, cast: 2 } })).toEqual([...unopened, 'round_result']);
  const strict = { acceptsSmallCounts: false, assumedCorrupt: 1 };
  expect(failing({}, {}, strict)).toEqual([...unopened, 'round_floor']);
  expect(failing({}, {}, { ...strict, assumedCorrupt: 0 })).toEqual(unopened);
  expect(failing({}, { assumedCorrupt: 1 })).toEqual([...unopened, 'ceremony_ended']);
  expect(failing({}, { threshold: 1, assumedCorrupt: 1, closingQuorum: 3 })).toContain(
    'ceremony_ended',
  );
  const confirmed = ceremony.confirmed.slice(2);
  expect(failing({}, { confirmed })).toEqual([...unopened, 'ceremony_ended']);
  const broken = { result: null, stage: 'abandoned', why: 'sums_do_not_open' };
  expect(failing(broken)).toEqual([...unopened, 'round_without_result']);
});

/** The checks of a selection that fail, of those named. */
function failing(selection: Selection, check: string): readonly boolean[] {
  return courseFindings(selection, REPLAYED)
    .filter((one) => one.check === check)
    .map(({ passed }) => passed);
}

// Replay lets no such selection in; each is a true one with one thing bent by hand.
test('an ending that the record does not bear out is found', () => {
  const held = stateOf(at('concluded'));
  const names = [{ post: 'head', candidate: 'south' as CandidateId }];
  const { outcome } = held;
  const follows = (parts: object) => failing({ ...held, ...parts } as Selection, 'outcome_follows');
  expect(follows({})).toEqual([true]);
  expect(follows({ outcome: { ...outcome, names } })).toEqual([false]);
  expect(follows({ outcome: { ...outcome, names: [] } })).toEqual([false]);
  const counted = stateOf(at('counted'));
  const level = { kind: 'tie', round: 'poll-1', names: ['north', 'south'], reason: 'because' };
  const tie = { ...counted, stage: 'concluded', outcome: { ...level, at: counted.at } };
  expect(failing(tie as Selection, 'outcome_follows')).toEqual([false]);
  const [poll] = counted.rounds;
  const results = poll?.result?.results.map((one, _, [first]) => ({
    ...{ ...first, candidate: one.candidate },
  }));
  const rounds = [{ ...poll, result: { ...poll?.result, results } }];
  expect(failing({ ...tie, rounds } as unknown as Selection, 'outcome_follows')).toEqual([true]);
  const deadlock = { kind: 'deadlock', round: null, silence: null, reason: 'because' };
  expect(follows({ outcome: deadlock })).toEqual([false]);
  expect(follows({ outcome: { kind: 'silence-broken' } })).toEqual([false]);
});

test('a rule changed by nobody who could, and a record that continues itself, are found', () => {
  const selection = stateOf(at('certified'));
  const { definition, origin } = selection;
  const change = { at: selection.at, rule: definition.rule, silence: null, reason: 'because' };
  const changed = (by: string, parts: object = {}) => {
    const ruled = { ...selection, definition: { ...definition, ...parts } };
    return failing({ ...ruled, ruleChanges: [{ ...change, by }] } as Selection, 'rule_changed');
  };
  expect(changed('silence')).toEqual([false]);
  expect(changed('chair')).toEqual([false]);
  expect(changed('chair', { ruleChange: 'chair' })).toEqual([true]);
  expect(changed('fallback')).toEqual([false]);
  const fallback = { afterRounds: 1, rule: definition.rule };
  expect(changed('fallback', { fallback })).toEqual([true]);
  const continuing = (before: string) => {
    const continues = { origin: before, fingerprint: '', size: 1, root: '' };
    return failing({ ...selection, definition: { ...definition, continues } }, 'continues');
  };
  expect(continuing(origin)).toEqual([false]);
  expect(continuing('doyen.test/before')).toEqual([true]);
});

test('a blinding too few, a second list or a sum blinded to nothing is a finding', () => {
  const table = vetoTable({ answers: { ada: { north: 'object' }, bea: {}, cor: {} } });
  countRound(table);
  const selection = stateOf(table);
  const round = roundNow(table);
  const blinding = must(round.blinding, 'a blinding');
  const result = must(round.result, 'a result');
  const bad = (parts: object): readonly string[] => {
    const rounds = [{ ...round, ...parts }];
    const findings = courseFindings({ ...selection, rounds }, REPLAYED);
    return findings
      .filter(({ passed }) => !passed)
      .map(({ check }) => check)
      .slice(1);
  };
  expect(bad({})).toEqual([]);
  const given = Object.fromEntries(Object.entries(blinding.given).slice(1));
  const [one, ...others] = must(blinding.targets, 'blinded sums');
  const nothing = [{ ...one, alpha: new Uint8Array(32) }, ...others];
  for (const part of [{ given }, { signers: ['ada'] }, { targets: null }, { targets: nothing }]) {
    expect(bad({ blinding: { ...blinding, ...part } })).toEqual(['round_blinded']);
  }
  const tests = must(result.tests, 'tests');
  expect(bad({ result: { ...result, tests: tests.slice(1) } })).toEqual(['round_tested']);
  const apart = tests.map((test) => ({ ...test, against: false, byClass: { pair: true } }));
  expect(bad({ result: { ...result, tests: apart } })).toEqual(['round_tested']);
  const secret = tests.map((test) => ({ ...test, against: null }));
  expect(bad({ result: { ...result, tests: secret } })).toEqual([]);
  const silent = secret.map((test) => ({ ...test, passes: null }));
  expect(bad({ result: { ...result, tests: silent } })).toEqual(['round_tested']);
  const counts = { candidate: 'north', encourage: 3, discourage: 0, noOpinion: 0, passes: true };
  expect(bad({ result: { ...result, results: [counts] } })).toEqual(['round_tested']);
});

// Goal: units that nobody cast, or that somebody's answer is not in, are found by their sum alone.
test('a weighted poll that adds up to other units than those of who answered is a finding', () => {
  const sheet = { north: 'encourage', south: 'discourage' };
  const table = weighedTable({ weights: [5, 3, 1] }, [sheet, sheet, null]);
  const selection = stateOf(table);
  const round = roundNow(table);
  const result = must(round.result, 'a result');
  const weighed = must(result.weighed, 'sums of units');
  const holds = (parts: object, names = weighed.length) => {
    const bent = weighed.slice(0, names).map((one) => ({ ...one, ...parts }));
    const rounds = [{ ...round, result: { ...result, weighed: bent } }];
    return failing({ ...selection, rounds }, 'round_result');
  };
  expect(holds({})).toEqual([true]);
  expect(holds({ noOpinion: 1 })).toEqual([false]);
  expect(holds({ encourage: 4, discourage: 3 })).toEqual([false]);
  expect(holds({}, 1)).toEqual([false]);
  const more = { encourage: 9, discourage: 0, noOpinion: 0 };
  expect(holds({ byClass: { pair: more } })).toEqual([false]);
});
