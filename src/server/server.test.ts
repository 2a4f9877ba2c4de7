/**
 * A whole selection over the HTTP interface: devices, sessions, clock, restart, on both engines.
 */

import { describe, expect, test } from 'vitest';
import type { Signed } from '../device/board.ts';
import { checkReceipt } from '../record/receipt.ts';
import type { CandidateId } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { verifyBundle } from '../verify/verify.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import { PLAN, openHouse, openPoll, seatAll } from '../../tools/support/house.ts';

const [FIRST = '' as CandidateId] = PLAN.candidates;
const answers = (answer: 'encourage' | 'discourage') => ({ [FIRST]: answer });

describe.each(KINDS)('on %s', (kind) => {
  test('a poll from founding to counts; a restarted server has all of it', async () => {
    const place = await freshPlace(kind);
    let house = await openHouse(place);
    const table = await seatAll(house);
    await openPoll(house, table);
    const members = [...table.agents.keys()].filter((seat) => seat.startsWith('member:'));
    for (const seat of members) {
      const voted = await table.agent(seat).vote(PLAN.id, answers('encourage'));
      if (!voted.ok) throw new Error(JSON.stringify(voted.refusal));
      expect(voted.ok).toBe(true);
    }
    await house.reach(PLAN.closes);
    await table.tendAll();
    const selection = await table.selection();
    const result = roundOf(selection, PLAN.id)?.result;
    expect(result?.cast).toBe(members.length);
    expect(result?.results[0]).toMatchObject({ candidate: FIRST, encourage: members.length });

    const { size } = selection;
    await house.close();
    house = await openHouse(place, { seed: 'restarted' });
    await house.reach(PLAN.closes);
    const room = await house.server.house.room(table.id);
    expect(room?.size).toBe(size);
    expect(room?.selection).toEqual(selection);
    const report = verifyBundle((await room?.bundle()) ?? new Uint8Array(), {
      random: (length) => new Uint8Array(length).fill(7),
    });
    expect(report.ok && report.value.failed).toBe(0);
    await house.close();
  });
});

test('the same wish again gets the same place and a receipt that holds', async () => {
  const house = await openHouse(await freshPlace('embedded'));
  const table = await seatAll(house);
  const size = (await house.server.house.room(table.id))?.size ?? 0;
  const sent = house.traffic.filter((text) => text.includes('/wishes')).at(-1);
  const again = JSON.parse(sent?.split('\n')[2] ?? '') as Signed;
  const twice = await table.board.submit(again);
  if (!twice.ok) throw new Error(twice.refusal.code);
  expect(twice.value.index).toBe(size - 1);
  const [last] = await house.store.page(table.id, size - 1, 1);
  const bytes = last?.bytes ?? new Uint8Array();
  expect(checkReceipt(twice.value.receipt, bytes, table.founded)).toMatchObject({
    ok: true,
    value: { index: size - 1 },
  });
  expect((await house.server.house.room(table.id))?.size).toBe(size);
  await house.close();
});
