/**
 * Brings a rehearsal to life over HTTP: founds the selection, and seats a device for each seat
 * played.
 *
 * Use      `rehearse` plays every seat; stand-ins leave one for a person and hand its code over.
 * Shapes   each seat has keys and a vault of its own; one follower reads the log for all of them.
 * Secrets  vaults live in memory and end with the process.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import type { Instant } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import { type HttpBoard, boardAt, foundingBoardAt } from '../../contract/board.ts';
import type { Line } from '../../contract/line.ts';
import type { Random } from '../../crypto/group.ts';
import { type Agent, takeSeat } from '../../device/agent.ts';
import type { Declined, Vault } from '../../device/board.ts';
import { makeFollower } from '../../device/follower.ts';
import { type Founded, found } from '../../device/founder.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Reckoner } from '../../table/reckoner.ts';

export type TroupePorts = {
  readonly line: Line;
  readonly random: Random;
  readonly reckoner: Reckoner;
  readonly now: () => Instant;
  /** Hears of each seat taken. */
  readonly seated?: (done: number, of: number) => void;
};

export type Troupe = {
  readonly id: string;
  readonly agents: ReadonlyMap<SeatId, Agent>;
  readonly vaults: ReadonlyMap<SeatId, Vault>;
  /** The board of the first seat; gives the bundle too. */
  readonly board: HttpBoard;
};

export function foundRehearsal(
  ticket: string,
  definition: JsonObject,
  { line, random, reckoner }: TroupePorts,
): Promise<Result<Founded, Declined>> {
  const pause = (milliseconds: number) => line.wait(milliseconds);
  const ports = { board: foundingBoardAt(line), random, reckoner, pause };
  return found({ mode: 'rehearsal', ticket, definition }, ports);
}

/** A device for each seat but `left`, which is a person's. */
export function seatAll(
  founded: Founded,
  left: SeatId | undefined,
  ports: TroupePorts,
): Promise<Result<Troupe, Declined>> {
  const codes = founded.codes.filter(({ seat }) => seat !== left);
  return seatThese({ ...founded, codes }, ports);
}

type Seating = Pick<Founded, 'id' | 'clerk' | 'origin' | 'codes'> & Partial<Founded>;

/** A device for each of these codes. */
export async function seatThese(
  { id, clerk, origin, codes, known }: Seating,
  { line, random, reckoner, now, seated }: TroupePorts,
): Promise<Result<Troupe, Declined>> {
  const first = boardAt(line, id);
  const follower = makeFollower({ board: first, clerk, origin, reckoner });
  if (known) follower.rely(known);
  const agents = new Map<SeatId, Agent>();
  const vaults = new Map<SeatId, Vault>();
  for (const { seat, code } of codes) {
    const board = agents.size === 0 ? first : boardAt(line, id);
    const pause = (milliseconds: number) => line.wait(milliseconds);
    const vault = memoryVault();
    const agent = await takeSeat({ board, vault, follower, random, clock: now, pause }, seat, code);
    if (!agent.ok) return agent;
    agents.set(seat, agent.value);
    vaults.set(seat, vault);
    seated?.(agents.size, codes.length);
  }
  return ok({ id, agents, vaults, board: first });
}

export function memoryVault(): Vault {
  let kept: Uint8Array | undefined;
  return {
    load: async () => kept,
    save: async (bytes) => {
      kept = bytes;
    },
  };
}
