/**
 * Cases of spellings, trees, checkpoints and receipts.
 *
 * Use      tools/make-spec-vectors.ts.
 * Source   spec/encodings.md §§1-4; spec/record.md §§3-5.
 */

import { concat, toBase64url, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { keyPair } from '../../src/crypto/signature.ts';
import { sha256 } from '../../src/crypto/digest.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { writeCheckpoint } from '../../src/record/checkpoint.ts';
import {
  append,
  emptyTree,
  headAt,
  headOf,
  proveConsistency,
  proveInclusion,
} from '../../src/record/log.ts';
import { toBase64, writeNote } from '../../src/record/note.ts';
import { writeReceipt } from '../../src/record/receipt.ts';
import type { Forged } from './forged-vectors.ts';
import type { Case } from './vector-bytes.ts';

const ORIGIN = 'doyen.example/vectors';
const CLERK = keyPair(seeded('vectors/clerk')(32));
const OTHER = keyPair(seeded('vectors/other clerk')(32));
const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(utf8);
const TREE = LEAVES.reduce(append, emptyTree);
const NOTE = writeCheckpoint({ origin: ORIGIN, head: headOf(TREE) }, CLERK);

type Spelling = readonly [why: string, kind: string, given: string];

/** Of each kind one that holds, and what may not pass for it. */
const SPELLINGS: readonly Spelling[] = [
  ['base64url', 'base64url', 'AAE'],
  ['base64url-with-padding', 'base64url', 'AAE='],
  ['base64url-with-unused-bits', 'base64url', 'AAF'],
  ['base64url-with-plus', 'base64url', '+/8'],
  ['base64url-of-one-letter', 'base64url', 'A'],
  ['base64url-with-a-space', 'base64url', 'AAE '],
  ['hex', 'hex', '00ff'],
  ['hex-in-capitals', 'hex', '00FF'],
  ['hex-of-an-odd-number', 'hex', '00f'],
  ['canonical', 'canonical', '{"a":[1,"é",null],"b":true}'],
  ['canonical-keys-out-of-order', 'canonical', '{"b":1,"a":1}'],
  ['canonical-key-twice', 'canonical', '{"a":1,"a":1}'],
  ['canonical-with-a-space', 'canonical', '{"a": 1}'],
  ['canonical-with-a-line-at-the-end', 'canonical', '{"a":1}\n'],
  ['canonical-other-escape', 'canonical', '{"a":"\\u00e9"}'],
  ['canonical-slash-escaped', 'canonical', '{"a":"\\/"}'],
  ['canonical-fraction', 'canonical', '{"a":1.5}'],
  ['canonical-exponent', 'canonical', '{"a":1e3}'],
  ['canonical-minus-nought', 'canonical', '{"a":-0}'],
  ['canonical-number-too-large', 'canonical', '{"a":9007199254740993}'],
  ['canonical-half-a-character', 'canonical', '{"a":"\\ud800"}'],
  ['canonical-byte-order-mark', 'canonical', '\ufeff{"a":1}'],
  ['canonical-nested-too-deep', 'canonical', '['.repeat(101) + ']'.repeat(101)],
  ['time', 'time', '2016-10-06T16:00:00+02:00'],
  ['time-without-an-offset', 'time', '2016-10-06T14:00:00'],
  ['time-of-no-day', 'time', '2016-02-30T14:00:00Z'],
  ['time-with-a-space', 'time', '2016-10-06 14:00:00Z'],
  ['day', 'day', '2016-02-29'],
  ['day-that-is-none', 'day', '2015-02-29'],
  ['seat', 'seat', 'member:nl'],
  ['seat-of-one-letter', 'seat', 'member:n'],
  ['seat-in-capitals', 'seat', 'member:NL'],
  ['seat-of-the-word-every-object-knows', 'seat', 'member:constructor'],
  ['seat-of-nobody', 'seat', 'clerk'],
];

export function spellings(): readonly { readonly name: string; readonly content: Case }[] {
  return SPELLINGS.map(([why, kind, given]) => {
    const frame = { about: 'A spelling, spec/encodings.md §§1-4.', kind, given };
    return {
      name: why,
      content: why === kind ? { ...frame, expected: 'holds' } : refusedAs(frame, why),
    };
  });
}

function refusedAs(frame: Case, why: string): Case {
  return { ...frame, expected: 'refused', why };
}

export function inclusions(): Forged {
  const proof = proveInclusion(TREE, 4, 7).map(toHex);
  const { root } = headOf(TREE);
  const joined = sha256(concat(utf8('a'), utf8('b')));
  return {
    kind: 'inclusion',
    about: 'That a leaf stands in a tree, spec/record.md §3.',
    good: { leaf: toHex(utf8('e')), index: 4, size: 7, root, proof },
    bad: {
      'another-leaf': { leaf: toHex(utf8('f')) },
      'another-place': { index: 5 },
      'beyond-the-tree': { index: 7 },
      'another-size': { size: 6 },
      'another-root': { root: headAt(TREE, 6).root },
      'a-hash-too-few': { proof: proof.slice(1) },
      'a-hash-too-many': { proof: [...proof, root] },
      'hashes-exchanged': { proof: proof.toReversed() },
      'leaf-and-node-without-their-tags': {
        ...{ leaf: toHex(utf8('a')), index: 0, size: 2, root: toHex(joined) },
        proof: [toHex(utf8('b').length === 1 ? sha256(utf8('b')) : utf8('b'))],
      },
      'a-node-given-as-a-leaf': {
        ...{ leaf: toHex(concat(leafHash('a'), leafHash('b'))), index: 0, size: 1 },
        ...{ root: headAt(TREE, 2).root, proof: [] },
      },
    },
  };
}

function leafHash(text: string): Uint8Array {
  return sha256(concat(Uint8Array.of(0), utf8(text)));
}

export function consistencies(): Forged {
  const proof = proveConsistency(TREE, 3, 7).map(toHex);
  return {
    kind: 'consistency',
    about: 'That a grown tree extends what it was, spec/record.md §3.',
    good: { older: headAt(TREE, 3), newer: headOf(TREE), proof },
    bad: {
      'of-another-older-tree': { older: headAt(TREE, 4) },
      'older-root-changed': { older: { size: 3, root: headAt(TREE, 2).root } },
      'newer-root-changed': { newer: { size: 7, root: headAt(TREE, 6).root } },
      'turned-round': { older: headOf(TREE), newer: headAt(TREE, 3) },
      'no-proof-at-all': { proof: [] },
      'a-hash-too-few': { proof: proof.slice(0, -1) },
      'a-hash-too-many': { proof: [...proof, must(proof[0], 'a hash')] },
      'same-size-other-root': { newer: { size: 3, root: headAt(TREE, 2).root }, proof: [] },
    },
  };
}

export function checkpoints(): Forged {
  const { root } = headOf(TREE);
  const text = must(NOTE.split('\n\n')[0], 'a text');
  const signedText = (lines: string) => writeNote(lines, ORIGIN, CLERK);
  const raw = toBase64(rootBytes());
  const wrong = NOTE.replace(
    /— (\S+) (.)/,
    (_, name, first) => `— ${name} ${first === 'A' ? 'B' : 'A'}`,
  );
  const note = (given: string, fault: string): Case => ({ note: given, fault });
  const malformed = 'checkpoint_malformed';
  const unsigned = 'checkpoint_signature_wrong';
  return {
    kind: 'checkpoint',
    about: 'A checkpoint of a log, spec/record.md §4.',
    good: { origin: ORIGIN, clerk: toBase64url(CLERK.publicKey), note: NOTE, size: 7, root },
    bad: {
      'of-another-log': { origin: 'doyen.example/other', fault: 'checkpoint_other_log' },
      'by-another-clerk': {
        ...note(writeCheckpoint({ origin: ORIGIN, head: headOf(TREE) }, OTHER), unsigned),
      },
      'key-id-of-another-name': note(
        writeNote(`${text}\n`, 'doyen.example/other', CLERK),
        unsigned,
      ),
      'signature-changed': note(wrong, unsigned),
      'size-changed': note(NOTE.replace('\n7\n', '\n8\n'), unsigned),
      'size-with-a-nought-before': note(signedText(`${ORIGIN}\n07\n${raw}\n`), malformed),
      'root-in-base64url': note(
        signedText(`${ORIGIN}\n7\n${raw.replaceAll('+', '-').replaceAll('/', '_')}\n`),
        malformed,
      ),
      'root-without-padding': note(
        signedText(`${ORIGIN}\n7\n${raw.replace('=', '')}\n`),
        malformed,
      ),
      'an-extension-line': note(signedText(`${ORIGIN}\n7\n${raw}\nmore\n`), malformed),
      'two-signatures': note(`${NOTE}${must(NOTE.split('\n\n')[1], 'a line')}`, unsigned),
      'no-signature': note(`${text}\n\n`, unsigned),
      'carriage-returns': note(NOTE.replaceAll('\n', '\r\n'), malformed),
    },
  };
}

function rootBytes(): Uint8Array {
  // A root whose base64 has a sign that base64url lacks.
  return Uint8Array.from({ length: 32 }, () => 0xfb);
}

export function receipts(): Forged {
  const written = (index: number, checkpoint = NOTE) =>
    writeReceipt({ index, proof: proveInclusion(TREE, index, TREE.size), checkpoint });
  const good = written(3);
  const text = (given: string, fault: string): Case => ({ text: given, fault });
  const malformed = 'receipt_malformed';
  const older = writeCheckpoint({ origin: ORIGIN, head: headAt(TREE, 5) }, CLERK);
  return {
    kind: 'receipt',
    about: 'A receipt of an entry, spec/record.md §5.',
    good: {
      ...{
        origin: ORIGIN,
        clerk: toBase64url(CLERK.publicKey),
        leaf: toHex(utf8('d')),
        text: good,
      },
    },
    bad: {
      'of-another-entry': { leaf: toHex(utf8('e')), fault: 'receipt_not_included' },
      'of-another-place': text(good.replace('index 3', 'index 2'), 'receipt_not_included'),
      'of-an-older-checkpoint': text(good.replace(NOTE, older), 'receipt_not_included'),
      'place-with-a-nought-before': text(good.replace('index 3', 'index 03'), malformed),
      'of-another-version': text(good.replace('@v1', '@v2'), malformed),
      'a-hash-too-short': text(good.replace('\n\n', '\nAAAA\n\n'), malformed),
      'a-space-before': text(` ${good}`, malformed),
      'lines-that-end-with-two-signs': text(good.replaceAll('\n', '\r\n'), malformed),
      'a-line-feed-behind': text(`${good}\n`, 'checkpoint_signature_wrong'),
      'without-its-checkpoint': text(
        good.slice(0, good.indexOf('\n\n') + 2),
        'checkpoint_malformed',
      ),
      'checkpoint-by-another-clerk': text(
        written(3, writeCheckpoint({ origin: ORIGIN, head: headOf(TREE) }, OTHER)),
        'checkpoint_signature_wrong',
      ),
    },
  };
}
