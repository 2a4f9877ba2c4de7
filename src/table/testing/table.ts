/**
 * A table of players for tests: wishes are asked of the process, and what follows is kept.
 *
 * Use      `seat(smallDefinition(3))` sets up; `ask` answers with the verdict; `players.ts` acts on
 *          it.
 * Shapes   numbers rise by themselves; the time is `now`, moved by whoever tests.
 * Secrets  none: every key comes from a name (crypto/seeded.ts).
 */

import { must, mustOk } from '../../basics/bug.ts';
import { toBase64url, utf8 } from '../../basics/bytes.ts';
import { type JsonObject, canonicalBytes } from '../../basics/canonical.ts';
import { type Instant, parseInstant } from '../../basics/instant.ts';
import type { Result } from '../../basics/result.ts';
import { sha256 } from '../../crypto/digest.ts';
import { seeded } from '../../crypto/seeded.ts';
import { sealingKeys } from '../../crypto/sealed-box.ts';
import { keyPair, sign } from '../../crypto/signature.ts';
import { enrolmentText } from '../seats/enrolment.ts';
import { seatsInOrder } from '../seats/fingerprint.ts';
import {
  type ActorId,
  type PublicKey,
  type SealingKey,
  type SeatId,
  digestBytes,
  parsePublicKey,
  parseSealingKey,
} from '../ids.ts';
import { advance, decide } from '../process.ts';
import { type Reckoner, reckoner, remembering } from '../reckoner.ts';
import type { Submission } from '../submission.ts';
import type { Act, Fact, Refusal, Selection, Wish } from '../selection.ts';

export type Verdict = Result<readonly Fact[], Refusal>;
export type Entry = { readonly submission: Submission; readonly facts: readonly Fact[] };

export type Table = {
  selection: Selection | undefined;
  now: Instant;
  readonly reckoner: Reckoner;
  readonly entries: Entry[];
};

export const ORIGIN = 'doyen.test/small';
/** Nobody checks roots here: the ledger does. */
const SEEN = { size: 1, root: '0'.repeat(64) };

export function emptyTable(inner: Reckoner = reckoner(seeded('checks'))): Table {
  const now = must(parseInstant('2030-01-01T09:00:00Z'), 'a time');
  return { selection: undefined, now, reckoner: remembering(inner), entries: [] };
}

export function stateOf(table: Table): Selection {
  return must(table.selection, 'a selection that is set up');
}

export function moveTo(table: Table, time: string): void {
  table.now = must(parseInstant(time), 'a time');
}

/** The wish as its actor would sign it now; `marks` replaces what a test wants wrong. */
export function wishOf(
  table: Table,
  actor: string,
  act: Act,
  marks: Partial<Omit<Wish, 'act' | 'actor'>> = {},
): Wish {
  const nr = (table.selection?.numbers[actor] ?? 0) + 1;
  const seen = act.type === 'Enrol' || actor === 'founder' || actor === 'clerk' ? null : SEEN;
  const frame = { protocol: 'doyen/1', mode: 'rehearsal', origin: ORIGIN } as const;
  return { ...frame, actor: actor as ActorId, nr, seen, act, ...marks };
}

export function judgeWish(table: Table, wish: Wish, enclosure?: Uint8Array): Verdict {
  const index = table.entries.length;
  const submission = { wish, index, at: table.now, enclosure };
  const verdict = decide(table.selection, submission, table.reckoner);
  if (verdict.ok) {
    table.selection = advance(table.selection, submission, verdict.value);
    table.entries.push({ submission, facts: verdict.value });
  }
  return verdict;
}

export function ask(table: Table, actor: string, act: Act, enclosure?: Uint8Array): Verdict {
  return judgeWish(table, wishOf(table, actor, act), enclosure);
}

/** Asks for what cannot be refused here; a refusal is a failure of the test. */
export function expectOk(table: Table, actor: string, act: Act, enclosure?: Uint8Array): void {
  mustOk(ask(table, actor, act, enclosure), `${act.type} by ${actor}`);
}

export function keyOf(name: string): { readonly seed: Uint8Array; readonly key: PublicKey } {
  const { seed, publicKey } = keyPair(sha256(utf8(name)));
  return { seed, key: must(parsePublicKey(toBase64url(publicKey)), 'a public key') };
}

export function sealingOf(name: string): SealingKey {
  const { publicKey } = sealingKeys(sha256(utf8(name)));
  return must(parseSealingKey(toBase64url(publicKey)), 'a sealing key');
}

export function setUpAct(definition: JsonObject): { act: Act; enclosure: Uint8Array } {
  const enclosure = canonicalBytes(definition);
  const act: Act = {
    type: 'SetUp',
    mode: 'rehearsal',
    founder: keyOf('founder').key,
    clerk: keyOf('clerk').key,
    enclosure: digestBytes(enclosure),
  };
  return { act, enclosure };
}

export function setUpTable(definition: JsonObject, table: Table = emptyTable()): Table {
  const { act, enclosure } = setUpAct(definition);
  expectOk(table, 'founder', act, enclosure);
  return table;
}

export function enrolAct(seat: SeatId, device = seat as string, code = `code ${seat}`): Act {
  const { key } = keyOf(device);
  const text = enrolmentText({ mode: 'rehearsal', origin: ORIGIN, seat, key });
  const proof = toBase64url(sign(keyOf(code).seed, text));
  return { type: 'Enrol', key, sealing: sealingOf(device), proof };
}

export function inviteAct(seat: SeatId): Act {
  return { type: 'Invite', seat, code: keyOf(`code ${seat}`).key };
}

/** For a lost device: the code is another than the first. */
export function replaceAct(seat: SeatId): Act {
  const code = keyOf(`new code ${seat}`).key;
  return { type: 'ReplaceDevice', seat, code, reason: 'the device is lost' };
}

/** The device of a member is lost, and another, `new NAME`, takes its seat. */
export function loseDevice(table: Table, member: string): void {
  const seat = memberSeat(member);
  expectOk(table, 'officer:chair', replaceAct(seat));
  expectOk(table, seat, enrolAct(seat, `new ${member}`, `new code ${seat}`));
}

export function enrolSeat(table: Table, seat: SeatId): void {
  const inviter = stateOf(table).stage === 'setting-up' ? 'founder' : 'officer:chair';
  expectOk(table, inviter, inviteAct(seat));
  expectOk(table, seat, enrolAct(seat));
}

/** All seats invited and taken. */
export function seatAll(definition: JsonObject, table?: Table): Table {
  const seated = setUpTable(definition, table);
  for (const seat of seatsInOrder(stateOf(seated))) enrolSeat(seated, seat);
  return seated;
}

export function openTable(definition: JsonObject, table?: Table): Table {
  const seated = seatAll(definition, table);
  expectOk(seated, 'officer:chair', openAct(seated));
  return seated;
}

export function openAct(table: Table): Act {
  return { type: 'Open', fingerprint: stateOf(table).fingerprint, reason: 'all compared' };
}

export function memberSeat(member: string): SeatId {
  return `member:${member}`;
}

/** A copy that goes its own way: a selection is a value, so only the marks are copied. */
export function fork(table: Table): Table {
  return { ...table, entries: [...table.entries] };
}
