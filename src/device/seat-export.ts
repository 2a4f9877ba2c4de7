/**
 * A seat in a file under a passphrase, for a second device of the same member.
 *
 * Use      `exportSeat` on the device that holds the seat; `peekExport` shows whose file it is,
 *          before a passphrase is asked for; `openExport` gives the journal of the second device.
 * Shapes   canonical JSON `{format, about, scrypt, salt, nonce, sealed}`; all but `sealed` is bound
 *          to it. Inside: the seat's seed, clerk, number, head, fingerprint, ballots' digests.
 *          Never a share of a key, a dealing, or the notes on their use: those are one record and
 *          stay where they were made, so that the second device is no trustee.
 * Errors   `ExportRefusal`; nothing of a file is believed that its passphrase does not open.
 * Secrets  the seed, under the passphrase.
 * Source   spec/device.md §7.
 */

import { fromBase64url, toBase64url } from '../basics/bytes.ts';
import { type Json, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import {
  array,
  type Fault,
  integer,
  literal,
  nullable,
  object,
  parsed,
  type Read,
  read,
  text,
} from '../basics/shape.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import {
  type Lock,
  NONCE_LENGTH,
  SALT_LENGTH,
  SCRYPT,
  openUnder,
  sealUnder,
  spelled,
} from '../crypto/passphrase.ts';
import { eightWords } from '../crypto/words.ts';
import { parseDigest, parsePublicKey, parseSeatId } from '../table/ids.ts';
import { type Journal, newJournal } from './journal.ts';

export type ExportRefusal =
  /** Not a file of this kind, or not all of it. */
  | { readonly code: 'export_unreadable' }
  /** Sealed in another way than this version does. */
  | { readonly code: 'export_parameters' }
  | { readonly code: 'passphrase_short'; readonly least: number }
  /** Or the file was changed: nobody can tell which. */
  | { readonly code: 'passphrase_wrong' }
  /** An act has no answer yet: a copy would not know of it. */
  | { readonly code: 'export_act_pending' }
  /** The server has another selection under this name. */
  | { readonly code: 'export_other_selection'; readonly origin: string }
  /** This device has seen more of the log than the file knows. */
  | { readonly code: 'export_older'; readonly held: number; readonly given: number };

/** What anybody sees who has the file. */
export type About = Read<typeof ABOUT>;

export type Export = { readonly about: About; readonly journal: Journal };

const FORMAT = 'doyen/seat-export/1';
export const LEAST_PASSPHRASE = 16;

const bytes = (length?: number) =>
  parsed((given) => {
    const found = fromBase64url(given);
    return length === undefined || found?.length === length ? found : undefined;
  }, 'not_base64url');
const digest = parsed(parseDigest, 'not_a_digest');

const ABOUT = object(
  {
    id: text(200),
    title: text(500),
    mode: literal('real', 'rehearsal'),
    origin: text(200),
    seat: parsed(parseSeatId, 'not_a_seat'),
  },
  true,
);
const FILE = object(
  {
    format: literal(FORMAT),
    about: ABOUT,
    scrypt: object({ N: integer(), r: integer(), p: integer() }, true),
    salt: bytes(SALT_LENGTH),
    nonce: bytes(NONCE_LENGTH),
    sealed: bytes(),
  },
  true,
);
const INSIDE = object(
  {
    seed: bytes(32),
    clerk: parsed(parsePublicKey, 'not_a_key'),
    nr: integer(),
    head: nullable(object({ size: integer(), root: text() }, true)),
    checkpoint: nullable(text()),
    fingerprint: nullable(digest),
    ballots: array(object({ rid: text(), seq: integer(1), digest }, true)),
  },
  true,
);

/** Eight words, 88 random bits: what is offered for a passphrase. */
export function makePassphrase(random: Random): string {
  return eightWords(random(11)).join(' ');
}

export function exportSeat(
  journal: Journal,
  asked: {
    readonly id: string;
    readonly title: string;
    readonly passphrase: string;
    readonly random: Random;
  },
): Result<Uint8Array, ExportRefusal> {
  const { id, title, passphrase, random } = asked;
  const { mode, origin, seat } = journal;
  if (journal.pending) return refuse({ code: 'export_act_pending' });
  if (spelled(passphrase).length < LEAST_PASSPHRASE) {
    return refuse({ code: 'passphrase_short', least: LEAST_PASSPHRASE });
  }
  const file = {
    format: FORMAT,
    about: { id, title, mode, origin, seat },
    scrypt: SCRYPT,
    salt: toBase64url(random(SALT_LENGTH)),
    nonce: toBase64url(random(NONCE_LENGTH)),
  };
  const sealed = sealUnder(passphrase, lockOf(file), canonicalBytes(insideOf(journal)));
  return ok(canonicalBytes({ ...file, sealed: toBase64url(sealed) }));
}

export function peekExport(given: Uint8Array): Result<About, ExportRefusal> {
  const file = readFile(given);
  return file.ok ? ok(file.value.about) : file;
}

export function openExport(given: Uint8Array, passphrase: string): Result<Export, ExportRefusal> {
  const file = readFile(given);
  if (!file.ok) return file;
  const { sealed, about, ...rest } = file.value;
  const spelledOut = { salt: toBase64url(rest.salt), nonce: toBase64url(rest.nonce) };
  const lock = lockOf({ ...rest, ...spelledOut, about });
  const opened = openUnder(passphrase, lock, sealed);
  if (!opened) return refuse({ code: 'passphrase_wrong' });
  const inside = read(INSIDE, readCanonical(opened));
  if (!inside.ok) return refuse({ code: 'export_unreadable' });
  return ok({ about, journal: journalOf(about, inside.value) });
}

function readFile(given: Uint8Array): Result<Read<typeof FILE>, ExportRefusal> {
  const file: Result<Read<typeof FILE>, Fault> = read(FILE, readCanonical(given));
  if (!file.ok) return refuse({ code: 'export_unreadable' });
  const { N, r, p } = file.value.scrypt;
  // A file must not be able to ask for a weaker lock, nor for all of this machine's memory.
  const ours = N === SCRYPT.N && r === SCRYPT.r && p === SCRYPT.p;
  return ours ? file : refuse({ code: 'export_parameters' });
}

type Clear = { readonly salt: string; readonly nonce: string; readonly [field: string]: Json };

/** All that stands in the clear is bound to what is sealed. */
function lockOf(file: Clear): Lock {
  const known = (given: string) => fromBase64url(given) ?? new Uint8Array(0);
  return { salt: known(file.salt), nonce: known(file.nonce), about: canonicalBytes(file) };
}

function insideOf(journal: Journal): Json {
  const { seed, clerk, nr, head, checkpoint, fingerprint, ballots } = journal;
  return {
    seed: toBase64url(seed),
    clerk,
    nr,
    head,
    checkpoint,
    fingerprint,
    ballots: ballots.map(({ rid, seq, digest: own }) => ({ rid, seq, digest: own })),
  };
}

/** The journal of a second device: the same seat, and none of the trustee's record. */
function journalOf(about: About, inside: Read<typeof INSIDE>): Journal {
  const { mode, origin, seat } = about;
  const { seed, clerk, ballots, ...known } = inside;
  return {
    ...newJournal({ mode, origin, seat, seed, clerk }),
    ...known,
    enrolled: true,
    copied: true,
    trustee: false,
    ballots: ballots.map((ballot) => ({ ...ballot, fate: 'logged' as const })),
  };
}
