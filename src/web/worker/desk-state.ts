/**
 * What one selection at work in the worker holds, and the view of it that pages are shown.
 *
 * Use      desk.ts changes it and then publishes; nothing else does.
 */

import { type Instant, instantOf } from '../../basics/instant.ts';
import type { HttpBoard } from '../../contract/board.ts';
import type { Line } from '../../contract/line.ts';
import type { Agent, Stuck } from '../../device/agent.ts';
import type { Declined, Summary } from '../../device/board.ts';
import type { Follower } from '../../device/follower.ts';
import { holdingOf } from '../../device/held-receipt.ts';
import type { Mail } from '../../device/postbag.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Reckoner } from '../../table/reckoner.ts';
import type { Cabinet } from './cabinet.ts';
import type { CheckedReceipt, DeviceView } from './messages.ts';
import { offsetOf } from './own-clock.ts';
import { lightSelection, registerOf } from './picture.ts';

export type World = {
  /** Hears that a selection is gone from the server; whether this device has forgotten it. */
  readonly gone: (id: string) => Promise<boolean>;
  readonly line: Line;
  readonly cabinet: Cabinet;
  readonly reckoner: Reckoner;
  readonly random: (length: number) => Uint8Array;
  readonly clock: () => Instant;
};

export type State = {
  readonly id: string;
  readonly world: World;
  readonly show: Show;
  /** Receipts whose proof was checked against the log: it need not be again. */
  readonly proven: Set<string>;
  /** Of each seat in `agents`, its own board: a letter's writer is the session's seat. */
  boards: readonly HttpBoard[];
  /** Whether letters may have come, or been burnt, since they were fetched. */
  mailDue: boolean;
  readonly board: HttpBoard;
  readonly follower: Follower;
  agents: readonly Agent[];
  summary: Summary;
  stuck: readonly Stuck[];
  trouble: Declined | null;
  connection: DeviceView['connection'];
  differs_ms: number;
  hangUp: () => void;
  closed: boolean;
  /** The reading under way, and whether another was asked for meanwhile. */
  reading: Promise<void> | null;
  again: boolean;
};

/** Where the desk shows what it sees; mail is shown for its own seat only. */
export type Show = {
  view(view: DeviceView): void;
  mail(seat: SeatId, mail: Mail): void;
};

/** How far the selection's clock is ahead of this device's. */
export function aheadBy({ summary, follower }: State): number {
  return offsetOf(summary, follower.ledger().selection);
}

export async function publish(state: State): Promise<void> {
  const { id, summary, follower, agents, stuck, trouble, connection, world } = state;
  const { selection } = follower.ledger();
  state.show.view({
    id,
    summary,
    selection: selection ? lightSelection(selection) : null,
    register: registerOf(follower.log()),
    seats: agents.map(({ seat }) => seat),
    notes: agents.map((agent) => agent.notes()),
    stuck,
    receipts: await receiptsOf(state),
    checkpoint: follower.known()?.checkpoint ?? null,
    trouble,
    connection,
    asOf: instantOf(world.clock() + aheadBy(state)),
    offset_ms: aheadBy(state),
    differs_ms: state.differs_ms,
  });
}

export async function receiptsOf(state: State): Promise<readonly CheckedReceipt[]> {
  const { id, world, follower, summary, proven } = state;
  const kept = await world.cabinet.receipts(id);
  return kept.map((receipt) => {
    if (proven.has(receipt.text)) return { ...receipt, holding: 'holds' };
    const holding = holdingOf(receipt, follower, follower.ledger().selection ?? summary);
    if (holding === 'holds') proven.add(receipt.text);
    return { ...receipt, holding };
  });
}
