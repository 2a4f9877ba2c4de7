/**
 * A device that is lost without a file: the old one can do nothing more, the new one goes on, and
 * the verifier names what happened.
 *
 * Source   spec/device.md §8.
 */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { later, writeInstant } from '../basics/instant.ts';
import { packBundle } from '../record/bundle.ts';
import { type SeatId, parseCandidateId } from '../table/ids.ts';
import { verifyBundle } from '../verify/verify.ts';
import { type Agent, takeSeat } from './agent.ts';
import { replacement } from './founder.ts';
import type { LetterContent } from './letter-kinds/index.ts';
import { memoryVault } from './small-table.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const CHAIR: SeatId = 'officer:chair';
const WEST: SeatId = 'member:west';
const ADA = must(parseCandidateId('ada'), 'an id');
const REASON = 'West’s telephone fell into the harbour.';

function note(words: string): LetterContent {
  return { kind: 'note', silence: null, candidate: ADA, words, wouldLift: 'the second post' };
}

let table: SmallTable;
let fresh: Agent;

beforeAll(async () => {
  table = await smallTable('lost device');
  await openPoll(table);
  for (const seat of [WEST, 'member:north', 'member:east', 'member:south'] as const) {
    mustOk(await agentOf(table, seat).vote(POLL, { ada: 'encourage' }), seat);
  }
  table.reach(CLOSES);
  await table.tendAll();
  mustOk(await agentOf(table, WEST).write('note', [CHAIR], note('before')), 'a letter');
  const { mode, origin } = table.memory.selection();
  const of = { mode, origin, seat: WEST };
  const made = replacement(of, REASON, chance('a new code'));
  await act(table, CHAIR, made.act);
  const ports = { ...table.portsOf(WEST), vault: memoryVault(), random: chance('new device') };
  fresh = mustOk(await takeSeat(ports, WEST, made.code), 'a new device');
}, 60_000);

test('the answer cast on the lost device is counted all the same', () => {
  const round = table.memory.selection().rounds[0];
  expect(round?.result?.results[0]).toMatchObject({ encourage: 4 });
});

test('the lost device is told plainly, and nothing that it signs is taken', async () => {
  const old = agentOf(table, WEST);
  const moved = { ok: false, refusal: { code: 'seat_moved_on', seat: WEST } };
  expect(await old.sync()).toEqual(moved);
  expect(await old.vote(POLL, { ada: 'discourage' })).toEqual(moved);
  expect(await old.tend()).toEqual(moved);
});

test('the new device objects in the seat’s name, numbers and all', async () => {
  const ends = writeInstant(later(CLOSES, 3 * 86_400_000));
  const text = { en: 'Ada is appointed.' };
  await act(table, CHAIR, { type: 'OpenSilence', candidate: ADA, text, ends, reason: 'agreed' });
  mustOk(await fresh.act({ type: 'ConfirmSeen', silence: 1 }), 'the new device');
  expect(table.memory.selection().silences[0]?.seen).toEqual(['west']);
  expect(fresh.notes()).toMatchObject({ trustee: true, shares: 0 });
  expect(await fresh.tend()).toEqual({ ok: true, value: { done: [], stuck: [] } });
});

test('the verifier names the replacement and the new device, and all else holds', async () => {
  const selection = table.memory.selection();
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection });
  const report = mustOk(verifyBundle(bundle, { random: chance('verify') }), 'a bundle');
  expect(report.failed).toBe(0);
  const changes = report.findings.filter(({ check }) => check === 'roster_change');
  expect(changes.map(({ details }) => details)).toEqual([
    { kind: 'replaced', who: WEST },
    { kind: 'seated', who: WEST },
  ]);
});

test('letters of the lost device stay readable to others, and the thread goes on', async () => {
  mustOk(await fresh.write('note', [CHAIR], note('after')), 'a letter');
  const wordsOf = async (agent: Agent) => {
    const mail = mustOk(await agent.letters(), 'letters');
    return {
      words: mail.letters.map(({ content }) => ('words' in content ? content.words : '')),
      faults: mail.unread.map(({ fault }) => fault),
    };
  };
  expect(await wordsOf(agentOf(table, CHAIR))).toEqual({ words: ['before', 'after'], faults: [] });
  expect(await wordsOf(fresh)).toEqual({ words: ['after'], faults: ['letter_does_not_open'] });
});
