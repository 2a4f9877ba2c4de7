/**
 * A whole corridor in a file under a passphrase: for another machine, another server, a drawer.
 *
 * Use      `exportCorridor` and `openCorridorExport`.
 * Shapes   one line of canonical JSON `{format, nonce, salt, scrypt}`, a line feed, then the sealed
 *          bytes, to which the line is bound. Inside: the plain form of the corridor. Never a key:
 *          whoever opens it has a copy, and joins no side by it.
 * Errors   `CorridorFileRefusal`; nothing of a file is believed that its passphrase does not open.
 * Secrets  all of it, under the passphrase.
 * Source   spec/corridor.md §8.
 */

import { concat, fromBase64url, fromUtf8, toBase64url, utf8 } from '../../basics/bytes.ts';
import { canonicalBytes, readCanonical } from '../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { integer, literal, object, parsed, read } from '../../basics/shape.ts';
import { readStrictJson } from '../../basics/strict-json.ts';
import type { Random } from '../../crypto/group.ts';
import {
  type Lock,
  NONCE_LENGTH,
  SALT_LENGTH,
  SCRYPT,
  openUnder,
  sealUnder,
  spelled,
} from '../../crypto/passphrase.ts';
import { type PlainCorridor, plainJson, readPlainCorridor } from '../formats/plain.ts';

export type CorridorFileRefusal =
  /** Not a file of this kind, or not all of it. */
  | { readonly code: 'corridor_file_unreadable' }
  /** Sealed in another way than this version does. */
  | { readonly code: 'corridor_file_parameters' }
  | { readonly code: 'corridor_file_too_large'; readonly most: number }
  | { readonly code: 'passphrase_short'; readonly least: number }
  /** Or the file was changed: nobody can tell which. */
  | { readonly code: 'passphrase_wrong' };

export const LEAST_PASSPHRASE = 16;
/** Far more than ten thousand signals need. */
export const MOST_FILE = 64 * 1024 * 1024;

const FORMAT = 'doyen/corridor-export/1';
const LINE_FEED = 10;
const LONGEST_LINE = 1_000;

const line = object(
  {
    format: literal(FORMAT),
    scrypt: object({ N: integer(), r: integer(), p: integer() }, true),
    salt: bytes(SALT_LENGTH),
    nonce: bytes(NONCE_LENGTH),
  },
  true,
);
type Asked = { readonly passphrase: string; readonly random: Random };

export function exportCorridor(
  exported: PlainCorridor,
  { passphrase, random }: Asked,
): Result<Uint8Array, CorridorFileRefusal> {
  if (spelled(passphrase).length < LEAST_PASSPHRASE) {
    return refuse({ code: 'passphrase_short', least: LEAST_PASSPHRASE });
  }
  const salt = random(SALT_LENGTH);
  const nonce = random(NONCE_LENGTH);
  const spelledOut = { salt: toBase64url(salt), nonce: toBase64url(nonce) };
  const about = canonicalBytes({ format: FORMAT, scrypt: SCRYPT, ...spelledOut });
  const sealed = sealUnder(
    passphrase,
    { salt, nonce, about },
    utf8(JSON.stringify(plainJson(exported))),
  );
  return ok(concat(about, Uint8Array.of(LINE_FEED), sealed));
}

export function openCorridorExport(
  file: Uint8Array,
  passphrase: string,
): Result<PlainCorridor, CorridorFileRefusal> {
  const opened = openFile(file, passphrase);
  if (!opened.ok) return opened;
  const given = readStrictJson(fromUtf8(opened.value) ?? '');
  const known = given.ok ? readPlainCorridor(given.value) : given;
  return known.ok ? known : refuse({ code: 'corridor_file_unreadable' });
}

function openFile(file: Uint8Array, passphrase: string): Result<Uint8Array, CorridorFileRefusal> {
  if (file.length > MOST_FILE) return refuse({ code: 'corridor_file_too_large', most: MOST_FILE });
  const end = file.subarray(0, LONGEST_LINE).indexOf(LINE_FEED);
  const about = file.slice(0, Math.max(end, 0));
  const known = read(line, readCanonical(about));
  if (!known.ok) return refuse({ code: 'corridor_file_unreadable' });
  const { scrypt, salt, nonce } = known.value;
  const ours = scrypt.N === SCRYPT.N && scrypt.r === SCRYPT.r && scrypt.p === SCRYPT.p;
  if (!ours) return refuse({ code: 'corridor_file_parameters' });
  const lock: Lock = { salt, nonce, about };
  const opened = openUnder(passphrase, lock, file.slice(end + 1));
  return opened ? ok(opened) : refuse({ code: 'passphrase_wrong' });
}

function bytes(length: number) {
  return parsed((given) => {
    const found = fromBase64url(given);
    return found?.length === length ? found : undefined;
  }, 'not_base64url');
}
