/**
 * What a witness remembers: its key, and of each log the greatest checkpoint it has cosigned.
 *
 * Use      `openState` once; `keep` before each cosignature leaves this machine.
 * Shapes   one JSON file, `doyen/witness/1`, readable by its owner only; written beside itself and
 *          then put in its place, so that it is whole after a crash. One process at a time.
 * Errors   `state_locked`, `state_malformed`, `state_unwritable`. A file that does not read is
 *          never replaced: a witness that forgot could cosign a second history.
 * Secrets  the witness's key.
 * Source   spec/record.md §10.
 */

import fs from 'node:fs';
import { fromBase64url, toBase64url } from '../../basics/bytes.ts';
import { canonicalJson, parseJson } from '../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { array, boolean, literal, object, parsed, read, text } from '../../basics/shape.ts';
import type { Random } from '../../crypto/group.ts';
import { isSignatoryName } from '../../record/verifier-key.ts';
import { keyPair } from '../../crypto/signature.ts';
import { toHex } from '../../basics/bytes.ts';
import { takeLock } from '../../store/lock.ts';
import { type PublicKey, parsePublicKey } from '../../table/ids.ts';

export type FollowedLog = {
  readonly origin: string;
  readonly clerk: PublicKey;
  /** The signed checkpoint. */
  readonly note: string;
  /** It has shown two histories: nothing of it is cosigned any more. */
  readonly forked: boolean;
};

export type Memory = {
  readonly name: string;
  readonly seed: Uint8Array;
  readonly logs: readonly FollowedLog[];
};

export type StateRefusal =
  | { readonly code: 'state_locked'; readonly file: string; readonly pid: number }
  | { readonly code: 'state_malformed'; readonly file: string }
  | { readonly code: 'state_unwritable'; readonly file: string; readonly why: string }
  | { readonly code: 'name_wrong'; readonly given: string };

export type State = {
  memory(): Memory;
  keep(memory: Memory): void;
  close(): void;
};

type Opening = { readonly name: string | undefined; readonly random: Random };

const FORMAT = 'doyen/witness/1';

const shape = object({
  format: literal(FORMAT),
  name: parsed((given) => (isSignatoryName(given) ? given : undefined), 'not_a_name'),
  seed: parsed(seedOf, 'not_a_seed'),
  logs: array(
    object({
      origin: text(200),
      clerk: parsed(parsePublicKey, 'not_a_key'),
      note: text(1_000),
      forked: boolean(),
    }),
    10_000,
  ),
});

export function openState(file: string, opening: Opening): Result<State, StateRefusal> {
  try {
    const lock = takeLock(file);
    if (!lock.ok) return refuse({ code: 'state_locked', file, pid: lock.refusal.pid });
    const begun = fs.existsSync(file) ? readState(file) : newState(opening);
    if (!begun.ok) {
      lock.value();
      return begun;
    }
    let memory = begun.value;
    const keep = (next: Memory) => {
      write(file, next);
      memory = next;
    };
    keep(memory);
    return ok({ memory: () => memory, keep, close: lock.value });
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    return refuse({ code: 'state_unwritable', file, why: code ?? message });
  }
}

/** The log of this name, as far as it was followed. */
export function logOf({ logs }: Memory, origin: string): FollowedLog | undefined {
  return logs.find((log) => log.origin === origin);
}

export function withLog(memory: Memory, log: FollowedLog): Memory {
  const others = memory.logs.filter(({ origin }) => origin !== log.origin);
  return { ...memory, logs: [...others, log] };
}

function readState(file: string): Result<Memory, StateRefusal> {
  const state = read(shape, parseJson(fs.readFileSync(file, 'utf8')));
  return state.ok ? state : refuse({ code: 'state_malformed', file });
}

function newState({ name, random }: Opening): Result<Memory, StateRefusal> {
  const seed = random(32);
  const own = `witness-${toHex(keyPair(seed).publicKey.subarray(0, 4))}`;
  if (name !== undefined && !isSignatoryName(name)) {
    return refuse({ code: 'name_wrong', given: name });
  }
  return ok({ name: name ?? own, seed, logs: [] });
}

function write(file: string, { name, seed, logs }: Memory): void {
  const text = canonicalJson({ format: FORMAT, name, seed: toBase64url(seed), logs: [...logs] });
  const fresh = `${file}.new`;
  const handle = fs.openSync(fresh, 'w', 0o600);
  fs.writeSync(handle, `${text}\n`);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(fresh, file);
}

function seedOf(given: string): Uint8Array | undefined {
  const bytes = fromBase64url(given);
  return bytes?.length === 32 ? bytes : undefined;
}
