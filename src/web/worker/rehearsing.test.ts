/** What a device does for rehearsals alone, whatever a server says. */

import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import type { Vault } from '../../device/board.ts';
import { codeKey, readCode } from '../../device/codes.ts';
import { writeJournal } from '../../device/journal-text.ts';
import { newJournal } from '../../device/journal.ts';
import { signerOfSeed } from '../../device/keys.ts';
import { memoryVault } from '../../device/small-table.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Mode } from '../../table/seats/seating.ts';
import type { Cabinet } from './cabinet.ts';
import type { HeldSeat } from './messages.ts';
import { type RehearsalPorts, forgetEnded, forgetIfEnded, rehearsing } from './rehearsing.ts';

const SEAT: SeatId = 'member:oostwal';
const CLERK = signerOfSeed(new Uint8Array(32)).publicKey;

function journalOf(mode: Mode, seat = SEAT): Uint8Array {
  const seed = Uint8Array.from({ length: 32 }, () => 7);
  return writeJournal(newJournal({ mode, origin: 'a/b', seat, seed, clerk: CLERK }));
}

const CODE = 'AAAA-BBBB-CCCC-DDDD';

/** A log that says it is a rehearsal; its one free seat waits for the code's key of that mode. */
function logWith(mode: Mode): object {
  const bytes = must(readCode(CODE), 'a code');
  const code = toBase64url(codeKey(bytes, { mode, origin: 'a/b', seat: SEAT }).publicKey);
  return { mode: 'rehearsal', origin: 'a/b', seats: { [SEAT]: { code, key: null } } };
}

/** A device with seats, at a server that answers every question with `no`. */
async function deviceAt(
  no: { readonly status: number; readonly code: string },
  modes: Mode[],
  /** The mode of which the one code is that this device keeps, of whatever log. */
  coded?: Mode,
) {
  const held: HeldSeat[] = [];
  const vaults = new Map<string, Vault>();
  const asked: string[] = [];
  const forgotten: string[] = [];
  const vault = (name: string) => vaults.get(name) ?? memoryVault();
  for (const [at, mode] of modes.entries()) {
    const id = `s${at}`;
    held.push({ id, seat: SEAT, title: '' });
    const kept = memoryVault();
    await kept.save(journalOf(mode));
    vaults.set(`seat/${id}/${SEAT}`, kept);
  }
  const cabinet = {
    held: async (id?: string) => held.filter((one) => id === undefined || one.id === id),
    codes: async () => (coded === undefined ? [] : [{ seat: SEAT, code: CODE }]),
    note: async (seat: HeldSeat) => void held.push(seat),
    vault: (name: string) => {
      const found = vault(name);
      vaults.set(name, found);
      return found;
    },
  };
  const given: string[] = [];
  const fetch = async (address: string, { body = '' }: { readonly body?: string } = {}) => {
    asked.push(address);
    given.push(body);
    const text = async () => JSON.stringify({ code: no.code });
    return { status: no.status, text, arrayBuffer: async () => new ArrayBuffer(0), body: null };
  };
  const world = { cabinet: cabinet as never as Cabinet, line: { base: '', fetch } };
  const ports = {
    world,
    deskFor: async () => ({
      boardOf: () => undefined,
      refresh: async () => {},
      selection: () => logWith(coded ?? 'rehearsal'),
    }),
    forget: async (id: string) => void forgotten.push(id),
  } as never as RehearsalPorts;
  return { ports, asked, given, forgotten, held, vaults };
}

const GONE = { status: 404, code: 'selection_unknown' };

test('a rehearsal that its server has no more is forgotten, a real selection never', async () => {
  const { ports, forgotten } = await deviceAt(GONE, ['rehearsal', 'real']);
  await forgetEnded(ports);
  expect(forgotten).toEqual(['s0']);
  expect(await forgetIfEnded('s1', ports)).toBe(false);
  expect(await forgetIfEnded('unknown', ports)).toBe(false);
  expect(forgotten).toEqual(['s0']);
});

test('nor is a rehearsal forgotten because a server is in trouble', async () => {
  const { ports, forgotten } = await deviceAt({ status: 404, code: 'not_found' }, ['rehearsal']);
  expect(await forgetIfEnded('s0', ports)).toBe(false);
  expect(forgotten).toEqual([]);
});

test('codes of a real selection are given to no stand-in', async () => {
  const { ports, asked } = await deviceAt(GONE, ['real']);
  expect(await rehearsing({ kind: 'stand-in', id: 's0', answers: null }, ports)).toMatchObject({
    refusal: { code: 'not_a_rehearsal' },
  });
  expect(asked).toEqual([]);
});

// A server can say that anything is a rehearsal, and hand over journals of one under any name.
test('a code goes to stand-ins only where the log waits for its rehearsal’s key', async () => {
  const ask = { kind: 'stand-in', id: 's0', answers: null } as const;
  const right = await deviceAt(GONE, ['rehearsal'], 'rehearsal');
  await rehearsing(ask, right.ports);
  expect(right.given.join()).toContain(CODE);
  const lying = await deviceAt(GONE, ['rehearsal'], 'real');
  await rehearsing(ask, lying.ports);
  expect(lying.given.join()).not.toContain(CODE);
});

test('nothing is taken over in the name of a selection whose codes are here', async () => {
  const { ports, held } = await deviceAt(GONE, [], 'real');
  const seats = [{ seat: SEAT, journal: journalOf('rehearsal') }];
  expect(await rehearsing({ kind: 'take-over', id: 's0', title: 'T', seats }, ports)).toMatchObject(
    { refusal: { code: 'not_a_rehearsal' } },
  );
  expect(held).toEqual([]);
});

test('only a journal of a rehearsal is taken over, for a seat that is not held', async () => {
  const { ports, held, vaults } = await deviceAt(GONE, ['rehearsal']);
  const take = (id: string, journal: Uint8Array) =>
    rehearsing({ kind: 'take-over', id, title: 'T', seats: [{ seat: SEAT, journal }] }, ports);
  const unreadable = { refusal: { code: 'journal_unreadable' } };
  expect(await take('s9', journalOf('real'))).toMatchObject(unreadable);
  expect(await take('s9', journalOf('rehearsal', 'member:zuidkade'))).toMatchObject(unreadable);
  expect(await take('s9', new Uint8Array(3))).toMatchObject(unreadable);
  expect(await take('s0', journalOf('rehearsal'))).toMatchObject({
    refusal: { code: 'seat_held_here' },
  });
  expect(held).toHaveLength(1);
  expect(await take('s9', journalOf('rehearsal'))).toEqual({ ok: true, value: null });
  expect(held[1]).toEqual({ id: 's9', seat: SEAT, title: 'T', rehearsal: true });
  expect(await vaults.get(`seat/s9/${SEAT}`)?.load()).toEqual(journalOf('rehearsal'));
});

test('a chair that sits elsewhere begins no rehearsal from here', async () => {
  const { ports } = await deviceAt(GONE, ['real']);
  expect(await rehearsing({ kind: 'rehearse', id: 's0' }, ports)).toMatchObject({
    refusal: { code: 'seat_not_held_here' },
  });
});
