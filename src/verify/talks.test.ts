/** What the verifier says of confessionals, and what it would not let pass. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { messages as en } from '../locales/en/explain.ts';
import { messages as fr } from '../locales/fr/explain.ts';
import { messages as nl } from '../locales/nl/explain.ts';
import { decisionJson } from '../record/decision.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import type { Selection } from '../table/selection.ts';
import { closed, counted, reported } from '../table/testing/talk-refusals.ts';
import { expectOk, stateOf } from '../table/testing/table.ts';
import {
  AIDE,
  CHAIR,
  COUNTS,
  callTalks,
  openAggregateAct,
  publishAct,
  talksTable,
  tellAct,
} from '../table/testing/talks.ts';
import { walk } from './explain.ts';
import { talksFindings } from './talks.ts';

function said(selection: Selection, parts: Partial<Confessional> = {}, frame = {}) {
  const one = must(selection.confessionals[0], 'a confessional');
  const changed = { ...selection, ...frame, confessionals: [{ ...one, ...parts }] };
  return talksFindings(changed).map(({ check, passed, details }) => [check, passed, details]);
}

function published(): Selection {
  const table = closed('sponsors-first');
  expectOk(table, AIDE, tellAct());
  expectOk(table, CHAIR, publishAct(table));
  return stateOf(table);
}

function checked(): Selection {
  const table = counted();
  expectOk(table, CHAIR, openAggregateAct());
  return stateOf(table);
}

test('a report is signed by all who heard, and its sponsors were told first', () => {
  expect(said(published())).toEqual([
    ['talks_reported', true, { round: 'talks-1', heard: 3, entitled: 3, signed: 2, needed: 2 }],
    ['talks_disclosed', true, { round: 'talks-1', told: 1, needed: 1 }],
  ]);
});

// Replay lets no such selection in; the verifier looks once more by itself.
test('a signature, a telling or a member too few is a finding', () => {
  const selection = published();
  const one = must(selection.confessionals[0], 'a confessional');
  const report = must(one.report, 'a report');
  const failing = (parts: Partial<Confessional>) =>
    said(selection, parts)
      .filter(([, passed]) => passed === false)
      .map(([check]) => check);
  expect(failing({ report: { ...report, cosigners: [] } })).toEqual(['talks_reported']);
  expect(failing({ report: { ...report, heard: 4 } })).toEqual(['talks_reported']);
  expect(failing({ told: [] })).toEqual(['talks_disclosed']);
  const late = one.told.map((telling) => ({ ...telling, at: selection.at }));
  expect(failing({ told: late, report: { ...report, at: one.closedAt ?? report.at } })).toEqual([]);
});

test('talks without a report are told of, and are no fault', () => {
  const table = talksTable();
  callTalks(table);
  expect(said(stateOf(table))).toEqual([
    ['talks_without_report', true, { round: 'talks-1', stage: 'called', why: 'none' }],
  ]);
});

test('counts held against the sealed tally agree, differ, wait, or were withheld', () => {
  const selection = checked();
  const one = must(selection.confessionals[0], 'a confessional');
  const aggregate = must(one.aggregate, 'counts');
  const state = (parts: Partial<Confessional>, frame = {}) => said(selection, parts, frame).at(-1);
  const details = { round: 'talks-1', poll: 'poll-1' };
  expect(state({})).toEqual(['talks_checked', true, { ...details, state: 'agrees', differs: 0 }]);
  const north = { encourage: 0, discourage: 2, noOpinion: 1 };
  const other = { ...aggregate, counts: { ...COUNTS, north } };
  expect(state({ aggregate: other })).toEqual([
    'talks_checked',
    true,
    { ...details, state: 'differs', differs: 2 },
  ]);
  const waits = ['talks_checked', true, { ...details, state: 'waits', differs: 0 }];
  expect(state({ aggregate: null })).toEqual(waits);
  expect(said(stateOf(reported())).at(-1)).toEqual(waits);
  expect(state({ aggregate: null }, { stage: 'concluded' })).toEqual([
    'talks_checked',
    false,
    { ...details, state: 'withheld', differs: 0 },
  ]);
});

test('the walk tells who was told, what was published, how it compares, in three languages', () => {
  const report = (selection: Selection) => ({
    findings: [],
    passed: 0,
    failed: 0,
    anchored: false,
    entries: selection.size,
    selection,
    mode: selection.mode,
  });
  const tell = (selection: Selection, messages: typeof en) =>
    walk(report(selection), 'en').map(({ step, details }) =>
      (messages[step] as (given: unknown) => string)(details),
    );
  expect(tell(published(), en).join('\n')).toMatch(/told first.*\n.*3 of 3 members were heard/);
  expect(tell(checked(), en).join('\n')).toContain(
    'told in confidence 2-1-0; sealed in poll-1 2-1-0',
  );
  expect(tell(checked(), nl).join('\n')).toContain(
    'hoorden 2 facilitatoren de leden in vertrouwen',
  );
  expect(tell(checked(), fr).join('\n')).toContain('2 facilitateurs ont entendu les membres');
  const table = talksTable();
  callTalks(table);
  expect(tell(stateOf(table), en).join('\n')).toContain('was called and has not opened');
});

test('the decision has the number, the words and the comparison, and no answer', () => {
  const rounds = decisionJson(checked())['rounds'] as readonly {
    readonly [name: string]: unknown;
  }[];
  expect(rounds.find(({ kind }) => kind === 'confessional')).toMatchObject({
    id: 'talks-1',
    heard: 3,
    absent: 0,
    communique: { en: 'All were heard.' },
    cosigners: [AIDE],
    checkedBy: 'poll-1',
    compared: [{ candidate: 'north', differs: 0 }, { candidate: 'south' }],
  });
  const table = talksTable();
  callTalks(table);
  expect(decisionJson(stateOf(table))['rounds']).toEqual([]);
  expect(decisionJson(stateOf(closed()))['rounds']).toMatchObject([{ kind: 'confessional' }]);
});
