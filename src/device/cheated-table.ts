/**
 * A small table of devices at which North deals badly to West, for tests and for vectors.
 *
 * Use      `cheatedTable(seed)`: dealt, and nobody has looked yet; `certifiedWithoutWord(table)`:
 *          the keys stand, and West has not been heard. North's own agent is left alone.
 * Secrets  none: chance is seeded.
 */

import { must, mustOk } from '../basics/bug.ts';
import { type SeatId, digestBytes } from '../table/ids.ts';
import { type Agent, resumeSeat } from './agent.ts';
import type { Signed } from './board.ts';
import { dealAll } from './dealer.ts';
import { readJournal } from './journal-text.ts';
import { type SmallTable, act, smallTable } from './small-table.ts';

export const CHEAT: SeatId = 'member:north';
export const CHEATED: SeatId = 'member:west';
const CHAIR: SeatId = 'officer:chair';

/** North's device, which for now does not get to deal. */
export async function northWithout(type: string, table: SmallTable): Promise<Agent> {
  const ports = table.portsOf(CHEAT);
  const no = { ok: false, refusal: { code: 'too_often' } } as const;
  const submit = async (signed: Signed) =>
    JSON.stringify(signed.wish).includes(`"type":"${type}"`) ? no : ports.board.submit(signed);
  const agent = await resumeSeat({ ...ports, board: { ...ports.board, submit } });
  return mustOk(must(agent, 'a seat'), CHEAT);
}

/** What North would deal, but that the last box, which is West's, does not open. */
function spoiledDealing(table: SmallTable): Uint8Array {
  const { follower, random, clock } = table.portsOf(CHEAT);
  const journal = must(readJournal(must(table.vaults.get(CHEAT)?.held(), 'a vault')), 'a journal');
  const selection = table.memory.selection();
  const ceremony = must(selection.ceremonies.at(-1), 'a ceremony');
  const { tree } = follower.ledger();
  const bench = { selection, journal, log: follower.log(), tree, now: clock(), random };
  const { enclosure } = mustOk(dealAll(bench, ceremony), 'a dealing');
  const bytes = must(enclosure, 'its bytes');
  return bytes.with(-1, must(bytes.at(-1), 'a byte') ^ 1);
}

/** North has dealt badly to West; the devices have not looked yet. */
export async function cheatedTable(seed: string): Promise<SmallTable> {
  const made = await smallTable(seed);
  const { fingerprint } = made.memory.selection();
  await act(made, CHAIR, { type: 'Open', fingerprint, reason: 'all compared' });
  await made.tendAll([CHEAT]);
  await (await northWithout('Deal', made)).tend();
  await made.tendAll([CHEAT]);
  const enclosure = spoiledDealing(made);
  const { sid } = must(made.memory.selection().ceremonies.at(-1), 'a ceremony');
  const north = await northWithout('ConfirmKeys', made);
  mustOk(await north.act({ type: 'Deal', sid, enclosure: digestBytes(enclosure) }, enclosure), sid);
  return made;
}

/** All but West confirm; what North's device did. */
export async function certifiedWithoutWord(table: SmallTable): Promise<readonly string[]> {
  await table.tendAll([CHEAT, CHEATED]);
  const north = await northWithout('nothing', table);
  const { done } = mustOk(await north.tend(), 'duties');
  table.reach(must(table.memory.selection().ceremonies.at(-1), 'a ceremony').deadline);
  await table.tendAll([CHEAT, CHEATED]);
  return done;
}
