/**
 * What a sheet can say: somebody founded, invited, joined, removed; or changed the corridor.
 *
 * Use      `read(said, json)`; `saidJson` is the way back.
 * Shapes   all that concerns people are sheets too, so that every device follows the same list of
 *          them. An `imported` sheet brings changes of others in: their authors stay named, behind
 *          the name of whoever brought them.
 * Errors   as basics/shape.ts.
 * Source   spec/corridor.md §4.
 */

import { fromBase64url } from '../../basics/bytes.ts';
import type { Json } from '../../basics/canonical.ts';
import { type Instant, parseInstant, writeInstant } from '../../basics/instant.ts';
import { type Read, type Reader, array, fault, integer, literal } from '../../basics/shape.ts';
import { object, parsed, isObject, nullable, text } from '../../basics/shape.ts';
import { acceptableKey } from '../../crypto/signature.ts';
import { acceptableSealingKey } from '../../crypto/sealed-box.ts';
import { change, changeJson } from '../formats/plain.ts';

/** Who would be one more could not be parted with any more: a sheet has a box for each. */
export const MOST_PEOPLE = 200;
export const INVITATION_MS = 7 * 86_400_000;
const NAME = 120;

const instant: Reader<Instant> = parsed(parseInstant, 'not_an_instant');
const signingKey = keyText(acceptableKey);
const sealingKey = keyText(acceptableSealingKey);
const bytes32 = bytesText(32);
const signature = bytesText(64);
const personId = parsed(
  (given) => (/^p[0-9a-f]{16}$/.test(given) ? given : undefined),
  'not_a_person',
);

export const name: Reader<string> = (given, at) => {
  const read = text(NAME)(given, at);
  return read.ok && read.value.trim() === '' ? fault('name_empty', at) : read;
};

const keys = object({ signing: signingKey, sealing: sealingKey, access: signingKey });
const newcomer = { name, keys };

const ACTS = {
  founded: object({ type: literal('founded'), title: text(300), ...newcomer, commitment: bytes32 }),
  invited: object({
    type: literal('invited'),
    invitation: signingKey,
    /** For whom, as the inviter calls the person. */
    name,
    expires: instant,
  }),
  revoked: object({ type: literal('revoked'), invitation: signingKey }),
  joined: object({
    type: literal('joined'),
    invitation: signingKey,
    ...newcomer,
    proof: signature,
  }),
  removed: object({
    type: literal('removed'),
    person: personId,
    epoch: integer(2, 1_000_000),
    commitment: bytes32,
    /** The new key of the side, sealed to each who stays. */
    boxes: array(object({ person: personId, box: bytesText() }), MOST_PEOPLE),
  }),
  changed: object({ type: literal('changed'), changes: array(change, 20_000) }),
  imported: object({
    type: literal('imported'),
    title: text(300),
    people: array(object({ id: text(150), name }), 2_000),
    changes: array(change, 20_000),
  }),
} as const;

export type Acts = { readonly [K in keyof typeof ACTS]: Read<(typeof ACTS)[K]> };
export type Act = Acts[keyof Acts];
export type NewKeys = Read<typeof keys>;

const act: Reader<Act> = (given, at) => {
  const type = isObject(given) ? given['type'] : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(ACTS, type)) return fault('not_one_of', at);
  const reader: Reader<Act> = ACTS[type as keyof typeof ACTS];
  return reader(given, at);
};

const FORMAT = 'doyen/corridor-sheet/1';

/** What a person signs: where it belongs, what its author had seen, and the act. */
export const said = object({
  format: literal(FORMAT),
  corridor: text(40),
  epoch: integer(1, 1_000_000),
  by: personId,
  /** How many sheets this person had written with this one. */
  own: integer(1),
  /** The last sheet that this device had read, and the hash of all up to it. */
  seen: nullable(object({ nr: integer(1), head: bytes32 })),
  at: instant,
  act,
});
export type Said = Read<typeof said>;

export function saidJson(given: Omit<Said, 'format'>): Json {
  return {
    ...given,
    format: FORMAT,
    at: writeInstant(given.at),
    act: actJson(given.act),
  };
}

function actJson(given: Act): Json {
  switch (given.type) {
    case 'founded':
    case 'revoked':
    case 'joined':
    case 'removed':
      return given as Json;
    case 'invited':
      return { ...given, expires: writeInstant(given.expires) };
    case 'changed':
    case 'imported':
      return { ...given, changes: given.changes.map(changeJson) } as Json;
  }
}

function keyText(acceptable: (bytes: Uint8Array) => boolean): Reader<string> {
  return parsed((given) => {
    const bytes = fromBase64url(given);
    return bytes && acceptable(bytes) ? given : undefined;
  }, 'not_a_key');
}

function bytesText(length?: number): Reader<string> {
  return parsed((given) => {
    const bytes = fromBase64url(given);
    return bytes && (length === undefined || bytes.length === length) ? given : undefined;
  }, 'not_base64url');
}
