/**
 * Founds a selection: lays down its definition, invites every seat, and holds the codes.
 *
 * Use      `found` once; then hand each code over by another way than the server. The founder's
 *          key has done its work and is forgotten: later codes are the chair's to make
 *          (`inviteAgain`).
 * Shapes   the definition's canonical bytes are the enclosure of entry 0; one `Invite` a seat
 *          follows.
 * Secrets  the founder's seed lives as long as this call; the codes go to the caller only.
 * Source   spec/device.md §5; spec/process.md §3.
 */

import { must } from '../basics/bug.ts';
import { type JsonObject, canonicalBytes } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { readCheckpoint } from '../record/checkpoint.ts';
import { type Entry, wishText, writeEntry } from '../record/entry.ts';
import { type Ledger, emptyLedger, follow } from '../record/ledger.ts';
import { headOf } from '../record/log.ts';
import { seatsInOrder } from '../table/seats/fingerprint.ts';
import { type PublicKey, type SeatId, digestBytes } from '../table/ids.ts';
import type { Reckoner } from '../table/reckoner.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Act, Wish } from '../table/selection.ts';
import { wishJson } from '../table/wish-parser.ts';
import type { Declined, FoundingBoard, Logged, Signed } from './board.ts';
import { codeKey, makeCode, readCode } from './codes.ts';
import type { KnownHead } from './follower.ts';
import { type Signer, newSeed, signerOf, signerOfSeed } from './keys.ts';
import { persist } from './outbox.ts';

export type Founding = {
  readonly mode: Mode;
  /** The code that lets one selection begin on this server. */
  readonly ticket: string;
  /** definition.json as it was read. */
  readonly definition: JsonObject;
};

export type Founded = {
  readonly id: string;
  readonly origin: string;
  readonly clerk: PublicKey;
  readonly codes: readonly SeatCode[];
  /** The log as the founder left it: the chair's device accepts no other. */
  readonly known: KnownHead;
};

export type SeatCode = { readonly seat: SeatId; readonly code: string };

export type FounderPorts = {
  readonly board: FoundingBoard;
  readonly random: Random;
  readonly reckoner: Reckoner;
  /** Between two tries where nobody answers. */
  readonly pause?: (milliseconds: number) => Promise<void>;
};

export async function found(
  founding: Founding,
  ports: FounderPorts,
): Promise<Result<Founded, Declined>> {
  const { origin, clerk } = await ports.board.origin();
  const signer = signerOfSeed(newSeed(ports.random));
  const desk = { mode: founding.mode, origin, signer, reckoner: ports.reckoner };
  const enclosure = canonicalBytes(founding.definition);
  const first = write(desk, emptyLedger, setUp({ ...desk, clerk }, enclosure));
  const signed = { ...first.signed, enclosure };
  const pause = ports.pause ?? (() => Promise.resolve());
  const reply = await persist(() => ports.board.found(founding.ticket, signed), pause);
  if (!reply.ok) return reply;
  const { id } = reply.value;
  const begun = step(desk, emptyLedger, { ...first, enclosure }, reply.value);
  if (!begun.ok) return begun;
  const invited = await inviteAll(desk, begun.value, { board: ports.board.open(id), ports });
  if (!invited.ok) return invited;
  const { codes, ledger, checkpoint } = invited.value;
  const head = headOf(ledger.tree);
  const note = readCheckpoint(checkpoint, { origin, clerk });
  if (!note.ok || note.value.head.root !== head.root) return refuse({ code: 'receipt_wrong' });
  return ok({ id, origin, clerk, codes, known: { head, checkpoint } });
}

/** The act that invites a seat, and the code to hand over for it. */
export function invitation(
  of: { readonly mode: Mode; readonly origin: string; readonly seat: SeatId },
  random: Random,
): { readonly act: Act; readonly code: string } {
  const code = makeCode(random);
  const bytes = must(readCode(code), 'bytes: the code was just made');
  const key = signerOf(codeKey(bytes, of)).publicKey;
  return { act: { type: 'Invite', seat: of.seat, code: key }, code };
}

/** The act that voids a lost device's key, and the code to hand over for the seat. */
export function replacement(
  of: { readonly mode: Mode; readonly origin: string; readonly seat: SeatId },
  reason: string,
  random: Random,
): { readonly act: Act; readonly code: string } {
  const { act, code } = invitation(of, random);
  const key = act.type === 'Invite' ? act.code : undefined;
  const invited = must(key, 'the key of an invitation');
  return { act: { type: 'ReplaceDevice', seat: of.seat, code: invited, reason }, code };
}

type Desk = {
  readonly mode: Mode;
  readonly origin: string;
  readonly signer: Signer;
  readonly reckoner: Reckoner;
};

type Written = {
  readonly wish: Wish;
  readonly signed: Signed;
  readonly enclosure?: Uint8Array;
};

function setUp(desk: Desk & { readonly clerk: PublicKey }, enclosure: Uint8Array): Act {
  return {
    type: 'SetUp',
    mode: desk.mode,
    founder: desk.signer.publicKey,
    clerk: desk.clerk,
    enclosure: digestBytes(enclosure),
  };
}

type Invited = {
  readonly codes: readonly SeatCode[];
  readonly ledger: Ledger;
  /** Of the last invitation. */
  readonly checkpoint: string;
};

async function inviteAll(
  desk: Desk,
  begun: Ledger,
  {
    board,
    ports,
  }: { readonly board: ReturnType<FoundingBoard['open']>; readonly ports: FounderPorts },
): Promise<Result<Invited, Declined>> {
  const pause = ports.pause ?? (() => Promise.resolve());
  const codes: SeatCode[] = [];
  const selection = must(begun.selection, 'a selection: it was just set up');
  let ledger = begun;
  let checkpoint = '';
  for (const seat of seatsInOrder(selection)) {
    const { act, code } = invitation({ ...desk, seat }, ports.random);
    const written = write(desk, ledger, act);
    const reply = await persist(() => board.submit(written.signed), pause);
    if (!reply.ok) return reply;
    const next = step(desk, ledger, written, reply.value);
    if (!next.ok) return next;
    ledger = next.value;
    checkpoint = reply.value.checkpoint;
    codes.push({ seat, code });
  }
  return ok({ codes, ledger, checkpoint });
}

function write(desk: Desk, ledger: Ledger, act: Act): Written {
  const { size } = ledger.tree;
  const wish: Wish = {
    protocol: 'doyen/1',
    mode: desk.mode,
    origin: desk.origin,
    actor: 'founder',
    nr: size + 1,
    seen: size === 0 ? null : headOf(ledger.tree),
    act,
  };
  const signature = desk.signer.sign(wishText(wish));
  return { wish, signed: { wish: wishJson(wish), signature } };
}

/** The founder is alone on the log until all are invited: it needs no reading back. */
function step(
  desk: Desk,
  ledger: Ledger,
  written: Written,
  { index, at }: Logged,
): Result<Ledger, Declined> {
  const entry: Entry = { index, at, wish: written.wish, signature: written.signed.signature };
  const next = follow(ledger, writeEntry(entry), written.enclosure, desk.reckoner);
  return next.ok ? ok(next.value.ledger) : next;
}
