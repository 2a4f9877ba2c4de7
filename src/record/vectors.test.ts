/** The cases of entries, trees, checkpoints and receipts of the specification. */

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { fromHex, utf8 } from '../basics/bytes.ts';
import { parsePublicKey } from '../table/ids.ts';
import type { Head } from '../table/rounds/rounds.ts';
import { readCheckpoint } from './checkpoint.ts';
import { readEntry } from './entry.ts';
import { checkConsistency, checkInclusion } from './log.ts';
import { checkReceipt } from './receipt.ts';

type Case = {
  readonly expected: string;
  readonly why?: string;
  readonly fault?: string;
  readonly [field: string]: unknown;
};

const KINDS: { readonly [kind: string]: (given: Case) => string } = {
  entry: ({ text }) => outcome(readEntry(utf8(text as string))),
  inclusion: ({ leaf, index, size, root, proof }) => {
    const tree = { size: size as number, root: bytes(root) };
    const claim = { index: index as number, ...tree, proof: hashes(proof) };
    return verdict(checkInclusion(bytes(leaf), claim));
  },
  consistency: ({ older, newer, proof }) =>
    verdict(checkConsistency({ older: older as Head, newer: newer as Head, proof: hashes(proof) })),
  checkpoint: (given) => outcome(readCheckpoint(given['note'] as string, logOf(given))),
  receipt: (given) =>
    outcome(checkReceipt(given['text'] as string, bytes(given['leaf']), logOf(given))),
};

describe.each(Object.entries(KINDS))('%s', (kind, run) => {
  test.each(readdirSync(`spec/vectors/${kind}`))('%s', (file) => {
    const given = JSON.parse(readFileSync(`spec/vectors/${kind}/${file}`, 'utf8')) as Case;
    const wanted = given.expected === 'holds' ? 'holds' : (given.fault ?? 'refused');
    const found = run(given);
    expect(given.fault === undefined && found !== 'holds' ? 'refused' : found).toBe(wanted);
    expect(`${given.why ?? 'holds'}.json`).toBe(file);
  });
});

function outcome(
  result: { readonly ok: true } | { readonly ok: false; readonly refusal: { code: string } },
): string {
  return result.ok ? 'holds' : result.refusal.code;
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'refused';
}

function hashes(given: unknown): readonly Uint8Array[] {
  return (given as readonly string[]).map(bytes);
}

function bytes(given: unknown): Uint8Array {
  return must(fromHex(given as string), 'hex');
}

function logOf({ origin, clerk }: Case) {
  return { origin: origin as string, clerk: must(parsePublicKey(clerk as string), 'a key') };
}
