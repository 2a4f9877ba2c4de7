/**
 * Notes, checkpoints and receipts: what the clerk signed is what is read, for this log only.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, fromHex, toBase64url, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { keyPair } from '../crypto/signature.ts';
import { parsePublicKey } from '../table/ids.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { append, emptyTree, headOf, proveInclusion } from './log.ts';
import { fromBase64, readNote, toBase64, writeNote } from './note.ts';
import { checkReceipt, readReceipt, writeReceipt } from './receipt.ts';

const CLERK = keyPair(new Uint8Array(32).fill(7));
const LOG = { origin: 'doyen.example/one', clerk: keyText(CLERK.publicKey) };
const LEAVES = ['a', 'b', 'c', 'd', 'e'].map(utf8);
const TREE = LEAVES.reduce(append, emptyTree);
const NOTE = writeCheckpoint({ origin: LOG.origin, head: headOf(TREE) }, CLERK);

function keyText(bytes: Uint8Array) {
  return must(parsePublicKey(toBase64url(bytes)), 'a key');
}

function receiptOf(index: number): string {
  const proof = proveInclusion(TREE, index, TREE.size);
  return writeReceipt({ index, proof, checkpoint: NOTE });
}

test('a note of the Go checksum database is read as its authors sign it', () => {
  // The key and note of golang.org/x/mod/sumdb/note's documentation.
  const key = 'ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const publicKey = must(fromBase64(key), 'the key').slice(1);
  const text =
    'If you think cryptography is the answer to your problem,\n' +
    "then you don't know what your problem is.\n";
  const signature =
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
  const note = `${text}\n— PeterNeumann ${signature}\n`;
  expect(readNote(note, 'PeterNeumann', publicKey)).toBe(text);
});

test('a checkpoint comes back as it was written', () => {
  expect(readCheckpoint(NOTE, LOG)).toEqual({
    ok: true,
    value: { origin: LOG.origin, head: headOf(TREE) },
  });
});

test('no byte of a checkpoint can change', () => {
  const bytes = Array.from(NOTE);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.constantFrom('A', '1', '\n', ' ', '='), (at, to) => {
      const changed = bytes.with(at, to).join('');
      expect(readCheckpoint(changed, LOG).ok).toBe(changed === NOTE);
    }),
    { numRuns: 300 },
  );
});

test('a size has one spelling, and is no greater than can be counted', () => {
  const root = toBase64(new Uint8Array(32));
  const code = (size: string) => {
    const read = readCheckpoint(
      writeNote(`${LOG.origin}\n${size}\n${root}\n`, LOG.origin, CLERK),
      LOG,
    );
    return read.ok ? 'read' : read.refusal.code;
  };
  expect(['0', '10', '9'.repeat(15)].map(code)).toEqual(['read', 'read', 'read']);
  for (const size of ['', '05', '-1', '1e3', '9'.repeat(16)]) {
    expect(code(size)).toBe('checkpoint_malformed');
  }
});

test('another log, another clerk, another line are told apart', () => {
  const other = readCheckpoint(NOTE, { ...LOG, origin: 'doyen.example/two' });
  expect(!other.ok && other.refusal.code).toBe('checkpoint_other_log');
  const stranger = keyPair(new Uint8Array(32).fill(8)).publicKey;
  const foreign = readCheckpoint(NOTE, { ...LOG, clerk: keyText(stranger) });
  expect(!foreign.ok && foreign.refusal.code).toBe('checkpoint_signature_wrong');
  const longer = writeNote(`${LOG.origin}\n5\n${toBase64(new Uint8Array(32))}\nmore\n`, 'x', CLERK);
  expect(readCheckpoint(longer, LOG)).toEqual({
    ok: false,
    refusal: { code: 'checkpoint_malformed' },
  });
});

test('a receipt holds for its entry and for no other', () => {
  LEAVES.forEach((leaf, index) => {
    const receipt = checkReceipt(receiptOf(index), leaf, LOG);
    expect(receipt.ok && receipt.value.index).toBe(index);
    expect(checkReceipt(receiptOf(index), utf8('z'), LOG).ok).toBe(false);
  });
});

test('a changed receipt is refused', () => {
  const text = receiptOf(3);
  for (const changed of [
    text.replace('index 3', 'index 2'),
    text.replace('index 3', 'index 03'),
    text.replace('tlog-proof@v1', 'tlog-proof@v2'),
    text.replace('\n\n', '\nAAAA\n\n'),
    text.slice(0, -10),
    '',
  ]) {
    expect(checkReceipt(changed, LEAVES[3] ?? utf8(''), LOG).ok).toBe(false);
  }
});

test('a receipt that is read is the receipt that was written', () => {
  const receipt = must(readReceipt(receiptOf(4)), 'a receipt');
  expect(writeReceipt(receipt)).toBe(receiptOf(4));
});

test('base64 has one spelling', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  expect(['Zg', 'Zg=', 'Zh==', 'Zg==='].map(fromBase64)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(fromBase64('Zg==')).toEqual(fromHex('66'));
  expect(fromBase64url('Zg')).toEqual(fromHex('66'));
});
