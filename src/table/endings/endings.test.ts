/** Every true ending, and the rule changed in mid-course: edges and laws. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later, writeInstant } from '../../basics/instant.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { topOf } from '../rounds/level.ts';
import { endForeseen } from './ending.ts';
import { ruleInForce } from './rule-change.ts';
import type { Act } from '../selection.ts';
import type { Answer } from '../rules/expression.ts';
import { readRule } from '../rules/rule-parser.ts';
import { mustOk } from '../../basics/bug.ts';
import { nameRule } from '../rules/index.ts';
import { consensus, smallDefinition } from '../testing/definitions.ts';
import {
  NORTH,
  SOUTH,
  change,
  end,
  hold,
  join,
  lift,
  objection,
  packageTable,
  put,
  ruled,
  state,
  vacancy,
  withStatements,
} from '../testing/ending-provocations.ts';
import { ballotAct, certify, countRound, make, openRound, timeComes } from '../testing/players.ts';
import { at, openSilence } from '../testing/stages.ts';
import {
  type Table,
  ask,
  expectOk,
  fork,
  memberSeat,
  moveTo,
  openTable,
  stateOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';
const [ADA, BEA] = ['member:ada', 'member:bea'] as const;
const reason = 'because';
const withdrawal = { type: 'WithdrawName', candidate: NORTH, reason } as const;
const BOTH = [
  { post: 'head', candidate: NORTH },
  { post: 'deputy', candidate: SOUTH },
];

function silenceOf(table: Table, number = 1) {
  return stateOf(table).silences[number - 1];
}

/** One round in which each member answers as given. */
function counted(
  answers: { readonly [member: string]: { readonly [candidate: string]: Answer } },
  parts: JsonObject = {},
): Table {
  const table = openTable(smallDefinition(3, parts));
  certify(table);
  openRound(table);
  for (const [member, answer] of Object.entries(answers)) {
    make(table, member, ballotAct(table, member, answer));
  }
  timeComes(table);
  countRound(table);
  return table;
}

test('a package is adopted together', () => {
  const table = packageTable();
  expectOk(table, CHAIR, put({ subject: { kind: 'package', names: BOTH } }));
  hold(table);
  expect(stateOf(table).outcome).toMatchObject({
    kind: 'appointed',
    candidate: 'north',
    names: BOTH,
  });
});

test('a package falls together, and no part of it can be put alone', () => {
  const table = packageTable();
  expectOk(table, CHAIR, put({ subject: { kind: 'package', names: BOTH } }));
  expectOk(table, BEA, objection());
  expect(stateOf(table).outcome).toMatchObject({
    kind: 'silence-broken',
    subject: { names: BOTH },
  });
  const half = { kind: 'package', names: BOTH.slice(0, 1) } as const;
  expect(ask(table, CHAIR, put({ subject: half }))).toMatchObject({
    refusal: { code: 'package_not_whole', posts: 2 },
  });
});

test('the incumbent stays, or somebody acts, when all let it pass', () => {
  const until = '2031-06-30';
  const stays = openTable(smallDefinition(3));
  expectOk(stays, CHAIR, put({ subject: { kind: 'extension', until } }));
  hold(stays);
  expect(stateOf(stays).outcome).toMatchObject({ kind: 'extended', until, reason });
  const empty = openTable(smallDefinition(3));
  expectOk(empty, CHAIR, put({ subject: vacancy('D. Deputy', null) }));
  hold(empty);
  expect(stateOf(empty).outcome).toMatchObject({
    kind: 'vacant',
    acting: 'D. Deputy',
    until: null,
  });
});

test('the chair may leave the post to an acting head, from today if no day is given', () => {
  const table = at('certified');
  expectOk(table, CHAIR, { type: 'Conclude', kind: 'vacant', acting: 'D. Deputy', reason });
  const outcome = { kind: 'vacant', acting: 'D. Deputy', from: '2030-01-01', until: null };
  expect(stateOf(table).outcome).toMatchObject(outcome);
  const badDay = { type: 'Conclude', kind: 'vacant', acting: 'D.', until: 'May', reason } as const;
  expect(ask(at('certified'), CHAIR, badDay)).toMatchObject({ refusal: { code: 'until_missing' } });
});

test('a rule adopted under silence judges from then on, and the selection goes on', () => {
  const table = openTable(smallDefinition(3));
  const rule = mustOk(readRule(consensus(1), ''), 'a rule');
  expectOk(table, CHAIR, put({ subject: { kind: 'rule', rule } }));
  hold(table);
  const selection = stateOf(table);
  expect(selection).toMatchObject({ stage: 'open', outcome: null });
  expect(selection.ruleChanges).toMatchObject([{ by: 'silence', silence: 1, reason }]);
  expect(nameRule(ruleInForce(selection).pass)).toEqual({ kind: 'minus-k', tolerated: 1 });
  expect(nameRule(selection.definition.rule.pass)).toEqual({ kind: 'consensus' });
  // One objection is tolerated now; before, it would have broken the silence.
  expectOk(table, CHAIR, put({ candidate: NORTH }, '2030-01-03T00:00:00Z'));
  expectOk(table, ADA, objection({ silence: 2 }));
  expect(silenceOf(table, 2)).toMatchObject({ stage: 'running' });
});

test('no rule tolerates an objection to a change of the rule', () => {
  const table = openTable(smallDefinition(3, { rule: consensus(1) }));
  const rule = mustOk(readRule(consensus(0), ''), 'a rule');
  expectOk(table, CHAIR, put({ subject: { kind: 'rule', rule } }));
  expectOk(table, ADA, objection());
  expect(silenceOf(table)).toMatchObject({ stage: 'broken' });
  expect(stateOf(table).ruleChanges).toEqual([]);
});

test('the rule stands still while a round runs or a text is under silence', () => {
  const table = ruled();
  certify(table);
  openRound(table);
  expect(ask(table, CHAIR, change(consensus(1)))).toMatchObject({
    refusal: { code: 'round_running' },
  });
  const silent = ruled();
  openSilence(silent);
  expect(ask(silent, CHAIR, change(consensus(1)))).toMatchObject({
    refusal: { code: 'silence_running' },
  });
});

test('what was agreed beforehand may be taken after its rounds, and is called so', () => {
  const fallback = { afterRounds: 1, rule: consensus(1) };
  const table = counted({ ada: { north: 'discourage' }, bea: {}, cor: {} }, { fallback });
  expectOk(table, CHAIR, change(consensus(1)));
  expect(stateOf(table).ruleChanges).toMatchObject([{ by: 'fallback', silence: null }]);
});

// Goal: nobody's round is judged again. Method: change the rule after a count, to any of a few.
test('a change of the rule never touches the verdict of a round that was counted', () => {
  const table = counted(
    { ada: { north: 'discourage' }, bea: { north: 'encourage' }, cor: {} },
    { ruleChange: 'chair' },
  );
  const before = stateOf(table).rounds.map(({ result, rid }) => ({ result, rid }));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }), (changes) => {
      const life = fork(table);
      for (const tolerated of changes) ask(life, CHAIR, change(consensus(tolerated)));
      expect(stateOf(life).rounds.map(({ result, rid }) => ({ result, rid }))).toEqual(before);
      const [north] = stateOf(life).rounds[0]?.result?.results ?? [];
      expect(north?.passes).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test('a new rule is bound into the rounds after it', () => {
  const [changed, same] = [ruled(), ruled()];
  for (const table of [changed, same]) certify(table);
  expectOk(changed, CHAIR, change(consensus(1)));
  for (const table of [changed, same]) openRound(table);
  const rids = [changed, same].map((table) => stateOf(table).rounds[0]?.rid);
  expect(rids[0]).not.toBe(rids[1]);
});

test('names level at the top are a tie; one answer more and there is none', () => {
  const level = {
    ada: { north: 'discourage' },
    bea: { south: 'discourage' },
    cor: {},
  } as const;
  const table = counted(level);
  expect(topOf(stateOf(table))).toMatchObject({ names: ['north', 'south'] });
  const foreseen = endForeseen(momentOf(table), 'tie');
  expectOk(table, CHAIR, end('tie'));
  expect(stateOf(table).outcome).toEqual({ ...foreseen, at: expect.any(Number), reason });
  const counts = { encourage: 0, discourage: 1, noOpinion: 2 };
  expect(stateOf(table).outcome).toMatchObject({ kind: 'tie', round: 'poll-1', counts });
  const broken = counted({ ...level, cor: { north: 'encourage' } });
  expect(endForeseen(momentOf(broken), 'tie')).toBeNull();
  expect(ask(broken, CHAIR, end('tie'))).toMatchObject({ refusal: { code: 'no_tie' } });
});

test('a name that has left is level with nobody', () => {
  const table = counted({ ada: { north: 'discourage' }, bea: { south: 'discourage' }, cor: {} });
  const fact = { date: '2029-12-31', kind: 'withdrawn', source: null } as const;
  expectOk(table, CHAIR, { type: 'RecordCandidacyFact', candidate: SOUTH, fact, reason });
  expect(ask(table, CHAIR, end('tie'))).toMatchObject({ refusal: { code: 'no_tie' } });
});

test('a deadlock names what stands in the way, and is refused while a name is open', () => {
  const stuck = counted({ ada: { north: 'discourage', south: 'discourage' }, bea: {}, cor: {} });
  expectOk(stuck, CHAIR, end('deadlock'));
  expect(stateOf(stuck).outcome).toMatchObject({
    kind: 'deadlock',
    round: 'poll-1',
    silence: null,
  });
  const clear = at('counted');
  expectOk(clear, CHAIR, put({ candidate: NORTH }));
  expectOk(clear, BEA, objection());
  expectOk(clear, CHAIR, end('deadlock'));
  expect(stateOf(clear).outcome).toMatchObject({ kind: 'deadlock', silence: 1 });
});

test('statements follow an adoption until the seal, or for their time, and the seal waits', () => {
  const table = withStatements();
  expectOk(table, ADA, state('We read it so.'));
  moveTo(table, '2030-01-02T12:00:00Z');
  expectOk(table, CHAIR, { type: 'Seal', files: {} });
  expect(ask(table, BEA, state('Late.'))).toMatchObject({ refusal: { code: 'sealed_already' } });
  const stopped = at('certified');
  expectOk(stopped, CHAIR, end('stopped'));
  expect(ask(stopped, ADA, state('We note.'))).toMatchObject({
    refusal: { code: 'nothing_adopted' },
  });
});

// Goal: whatever is asked after an ending, only statements and the seal are let in, and the
// ending stays what it was. Method: random acts by all, after each kind of ending.
test('after an ending nothing changes it', () => {
  const endings = [at('concluded'), withStatements(), tied()];
  const acts: readonly (readonly [string, Act])[] = [
    [CHAIR, end('stopped')],
    [CHAIR, end('deadlock')],
    [CHAIR, put({ candidate: SOUTH })],
    [CHAIR, change(consensus(1))],
    [ADA, objection()],
    [ADA, join('We note.')],
    [ADA, lift(1)],
    [ADA, state('We read it so.')],
    [BEA, withdrawal],
    [CHAIR, { type: 'Seal', files: {} }],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...endings),
      fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(30)), { maxLength: 8 }),
      (table, steps) => {
        const life = fork(table);
        const { outcome } = stateOf(life);
        for (const [[actor, act], hours] of steps) {
          life.now = later(life.now, hours * 3_600_000);
          const verdict = ask(life, actor, act);
          if (verdict.ok) expect(['AttachStatement', 'Seal']).toContain(act.type);
          expect(stateOf(life).outcome).toEqual(outcome);
        }
      },
    ),
  );
});

function tied(): Table {
  const table = counted({ ada: { north: 'discourage' }, bea: { south: 'discourage' }, cor: {} });
  expectOk(table, CHAIR, end('tie'));
  return table;
}

// Goal: a package is whole or nothing, in whatever order members object, join, take back and the
// clock comes. Method: random answers around its end.
test('a package never comes to a part of itself', () => {
  const start = packageTable();
  expectOk(
    start,
    CHAIR,
    put({ subject: { kind: 'package', names: BOTH } }, '2030-01-01T10:00:00Z'),
  );
  const who = fc.constantFrom('ada', 'bea', 'cor');
  const act = fc.constantFrom(objection(), join('We note.'), lift(1), lift(2));
  const step = fc.tuple(who, act, fc.integer({ min: 55, max: 62 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const table = fork(start);
      const begin = table.now;
      for (const [member, asked, minute] of steps.toSorted((one, two) => one[2] - two[2])) {
        table.now = later(begin, minute * 60_000);
        ask(table, memberSeat(member), asked);
      }
      const due = writeInstant(later(begin, 3_600_000));
      table.now = later(begin, 63 * 60_000);
      ask(table, 'clerk', { type: 'TimeCame', what: 'silence-ends', of: '1', due });
      const { outcome } = stateOf(table);
      if (outcome?.kind === 'appointed') expect(outcome.names).toEqual(BOTH);
      else expect(outcome).toMatchObject({ kind: 'silence-broken' });
    }),
    { numRuns: 50 },
  );
});

function momentOf(table: Table) {
  const selection = stateOf(table);
  return { selection, at: selection.at };
}
