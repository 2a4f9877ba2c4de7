/**
 * The small table behind the cases of entries and bundles, at two stages.
 *
 * Use      table-vectors.ts, bundle-vectors.ts.
 * Secrets  `seedOf` gives the key of a seat: from seeded chance, so that anybody can forge with it.
 */

import { must } from '../../src/basics/bug.ts';
import { later, writeInstant } from '../../src/basics/instant.ts';
import type { KeyPair } from '../../src/crypto/signature.ts';
import { keyPair } from '../../src/crypto/signature.ts';
import { readJournal } from '../../src/device/journal-text.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
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

async function keptOf(table: SmallTable): Promise<Kept> {
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const selection = table.memory.selection();
  return {
    zip: packBundle({ entries, checkpoint, selection }),
    entries,
    selection,
    clerk: keyPair(chance(SEED)(32)),
    seedOf: (seat) => {
      const held = must(table.vaults.get(seat)?.held(), 'a journal');
      return must(readJournal(held), 'a journal').seed;
    },
  };
}
