/**
 * Two devices of one seat: what the second may do, what crosses, and what the first must not
 * mistake for a loss.
 */

import { beforeAll, expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { type JsonObject, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { later, writeInstant } from '../basics/instant.ts';
import { type SeatId, parseCandidateId } from '../table/ids.ts';
import { isObject } from '../basics/shape.ts';
import { type Agent, type Ports, resumeSeat } from './agent.ts';
import type { Board } from './board.ts';
import { dutiesOf } from './duty.ts';
import { readJournal, writeJournal } from './journal-text.ts';
import { type Journal, withBallot } from './journal.ts';
import { adoptSeat } from './second-device.ts';
import { exportSeat, makePassphrase, openExport, peekExport } from './seat-export.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  memoryVault,
  openPoll,
  smallTable,
} from './small-table.ts';

const ADA = must(parseCandidateId('ada'), 'an id');
const WEST: SeatId = 'member:west';
const PASSPHRASE = 'Harbour  light and seven gulls';
const ASKED = { id: 'memory', title: 'Head of the four', passphrase: PASSPHRASE };
const YES = { ada: 'encourage' };
const NO = { ada: 'discourage' };

let table: SmallTable;
let file: Uint8Array;

beforeAll(async () => {
  table = await smallTable('second device');
  await openPoll(table);
  file = mustOk(await agentOf(table, WEST).exported(ASKED), 'an export');
}, 60_000);

function journalOf(vault = must(table.vaults.get(WEST), 'a vault')): Journal {
  return must(readJournal(must(vault.held(), 'a journal')), 'a journal');
}

/** Another device, with a vault of its own. */
function elsewhere(board: Partial<Board> = {}): { ports: Ports; held: () => Journal } {
  const vault = memoryVault();
  const ports = table.portsOf(WEST);
  return {
    ports: { ...ports, vault, board: { ...ports.board, ...board } },
    held: () => journalOf(vault),
  };
}

async function second(board: Partial<Board> = {}): Promise<{ agent: Agent; held: () => Journal }> {
  const { ports, held } = elsewhere(board);
  const opened = mustOk(openExport(file, 'harbour light and seven gulls '), 'the passphrase');
  return { agent: mustOk(await adoptSeat(ports, opened), 'a second device'), held };
}

function changed(change: (file: JsonObject) => JsonObject): Uint8Array {
  const read = readCanonical(file);
  return canonicalBytes(change(isObject(read) ? read : {}));
}

test('the file shows whose it is, and nothing of the trustee’s record goes into it', () => {
  expect(peekExport(file)).toMatchObject({
    value: { id: 'memory', title: 'Head of the four', mode: 'rehearsal', seat: WEST },
  });
  const first = journalOf();
  const { journal } = mustOk(openExport(file, PASSPHRASE), 'the passphrase');
  expect(journal).toMatchObject({ seed: first.seed, nr: first.nr, head: first.head });
  expect(journal).toMatchObject({ stocks: [], copied: true, trustee: false, pending: null });
  expect(first).toMatchObject({ copied: true, trustee: true });
  expect(first.stocks.flatMap(({ keys }) => keys).length).toBeGreaterThan(0);
  expect(String.fromCharCode(...file)).not.toContain('stocks');
});

test('another passphrase, and any changed field, open nothing', () => {
  const refused = (given: Uint8Array, passphrase = PASSPHRASE) => {
    const opened = openExport(given, passphrase);
    return opened.ok ? 'opened' : opened.refusal.code;
  };
  expect(refused(file, 'harbour light and seven gull')).toBe('passphrase_wrong');
  const about = { ...mustOk(peekExport(file), 'a file'), seat: 'member:east' };
  expect(refused(changed((one) => ({ ...one, about })))).toBe('passphrase_wrong');
  expect(refused(changed((one) => ({ ...one, scrypt: { N: 2, r: 8, p: 1 } })))).toBe(
    'export_parameters',
  );
  expect(refused(changed((one) => ({ ...one, more: 1 })))).toBe('export_unreadable');
  expect(refused(file.subarray(0, file.length / 2))).toBe('export_unreadable');
  expect(refused(utf8('{}'))).toBe('export_unreadable');
  expect(peekExport(utf8('Dear all'))).toMatchObject({ refusal: { code: 'export_unreadable' } });
});

test('a short passphrase and an act without an answer stand in the way of an export', async () => {
  const random = chance('export');
  const short = exportSeat(journalOf(), { ...ASKED, passphrase: ' too   short ', random });
  expect(short).toEqual({ ok: false, refusal: { code: 'passphrase_short', least: 16 } });
  const pending = { wish: {}, signature: '' };
  const waiting = exportSeat({ ...journalOf(), pending }, { ...ASKED, random });
  expect(waiting).toMatchObject({ refusal: { code: 'export_act_pending' } });
  expect(makePassphrase(random)).toMatch(/^[a-z]+( [a-z]+){7}$/);
});

test('it does not enter where another selection, or the seat itself, is', async () => {
  const opened = mustOk(openExport(file, PASSPHRASE), 'the passphrase');
  const summary = { ...(await table.memory.board.summary()), origin: 'doyen.test/other' };
  const other = await adoptSeat(elsewhere({ summary: async () => summary }).ports, opened);
  expect(other).toMatchObject({ refusal: { code: 'export_other_selection' } });
  const journal = { ...opened.journal, head: { size: 1, root: 'A'.repeat(43) } };
  const older = await adoptSeat(table.portsOf(WEST), { ...opened, journal });
  expect(older).toMatchObject({ refusal: { code: 'export_older', given: 1 } });
  const { ports } = elsewhere();
  await ports.vault.save(writeJournal(opened.journal));
  expect(await adoptSeat(ports, opened)).toMatchObject({ refusal: { code: 'seat_held_here' } });
  await ports.vault.save(utf8('noise'));
  expect(await adoptSeat(ports, opened)).toMatchObject({ refusal: { code: 'journal_unreadable' } });
});

test('a log that is not the one in the file is a fork for the second device too', async () => {
  const opened = mustOk(openExport(file, PASSPHRASE), 'the passphrase');
  const { head } = opened.journal;
  const journal = { ...opened.journal, head: { size: head?.size ?? 1, root: 'A'.repeat(43) } };
  const { ports } = elsewhere();
  const lonely = await smallTable('another log');
  const follower = lonely.portsOf(WEST).follower;
  const agent = mustOk(await adoptSeat({ ...ports, follower }, { ...opened, journal }), 'adopted');
  expect(await agent.sync()).toMatchObject({ ok: false });
});

test('the second device answers; the first closes the round and misses nothing', async () => {
  const two = await second();
  const one = agentOf(table, WEST);
  mustOk(await one.vote(POLL, YES), 'the first answer');
  mustOk(await two.agent.vote(POLL, NO), 'the second answer');
  expect(table.memory.selection().rounds[0]?.ballots['west']).toMatchObject({ seq: 2 });
  const racing = await Promise.all([one.vote(POLL, YES), two.agent.vote(POLL, NO)]);
  expect(racing.map(({ ok }) => ok)).toEqual([true, true]);
  expect(table.memory.selection().rounds[0]?.ballots['west']).toMatchObject({ seq: 4 });
  expect(await two.agent.tend()).toEqual({ ok: true, value: { done: [], stuck: [] } });
  for (const seat of ['member:north', 'member:east', 'member:south'] as const) {
    mustOk(await agentOf(table, seat).vote(POLL, YES), seat);
  }
  mustOk(await two.agent.vote(POLL, NO), 'the last answer');
  table.reach(CLOSES);
  await table.tendAll();
  const round = table.memory.selection().rounds[0];
  expect(round?.closers).toContain('west');
  expect(round?.result?.results[0]).toMatchObject({ encourage: 3, discourage: 1 });
});

test('an objection that waited while the other device acted is made all the same', async () => {
  const two = await second();
  const ends = writeInstant(later(CLOSES, 3 * 86_400_000));
  const text = { en: 'Ada is appointed.' };
  const opening = { type: 'OpenSilence', candidate: ADA, text, ends, reason: 'as agreed' } as const;
  await act(table, 'officer:chair', opening);
  let down = true;
  const ports = table.portsOf(WEST);
  const board: Board = {
    ...ports.board,
    submit: (signed) => (down ? Promise.reject(new Error('down')) : ports.board.submit(signed)),
  };
  const one = mustOk(must(await resumeSeat({ ...ports, board }), 'the seat'), 'the first device');
  const objection = { type: 'BreakSilence', silence: 1, kind: 'objection' } as const;
  const wanted = { ...objection, reason: 'Her term.', condition: 'That it ends.' };
  expect(await one.act(wanted)).toMatchObject({ refusal: { code: 'board_unreachable' } });
  expect(await one.exported(ASKED)).toMatchObject({ refusal: { code: 'export_act_pending' } });
  mustOk(await two.agent.act({ type: 'ConfirmSeen', silence: 1 }), 'the other device');
  down = false;
  mustOk(await one.tend(), 'the duties');
  const silence = table.memory.selection().silences[0];
  expect(silence).toMatchObject({ stage: 'broken', seen: ['west'] });
  expect(silence?.objections).toMatchObject([{ member: 'west', reason: 'Her term.' }]);
});

test('a ballot refused to this device, and counted all the same, is still a loss', () => {
  const journal = journalOf();
  const digest = (sign: string) => sign.repeat(64) as Journal['ballots'][number]['digest'];
  const first = withBallot(journal, { rid: 'r', seq: 1, digest: digest('1'), fate: 'refused' });
  const then = withBallot(first, { rid: 'r', seq: 1, digest: digest('2'), fate: 'refused' });
  expect(then.ballots.find(({ rid }) => rid === 'r')?.refused).toEqual([digest('1')]);
  const settled = withBallot(then, { rid: 'r', seq: 1, digest: digest('2'), fate: 'logged' });
  expect(settled.ballots.find(({ rid }) => rid === 'r')?.refused).toEqual([digest('1')]);
});

test('after a loss the second device becomes the trustee, from the next keys on', async () => {
  const two = await second();
  const selection = table.memory.selection();
  expect(dutiesOf(selection, two.held())).toEqual([]);
  await two.agent.beTrustee();
  expect(two.agent.notes()).toMatchObject({ trustee: true, copied: true, shares: 0 });
  expect(two.held().stocks).toEqual([]);
});
