/**
 * How a device comes into a corridor: it begins one, or joins a side with a code.
 *
 * Use      main.ts; both give what the device keeps, which is on the disk before the server knows.
 * Errors   the server's no; `code_malformed`, `invitation_unknown`, `invitation_unreadable`;
 *          `board_unreachable`.
 * Secrets  seed, code, keys.
 */

import { must } from '../../../basics/bug.ts';
import { toBase64url } from '../../../basics/bytes.ts';
import type { Instant } from '../../../basics/instant.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import { beginCorridor, corridorAt, invitedTo } from '../../../contract/corridor-line.ts';
import type { Line } from '../../../contract/line.ts';
import { follow, gapOf } from '../../../corridor/keeping/following.ts';
import { type CodeKeys, codeKeys, openInvitation } from '../../../corridor/keeping/invitation.ts';
import { type OwnKeys, ownKeys } from '../../../corridor/keeping/own-keys.ts';
import { type Side, emptySide, sizeOf } from '../../../corridor/keeping/side.ts';
import { foundedAct, joinedAct, writeSheet } from '../../../corridor/keeping/writing.ts';
import type { Random } from '../../../crypto/group.ts';
import { sign } from '../../../crypto/signature.ts';
import type { Declined } from '../../../device/board.ts';
import { readCode } from '../../../device/codes.ts';
import { type PublicKey, parsePublicKey } from '../../../table/ids.ts';
import type { KeptSide, KeptSides } from './kept-side.ts';

export type BeginningPorts = {
  readonly line: Line;
  readonly sides: KeptSides;
  readonly random: Random;
  readonly clock: () => Instant;
};
type Begun = Result<{ readonly id: string }, Declined>;

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LETTERS = 12;

export async function begin(
  { title, name, code }: { readonly title: string; readonly name: string; readonly code: string },
  { line, sides, random, clock }: BeginningPorts,
): Promise<Begun> {
  const id = [...random(ID_LETTERS)].map((byte) => LETTERS.charAt(byte & 31)).join('');
  const seed = random(32);
  const own = ownKeys(seed);
  const side = emptySide(id, { '1': toBase64url(random(32)) });
  const writer = { side, own, at: clock(), random };
  const sheet = writeSheet(writer, foundedAct(writer, { title, name }));
  if (!sheet) return refuse({ code: 'title_too_long' });
  await sides.save(fresh(seed, { ...side, title }), 0);
  const access = own.access.publicKey;
  const begun = await beginCorridor(line, { id, access, sheet, code }).catch(() =>
    refuse({ code: 'board_unreachable' }),
  );
  if (begun.ok) return ok({ id });
  await sides.forget(id);
  return begun;
}

export async function join(
  { code: typed, name }: { readonly code: string; readonly name: string },
  ports: BeginningPorts,
): Promise<Begun> {
  const code = readCode(typed);
  if (!code) return refuse({ code: 'code_malformed' });
  const keys = codeKeys(code);
  const joined = await joinBy(keys, name, ports).catch(() => refuse({ code: 'board_unreachable' }));
  return joined;
}

async function joinBy(keys: CodeKeys, name: string, ports: BeginningPorts): Promise<Begun> {
  const { line, sides, random, clock } = ports;
  const asked = await invitedTo(line, keys.signing.publicKey);
  if (!asked.ok) return asked;
  const invited = openInvitation(keys, asked.value.sealed);
  if (invited?.corridor !== asked.value.id) return refuse({ code: 'invitation_unreadable' });
  const id = invited.corridor;
  const seed = random(32);
  const own = ownKeys(seed);
  const server = corridorAt(line, id, {
    publicKey: keys.signing.publicKey,
    sign: (text) => sign(keys.signing.seed, text),
  });
  const start = emptySide(id, invited.keys);
  const side = await readUpTo(server, start, own);
  if (!side.ok) return side;
  const writer = { side: side.value, own, at: clock(), random };
  const sheet = writeSheet(writer, joinedAct(id, own, keys.signing, name));
  if (!sheet) return refuse({ code: 'invitation_unreadable' });
  // What was read serves to write one sheet; all of it is read and kept once more as its person.
  await sides.save(fresh(seed, { ...start, title: side.value.title }), 0);
  const access = publicKeyOf(own.access.publicKey);
  const sent = await server.send({
    epoch: side.value.epoch,
    sheet,
    also: { what: 'join', access },
  });
  if (sent.ok) return ok({ id });
  await sides.forget(id);
  return sent;
}

async function readUpTo(
  server: ReturnType<typeof corridorAt>,
  start: Side,
  own: OwnKeys,
): Promise<Result<Side, Declined>> {
  let side = start;
  for (;;) {
    const page = await server.sheets(sizeOf(side) + 1);
    if (!page.ok) return page;
    const doubt = gapOf(side, page.value);
    if (doubt) return refuse({ code: doubt });
    side = follow(side, page.value.sheets, own).side;
    if (sizeOf(side) >= page.value.size) return ok(side);
  }
}

function fresh(seed: Uint8Array, side: Side): KeptSide {
  return { seed, side, changes: [], outbox: { waiting: [], sending: null } };
}

/** As the contract spells a key. */
export function publicKeyOf(bytes: Uint8Array): PublicKey {
  return must(parsePublicKey(toBase64url(bytes)), 'a key of 32 bytes');
}
