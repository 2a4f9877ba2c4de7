/**
 * The small table behind the cases of entries and bundles, at four stages.
 *
 * Use      table-vectors.ts, bundle-vectors.ts.
 * Secrets  `seedOf` gives the key of a seat: from seeded chance, so that anybody can forge with it.
 */

import { must, mustOk } from '../../src/basics/bug.ts';
import { later, writeInstant } from '../../src/basics/instant.ts';
import type { KeyPair } from '../../src/crypto/signature.ts';
import { keyPair } from '../../src/crypto/signature.ts';
import { takeSeat } from '../../src/device/agent.ts';
import { certifiedWithoutWord, cheatedTable } from '../../src/device/cheated-table.ts';
import { replacement } from '../../src/device/founder.ts';
import { readJournal } from '../../src/device/journal-text.ts';
import type { Journal } from '../../src/device/journal.ts';
import {
  CLOSES,
  type MemoryVault,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  memoryVault,
  openPoll,
  smallTable,
} from '../../src/device/small-table.ts';
import type { Page } from '../../src/device/board.ts';
import { packBundle } from '../../src/record/bundle.ts';
import { type SeatId, parseCandidateId } from '../../src/table/ids.ts';
import type { Selection } from '../../src/table/selection.ts';

const SEED = 'vectors';
const DAY = 86_400_000;
const SEATS: readonly SeatId[] = ['member:north', 'member:east', 'member:south', 'member:west'];

export type Kept = {
  readonly zip: Uint8Array;
  readonly entries: Page['entries'];
  readonly selection: Selection;
  readonly clerk: KeyPair;
  seedOf(seat: SeatId): Uint8Array;
  journalOf(seat: SeatId): Journal;
  /** Of a seat whose device was lost: what its old key was made of. */
  lostSeed(seat: SeatId): Uint8Array;
};

/** The poll is open; all but West have answered. */
export async function openTable(): Promise<Kept> {
  return keptOf(await opened());
}

/** Counted, put under silence, adopted and sealed. */
export async function sealedTable(): Promise<Kept> {
  const table = await opened();
  await agentOf(table, 'member:south').vote(POLL, { ada: 'encourage', bo: 'discourage' });
  table.reach(CLOSES);
  await table.tendAll();
  const ends = later(CLOSES, 2 * DAY);
  await act(table, 'officer:chair', {
    type: 'OpenSilence',
    candidate: must(parseCandidateId('ada'), 'an id'),
    text: { en: 'Ada is appointed.' },
    ends: writeInstant(ends),
    reason: 'all encourage',
  });
  table.reach(ends);
  await table.tendAll();
  return keptOf(table);
}

async function opened(): Promise<SmallTable> {
  const table = await smallTable(SEED);
  await openPoll(table);
  for (const seat of SEATS.slice(0, 3)) await agentOf(table, seat).vote(POLL, { ada: 'encourage' });
  return table;
}

/** North has dealt badly to West, and South's device was lost since: nobody has confirmed. */
export async function dealtTable(): Promise<Kept> {
  const table = await cheatedTable(SEED);
  const { mode, origin } = table.memory.selection();
  const seat: SeatId = 'member:south';
  const made = replacement({ mode, origin, seat }, 'It was lost.', chance('a new code'));
  await act(table, 'officer:chair', made.act);
  const vault = memoryVault();
  const ports = { ...table.portsOf(seat), vault, random: chance('a new device') };
  mustOk(await takeSeat(ports, seat, made.code), 'a new device');
  return keptOf(table, SEED, new Map([[seat, vault]]));
}

/** North has dealt badly to West, who was not heard while the keys were certified. */
export async function lateTable(): Promise<Kept> {
  const seed = `${SEED} of a late complaint`;
  const table = await cheatedTable(seed);
  await certifiedWithoutWord(table);
  return keptOf(table, seed);
}

type Vaults = ReadonlyMap<SeatId, MemoryVault>;

async function keptOf(table: SmallTable, seed = SEED, replaced: Vaults = new Map()): Promise<Kept> {
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const selection = table.memory.selection();
  const now = new Map([...table.vaults, ...replaced]);
  return {
    zip: packBundle({ entries, checkpoint, selection }),
    entries,
    selection,
    clerk: keyPair(chance(seed)(32)),
    journalOf: (seat) => heldIn(now, seat),
    seedOf: (seat) => heldIn(now, seat).seed,
    lostSeed: (seat) => heldIn(table.vaults, seat).seed,
  };
}

function heldIn(vaults: Vaults, seat: SeatId): Journal {
  return must(readJournal(must(vaults.get(seat)?.held(), 'a vault')), 'a journal');
}
