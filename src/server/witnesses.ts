/**
 * What witnesses have said of each log: judged, kept, and served with the checkpoint.
 *
 * Use      witness-routes.ts takes cosignatures; pages of entries and bundles carry the newest.
 * Shapes   one cosignature for each witness and log, its newest; sixteen witnesses to a log.
 * Errors   what is wrong with key, checkpoint or cosignature; `cosigned_elsewhere` for a head that
 *          this log never was in, `cosignature_older`, `witnesses_too_many`.
 * Source   spec/record.md §10.
 */

import { toBase64url } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { CosignatureRequest } from '../contract/requests.ts';
import type { Declined } from '../device/board.ts';
import { cosignedBy, readCosigned, writeCosigned } from '../record/cosignature.ts';
import { extendsHead } from '../record/log.ts';
import { readVerifierKey } from '../record/verifier-key.ts';
import type { CosignatureStore, KeptCosignature } from '../store/cosignatures.ts';
import type { Room } from './room.ts';

const MOST_WITNESSES = 16;

type Kept = readonly KeptCosignature[];

export class Witnesses {
  readonly #store: CosignatureStore;
  readonly #kept = new Map<string, Kept>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: CosignatureStore) {
    this.#store = store;
  }

  /** The greatest checkpoint up to `size` that was cosigned, with all its lines. */
  async cosigned({ id }: Room, size: number): Promise<string | undefined> {
    const kept = (await this.#of(id)).filter((one) => one.size <= size);
    const [first, ...rest] = kept.toSorted((a, b) => b.size - a.size);
    if (!first) return undefined;
    const same = [first, ...rest.filter(({ note }) => note === first.note)];
    const lines = same.map(({ line }) => line);
    return writeCosigned(first.note, lines);
  }

  /** One after the other: of two words of one witness the newer stays. */
  take(room: Room, given: CosignatureRequest): Promise<Result<number, Declined>> {
    const turn = this.#turn.then(() => this.#take(room, given));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #take(room: Room, given: CosignatureRequest): Promise<Result<number, Declined>> {
    const judged = judge(room, given);
    if (!judged.ok) return judged;
    const { key, size } = judged.value;
    const kept = await this.#of(room.id);
    const others = kept.filter((one) => one.key !== key);
    const before = kept.find((one) => one.key === key);
    if (before && before.size > size) return refuse({ code: 'cosignature_older', size });
    if (others.length >= MOST_WITNESSES) return refuse({ code: 'witnesses_too_many' });
    await this.#store.keepCosignature(room.id, judged.value);
    this.#kept.set(room.id, [...others, judged.value]);
    return ok(size);
  }

  async #of(id: string): Promise<Kept> {
    const known = this.#kept.get(id);
    if (known) return known;
    const kept = await this.#store.cosignatures(id);
    this.#kept.set(id, kept);
    return kept;
  }
}

/** Whether this is a cosignature of a state this log has been in. */
function judge(
  room: Room,
  { witness, note, line }: CosignatureRequest,
): Result<KeptCosignature, Declined> {
  const signatory = readVerifierKey(witness);
  if (signatory?.kind !== 'witness') return refuse({ code: 'witness_key_malformed' });
  const log = { origin: room.origin, clerk: room.clerkKey };
  const read = readCosigned(writeCosigned(note, [line]), log);
  if (!read.ok) return read;
  const cosigned = cosignedBy(read.value, signatory);
  if (!cosigned.ok) return cosigned;
  const { head } = read.value.checkpoint;
  const { size, root } = head;
  if (!extendsHead(room.tree, head)) return refuse({ code: 'cosigned_elsewhere', size, root });
  return ok({ key: toBase64url(signatory.publicKey), size, note: read.value.note, line });
}
