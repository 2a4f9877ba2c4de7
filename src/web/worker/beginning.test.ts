/** A selection begins under the server's name for it: nothing kept under that name is touched. */

import { expect, test } from 'vitest';
import { type Result, ok, refuse } from '../../basics/result.ts';
import type { Declined } from '../../device/board.ts';
import type { Founded, Founding } from '../../device/founder.ts';
import type { SeatId } from '../../table/ids.ts';
import { type BeginningPorts, beginning } from './beginning.ts';
import type { HeldSeat, SeatCode } from './messages.ts';

const CHAIR: SeatId = 'officer:chair';
const NORTH: SeatId = 'member:north';
const FOUNDING: Founding = { mode: 'rehearsal', ticket: 't', definition: {} };
const CODES: readonly SeatCode[] = [CHAIR, NORTH].map((seat) => ({ seat, code: `of ${seat}` }));

type Kept = { readonly held?: readonly HeldSeat[]; readonly codes?: readonly SeatCode[] };

/** A device that keeps something of `s1`, at a server that names what it founds `id`. */
function deviceWith({ held = [], codes = [] }: Kept, id: string) {
  const kept: string[] = [];
  const done: string[] = [];
  const founded = { id, codes: CODES, known: {} } as never as Founded;
  const of = <One>(name: string, all: readonly One[]) => (name === 's1' ? all : []);
  const ports: BeginningPorts = {
    found: async (): Promise<Result<Founded, Declined>> => ok(founded),
    cabinet: {
      held: async (name = '') => of(name, held),
      codes: async (name) => of(name, codes),
      keepCodes: async (name, given) => void kept.push(`${name}: ${given.length}`),
    },
    deskFor: async (name) => ({
      take: async (seat, code) => {
        done.push(`${name}: ${seat} with ${code}`);
        return ok(null);
      },
      refresh: async () => void done.push(`${name}: read`),
    }),
  };
  return { ports, kept, done };
}

const own: HeldSeat = { id: 's1', seat: NORTH, title: 'Head of the four' };

test('the codes are kept, the chair’s seat is taken, and the page finds it taken', async () => {
  const { ports, kept, done } = deviceWith({ held: [own] }, 's2');
  expect(await beginning(FOUNDING, ports)).toEqual({ ok: true, value: { id: 's2' } });
  expect(kept).toEqual(['s2: 2']);
  expect(done).toEqual(['s2: officer:chair with of officer:chair', 's2: read']);
});

// A server could name a rehearsal as a selection whose codes are still to be handed out.
test.each([
  ['a seat', { held: [own] }],
  ['a code', { codes: CODES.slice(1) }],
])('nothing is kept under a name under which this device has %s', async (_, already) => {
  const { ports, kept, done } = deviceWith(already, 's1');
  expect(await beginning(FOUNDING, ports)).toEqual({
    ok: false,
    refusal: { code: 'other_origin', origin: 's1' },
  });
  expect([...kept, ...done]).toEqual([]);
});

test('what the server does not found leaves no trace here', async () => {
  const { ports, kept, done } = deviceWith({}, 's2');
  const no = async () => refuse({ code: 'board_unreachable' } as const);
  expect(await beginning(FOUNDING, { ...ports, found: no })).toMatchObject({ ok: false });
  expect([...kept, ...done]).toEqual([]);
});

test('where the chair’s seat cannot be taken, that is said', async () => {
  const { ports, done } = deviceWith({}, 's2');
  const take = async () => refuse({ code: 'board_unreachable' } as const);
  const deskFor = async () => ({ take, refresh: async () => void done.push('read') });
  expect(await beginning(FOUNDING, { ...ports, deskFor })).toMatchObject({
    refusal: { code: 'board_unreachable' },
  });
  expect(done).toEqual([]);
});
