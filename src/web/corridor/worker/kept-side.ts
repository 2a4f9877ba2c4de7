/**
 * What a device keeps of a corridor: its own seed, the side with its keys, the changes it has
 * checked, and what is still to be sent.
 *
 * Use      `keptSides(box)`; everything lies sealed in the strongbox of the Corridor's own base.
 * Shapes   `side/ID` is written last and says how many of the changes in `changes/ID/N` it knows:
 *          what a crash left behind beyond them is not read, and is written anew.
 * Secrets  all of it.
 */

import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../../../basics/bytes.ts';
import { type Json, parseJson } from '../../../basics/canonical.ts';
import { array, read } from '../../../basics/shape.ts';
import type { Change } from '../../../corridor/corridor.ts';
import { change, changeJson } from '../../../corridor/formats/plain.ts';
import type { Acts } from '../../../corridor/keeping/acts.ts';
import type { Side } from '../../../corridor/keeping/side.ts';
import type { Strongbox } from '../../worker/vault.ts';
import type { HeldCorridor } from './messages.ts';

export type Box = Pick<Strongbox, 'get' | 'put' | 'remove' | 'names'>;

/** What a person has said and the server does not have yet. */
export type ToSend = Acts['changed'] | Acts['imported'];
/** The first of them, as it goes out: byte for byte the same until it is answered. */
export type Sending = {
  readonly bytes: Uint8Array;
  readonly epoch: number;
};
export type Outbox = { readonly waiting: readonly ToSend[]; readonly sending: Sending | null };

export type KeptSide = {
  readonly seed: Uint8Array;
  readonly side: Side;
  readonly changes: readonly Change[];
  readonly outbox: Outbox;
};

export type KeptSides = {
  held(): Promise<readonly HeldCorridor[]>;
  load(id: string): Promise<KeptSide | undefined>;
  /** The first `known` of the changes are kept already. */
  save(kept: KeptSide, known: number): Promise<void>;
  saveOutbox(id: string, outbox: Outbox): Promise<void>;
  forget(id: string): Promise<void>;
};

/** So many changes lie in one sealed value. */
const CHUNK = 200;
const NOTHING: Outbox = { waiting: [], sending: null };

export function keptSides(box: Box): KeptSides {
  const all = async () => (await box.names()).filter((name) => name.startsWith('side/'));
  return {
    async held() {
      const sides = await Promise.all(
        (await all()).map((name) => readSide(box, name.slice('side/'.length))),
      );
      return sides.flatMap((one) =>
        one ? [{ id: one.side.corridor, title: one.side.title }] : [],
      );
    },
    async load(id) {
      const known = await readSide(box, id);
      if (!known) return undefined;
      const { seed, side, count } = known;
      const changes = await readChanges(box, id, count);
      return { seed, side, changes, outbox: await readOutbox(box, id) };
    },
    async save({ seed, side, changes, outbox }, known) {
      const id = side.corridor;
      for (let at = known - (known % CHUNK); at < changes.length; at += CHUNK) {
        const lines = changes.slice(at, at + CHUNK).map(changeJson);
        await box.put(`changes/${id}/${at / CHUNK}`, utf8(JSON.stringify(lines)));
      }
      await saveOutbox(box, id, outbox);
      const kept = { seed: toBase64url(seed), side, count: changes.length };
      await box.put(`side/${id}`, utf8(JSON.stringify(kept)));
    },
    saveOutbox: (id, outbox) => saveOutbox(box, id, outbox),
    async forget(id) {
      await box.remove(`side/${id}`);
      await box.remove(`outbox/${id}`);
      const names = (await box.names()).filter((name) => name.startsWith(`changes/${id}/`));
      await Promise.all(names.map((name) => box.remove(name)));
    },
  };
}

/** Our own words, sealed with our own key: what opens is as it was written. */
async function readJson(box: Box, name: string): Promise<Json | undefined> {
  const bytes = await box.get(name);
  return bytes && parseJson(fromUtf8(bytes) ?? '');
}

async function readSide(box: Box, id: string) {
  const json = (await readJson(box, `side/${id}`)) as
    | { readonly seed: string; readonly side: Side; readonly count: number }
    | undefined;
  const seed = fromBase64url(json?.seed ?? '');
  return json && seed ? { ...json, seed } : undefined;
}

async function readChanges(box: Box, id: string, count: number): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let at = 0; changes.length < count; at++) {
    const known = read(array(change), await readJson(box, `changes/${id}/${at}`));
    if (!known.ok) break;
    changes.push(...known.value);
  }
  return changes.slice(0, count);
}

async function readOutbox(box: Box, id: string): Promise<Outbox> {
  const json = (await readJson(box, `outbox/${id}`)) as
    | {
        readonly waiting: readonly ToSend[];
        readonly sending: (Omit<Sending, 'bytes'> & { readonly bytes: string }) | null;
      }
    | undefined;
  if (!json) return NOTHING;
  const bytes = fromBase64url(json.sending?.bytes ?? '');
  return {
    waiting: json.waiting,
    sending: json.sending && bytes ? { ...json.sending, bytes } : null,
  };
}

function saveOutbox(box: Box, id: string, { waiting, sending }: Outbox): Promise<void> {
  const bytes = sending && { ...sending, bytes: toBase64url(sending.bytes) };
  return box.put(`outbox/${id}`, utf8(JSON.stringify({ waiting, sending: bytes })));
}
