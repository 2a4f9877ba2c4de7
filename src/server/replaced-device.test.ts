/**
 * A replaced device at the server's door: its session ends at once, its key opens no other, and
 * it is told why; the new device reads on. On both engines.
 */

import { describe, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { boardAt } from '../contract/board.ts';
import { type Agent, resumeSeat, takeSeat } from '../device/agent.ts';
import { makeFollower } from '../device/follower.ts';
import { replacement } from '../device/founder.ts';
import { chance, memoryVault } from '../device/small-table.ts';
import type { Vault } from '../device/board.ts';
import type { SeatId } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';

const CHAIR: SeatId = 'officer:chair';

/** A device with a session and a reading of its own. */
function portsOf(house: TestHouse, { id, founded }: TestTable, vault: Vault) {
  const board = boardAt(house.line, id);
  const { clerk, origin } = founded;
  const random = chance('a device');
  const follower = makeFollower({
    ...{ board, clerk, origin },
    reckoner: remembering(reckoner(random)),
  });
  return { board, vault, follower, random, clock: house.now, pause: async () => {} };
}

describe.each(KINDS)('on %s', (kind) => {
  test('the lost device reads nothing more and hears why; the new one goes on', async () => {
    const house = await openHouse(await freshPlace(kind));
    const table = await seatAll(house);
    const seat = must(
      [...table.agents.keys()].find((one) => one !== CHAIR),
      'a member',
    );
    const ports = portsOf(house, table, must(table.vaults.get(seat), 'a vault'));
    const old: Agent = mustOk(must(await resumeSeat(ports), 'a seat'), seat);
    mustOk(await old.sync(), 'a reading');
    const { mode, origin } = await table.selection();
    const made = replacement({ mode, origin, seat }, 'It was lost.', chance('a new code'));
    await table.act(CHAIR, made.act);
    const moved = { ok: false, refusal: { code: 'seat_moved_on', seat } };
    await expect(ports.board.entries(0)).rejects.toThrow('unanswered');
    expect(await old.sync()).toEqual(moved);
    expect(await resumeSeat(portsOf(house, table, ports.vault))).toEqual(moved);
    const fresh = await takeSeat(portsOf(house, table, memoryVault()), seat, made.code);
    const selection = mustOk(await mustOk(fresh, 'the new device').sync(), 'a reading');
    expect(selection.seats[seat]?.former).toHaveLength(1);
    expect(await old.sync()).toEqual(moved);
    await house.close();
  });
});
