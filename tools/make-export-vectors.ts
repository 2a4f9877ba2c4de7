/**
 * Writes the cases of spec/vectors/export/: files of a seat, always the same bytes.
 *
 * Use      `node tools/make-export-vectors.ts`; src/device/export-vectors.test.ts runs them.
 * Shapes   one case a file: the passphrase, the file's bytes as text, and what must come of it;
 *          all but one must be refused, each for a reason of its own.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { fromBase64url, fromUtf8, toBase64url } from '../src/basics/bytes.ts';
import { must, mustOk } from '../src/basics/bug.ts';
import { type JsonObject, canonicalJson, readCanonical } from '../src/basics/canonical.ts';
import { isObject } from '../src/basics/shape.ts';
import { seeded } from '../src/crypto/seeded.ts';
import { exportSeat } from '../src/device/seat-export.ts';
import { newJournal } from '../src/device/journal.ts';
import { signerOfSeed } from '../src/device/keys.ts';

const FOLDER = 'spec/vectors/export';
const PASSPHRASE = 'abandon ability able about above absent absorb abstract';

const random = seeded('vectors/export');
const clerk = signerOfSeed(random(32)).publicKey;
const seat = { mode: 'real', origin: 'doyen.example/polder', seat: 'member:anna' } as const;
const journal = { ...newJournal({ ...seat, seed: random(32), clerk }), enrolled: true, nr: 3 };
const asked = { id: 'polder', title: 'Chair of the Polder Board', passphrase: PASSPHRASE, random };
const file = mustOk(exportSeat(journal, asked), 'an export');
const good = object(must(readCanonical(file), 'canonical JSON'));

function object(json: unknown): JsonObject {
  return isObject(json as JsonObject) ? (json as JsonObject) : {};
}

function changed(parts: JsonObject): string {
  return canonicalJson({ ...good, ...parts });
}

/** The same field with its last byte changed. */
function bent(field: string): JsonObject {
  const given = good[field];
  const bytes = must(typeof given === 'string' ? fromBase64url(given) : undefined, 'bytes');
  const at = bytes.length - 1;
  return { [field]: toBase64url(bytes.with(at, (bytes[at] ?? 0) ^ 1)) };
}

const whole = must(fromUtf8(file), 'text');
const about = object(good['about']);
const cases: { readonly [name: string]: readonly [string, string, string?] } = {
  opens: ['opens', whole],
  'opens-in-capitals': ['opens', whole, `  ${PASSPHRASE.toUpperCase().replaceAll(' ', '  ')} `],
  'another-passphrase': ['passphrase_wrong', whole, PASSPHRASE.replace('able', 'ability')],
  'another-seat-beside-it': [
    'passphrase_wrong',
    changed({ about: { ...about, seat: 'member:bo' } }),
  ],
  'another-mode-beside-it': [
    'passphrase_wrong',
    changed({ about: { ...about, mode: 'rehearsal' } }),
  ],
  'salt-changed': ['passphrase_wrong', changed(bent('salt'))],
  'nonce-changed': ['passphrase_wrong', changed(bent('nonce'))],
  'sealed-changed': ['passphrase_wrong', changed(bent('sealed'))],
  'a-weaker-lock': ['export_parameters', changed({ scrypt: { N: 1024, r: 8, p: 1 } })],
  'a-lock-for-all-memory': ['export_parameters', changed({ scrypt: { N: 2 ** 30, r: 8, p: 1 } })],
  'cut-in-half': ['export_unreadable', whole.slice(0, whole.length / 2)],
  'a-field-too-many': ['export_unreadable', changed({ shares: [] })],
  'another-format': ['export_unreadable', changed({ format: 'doyen/seat-export/2' })],
  'spaces-between': ['export_unreadable', whole.replace(',', ', ')],
  'nonce-too-short': ['export_unreadable', changed({ nonce: 'AAAA' })],
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, [outcome, text, passphrase = PASSPHRASE]] of Object.entries(cases)) {
  const written = { outcome, passphrase, file: text };
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(written, null, 2)}\n`);
}
