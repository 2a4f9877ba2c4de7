/** What a facilitator's device does by itself, and what it will not make up. */

import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { emptyTree } from '../record/log.ts';
import type { Selection } from '../table/selection.ts';
import { closed, counted, reported } from '../table/testing/talk-refusals.ts';
import { expectOk, keyOf, stateOf } from '../table/testing/table.ts';
import {
  AIDE,
  CHAIR,
  COUNTS,
  SALT,
  callTalks,
  offerAct,
  publishAct,
  talksNow,
  talksTable,
} from '../table/testing/talks.ts';
import type { SeatId } from '../table/ids.ts';
import type { Bench } from './bench.ts';
import { dutiesOf } from './duty.ts';
import { offerKey, openAggregate } from './hearer.ts';
import { type Journal, newJournal, withAggregate, withRoundKey } from './journal.ts';
import { readJournal, writeJournal } from './journal-text.ts';
import { chance } from './small-table.ts';

function journalOf(seat: SeatId): Journal {
  const { seed, key: clerk } = keyOf(seat);
  return newJournal({ mode: 'rehearsal', origin: 'doyen.test/small', seat, seed, clerk });
}

function benchOf(selection: Selection, journal: Journal): Bench {
  const random = chance('hearer');
  return { selection, journal, log: [], tree: emptyTree, now: selection.at, random };
}

const kinds = (selection: Selection, journal: Journal) =>
  dutiesOf(selection, journal).map(({ kind }) => kind);

test('each facilitator owes a key, once; the same again where its offer never arrived', () => {
  const table = talksTable();
  callTalks(table);
  const journal = journalOf(AIDE);
  expect(kinds(stateOf(table), journal)).toEqual(['offer-round-key']);
  const bench = benchOf(stateOf(table), journal);
  const first = offerKey(bench, talksNow(table));
  const again = offerKey({ ...bench, journal: first.journal }, talksNow(table));
  expect(again.act).toEqual(first.act);
  expect(offerKey(bench, talksNow(table)).act).not.toEqual(first.act);
  expectOk(table, AIDE, must(first.act, 'an act'));
  expect(kinds(stateOf(table), first.journal)).toEqual([]);
  expect(kinds(stateOf(table), journalOf('member:ada'))).toEqual([]);
});

test('a key goes when the report is out, when it is given up, or when all is over', () => {
  const secret = new Uint8Array(32).fill(1);
  const holding = (selection: Selection) =>
    kinds(
      selection,
      withRoundKey(journalOf(AIDE), { rid: selection.confessionals[0]?.rid ?? '', secret }),
    );
  const table = closed();
  expect(holding(stateOf(table))).toEqual([]);
  const stopped = closed();
  expectOk(stopped, CHAIR, { type: 'Conclude', kind: 'stopped', reason: 'because' });
  expect(holding(stateOf(stopped))).toEqual(['erase-round-key']);
  const abandoned = closed();
  expectOk(abandoned, CHAIR, {
    type: 'AbandonRound',
    round: talksNow(abandoned).plan.id,
    reason: 'x',
  });
  expect(holding(stateOf(abandoned))).toEqual(['erase-round-key']);
  expectOk(table, CHAIR, publishAct(table));
  expect(holding(stateOf(table))).toEqual(['erase-round-key']);
  const held = talksTable({ trace: 'held' });
  callTalks(held);
  for (const seat of [CHAIR, AIDE]) expectOk(held, seat, offerAct(seat));
  expect(holding(stateOf(held))).toEqual([]);
});

test('the chair’s device opens what it fixed, and only that', () => {
  const selection = stateOf(counted());
  const talks = must(selection.confessionals[0], 'a confessional');
  const { rid } = talks;
  const kept = withAggregate(journalOf(CHAIR), { rid, counts: COUNTS, salt: SALT });
  expect(kinds(stateOf(reported()), kept)).toEqual([]);
  expect(kinds(selection, kept)).toEqual(['open-aggregate']);
  expect(kinds(selection, journalOf(CHAIR))).toEqual([]);
  const step = mustOk(openAggregate(benchOf(selection, kept), talks), 'a step');
  expect(step.act).toMatchObject({ type: 'OpenAggregate', counts: COUNTS, salt: SALT });
  const other = withAggregate(journalOf(CHAIR), { rid, counts: COUNTS, salt: 'A'.repeat(43) });
  expect(openAggregate(benchOf(selection, other), talks)).toMatchObject({
    refusal: { code: 'aggregate_unknown' },
  });
});

test('keys and counts come back from the vault as they were', () => {
  const secret = new Uint8Array(32).fill(9);
  const journal = withAggregate(withRoundKey(journalOf(CHAIR), { rid: 'aa', secret }), {
    ...{ rid: 'aa', counts: COUNTS, salt: SALT },
  });
  expect(readJournal(writeJournal(journal))).toEqual(journal);
  const erased = withRoundKey(journal, { rid: 'aa', secret: null });
  expect(readJournal(writeJournal(erased))?.roundKeys).toEqual([{ rid: 'aa', secret: null }]);
});
