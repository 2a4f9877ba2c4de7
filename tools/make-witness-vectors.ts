/**
 * Writes the cases of spec/vectors/cosignature, policy and evidence, always the same bytes.
 *
 * Use      `node tools/make-witness-vectors.ts`; src/record/witness-vectors.test.ts runs them.
 * Shapes   one case a file: what is given, and `holds` or the code with which it is refused.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { toBase64url, utf8 } from '../src/basics/bytes.ts';
import { type JsonObject, canonicalJson } from '../src/basics/canonical.ts';
import { keyPair } from '../src/crypto/signature.ts';
import { writeCheckpoint } from '../src/record/checkpoint.ts';
import { cosign } from '../src/record/cosignature.ts';
import { type Tree, append, emptyTree, headAt, partingPath } from '../src/record/log.ts';
import { toBase64 } from '../src/record/note.ts';
import { writeVerifierKey } from '../src/record/verifier-key.ts';

type Cases = { readonly [name: string]: JsonObject & { readonly outcome: string } };

const clerkKeys = keyPair(new Uint8Array(32).fill(0x71));
const origin = 'doyen.example/polder';
const clerk = toBase64url(clerkKeys.publicKey);
const keysOf = (at: number) => keyPair(new Uint8Array(32).fill(at));
const wordOf = (name: string, at: number, kind: 'witness' | 'log' = 'witness') =>
  writeVerifierKey({ name, publicKey: keysOf(at).publicKey, kind });
const treeOf = (...leaves: string[]): Tree => leaves.map(utf8).reduce(append, emptyTree);
const noteOf = (tree: Tree, size: number, of = origin) =>
  writeCheckpoint({ origin: of, head: headAt(tree, size) }, clerkKeys);

const tree = treeOf('a', 'b', 'c', 'd', 'e', 'f', 'g');
const note = noteOf(tree, 7);
const line = cosign(note, 'anna', keysOf(1), 1_790_000_000);
const bent = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const witness = wordOf('anna', 1);
const cosigned = { origin, clerk, note: note + line, witness };

write('cosignature', {
  holds: { ...cosigned, outcome: 'holds' },
  'among-others': {
    ...cosigned,
    note: note + cosign(note, 'bo', keysOf(2), 1_790_000_001) + line,
    outcome: 'holds',
  },
  'of-nobody': { ...cosigned, note, outcome: 'cosignature_missing' },
  'of-another-witness': { ...cosigned, witness: wordOf('bo', 2), outcome: 'cosignature_missing' },
  'under-another-name': { ...cosigned, witness: wordOf('bo', 1), outcome: 'cosignature_missing' },
  'signature-changed': { ...cosigned, note: note + bent(line, 60), outcome: 'cosignature_wrong' },
  'time-changed': { ...cosigned, note: note + bent(line, 20), outcome: 'cosignature_wrong' },
  'of-an-earlier-state': {
    ...cosigned,
    note: note + cosign(noteOf(tree, 6), 'anna', keysOf(1), 1_790_000_000),
    outcome: 'cosignature_wrong',
  },
  'of-another-log': {
    ...cosigned,
    note: note + cosign(noteOf(tree, 7, 'doyen.example/other'), 'anna', keysOf(1), 1_790_000_000),
    outcome: 'cosignature_wrong',
  },
  'too-short': {
    ...cosigned,
    note: note + line.replace(/.{8}\n$/, '\n'),
    outcome: 'cosignature_malformed',
  },
  'a-line-that-is-none': { ...cosigned, note: `${note}anna\n`, outcome: 'cosigned_malformed' },
  'without-its-end': { ...cosigned, note: note + line.trimEnd(), outcome: 'cosigned_malformed' },
  'witness-before-clerk': {
    ...cosigned,
    note: note.replace('\n\n', `\n\n${line}`),
    outcome: 'checkpoint_signature_wrong',
  },
  'checkpoint-of-another-log': {
    ...cosigned,
    note: noteOf(tree, 7, 'doyen.example/other') + line,
    outcome: 'checkpoint_other_log',
  },
  'key-of-a-log': {
    ...cosigned,
    witness: wordOf('anna', 1, 'log'),
    outcome: 'witness_key_malformed',
  },
  'key-with-another-id': {
    ...cosigned,
    witness: bent(witness, 6),
    outcome: 'witness_key_malformed',
  },
});

const three = ['anna', 'bo', 'cor'].map((name, at) => `witness ${name} ${wordOf(name, at + 1)}`);
const threeLines = three.join('\n');
const refusedAt = (code: string, at: number) => ({ outcome: code, line: at });
const all = { by: ['anna', 'bo', 'cor'] };
write('policy', {
  'two-of-three': {
    ...{ policy: `${threeLines}\ngroup g 2 anna bo cor\nquorum g\n`, by: ['anna', 'cor'] },
    outcome: 'holds',
  },
  'one-of-three-where-two-are-asked': {
    ...{ policy: `${threeLines}\ngroup g 2 anna bo cor\nquorum g\n`, by: ['bo'] },
    outcome: 'short',
  },
  'a-group-of-groups': {
    policy: `${threeLines}\n# two houses\ngroup g any anna bo\ngroup h all g cor\nquorum h`,
    ...{ by: ['bo', 'cor'], outcome: 'holds' },
  },
  'all-but-one-of-all': {
    ...{ policy: `${threeLines}\ngroup g all anna bo cor\nquorum g`, by: ['anna', 'bo'] },
    outcome: 'short',
  },
  'none-needed': { policy: 'quorum none\n', by: [], outcome: 'holds' },
  'a-control-character': {
    ...{ policy: 'quorum none\r\n', ...all, ...refusedAt('policy_character', 1) },
  },
  'an-unknown-line': {
    ...{ policy: 'trust anna\n', ...all, ...refusedAt('policy_line_unknown', 1) },
  },
  'a-word-too-few': { policy: 'witness anna', ...all, ...refusedAt('policy_words', 1) },
  'a-key-that-is-none': {
    ...{ policy: 'witness anna key', ...all, ...refusedAt('policy_key_malformed', 1) },
  },
  'a-key-of-a-log': {
    policy: `witness anna ${wordOf('anna', 1, 'log')}`,
    ...{ ...all, ...refusedAt('policy_key_kind', 1) },
  },
  'a-key-twice': {
    policy: `${threeLines}\nwitness dirk ${wordOf('dirk', 1)}`,
    ...{ ...all, ...refusedAt('policy_key_twice', 4) },
  },
  'a-name-twice': {
    policy: `${threeLines}\nwitness anna ${wordOf('anna', 4)}`,
    ...{ ...all, ...refusedAt('policy_name_taken', 4) },
  },
  'a-name-below': {
    ...{ policy: `group g any anna\n${threeLines}`, ...all },
    ...refusedAt('policy_name_unknown', 1),
  },
  'a-member-twice': {
    ...{ policy: `${threeLines}\ngroup g 2 anna anna`, ...all },
    ...refusedAt('policy_member_twice', 4),
  },
  'more-than-there-are': {
    ...{ policy: `${threeLines}\ngroup g 4 anna bo cor`, ...all },
    ...refusedAt('policy_threshold', 4),
  },
  'none-of-them': {
    ...{ policy: `${threeLines}\ngroup g 0 anna bo cor`, ...all },
    ...refusedAt('policy_threshold', 4),
  },
  'two-quorums': {
    ...{ policy: 'quorum none\nquorum none', ...all, ...refusedAt('policy_quorum_twice', 2) },
  },
  'no-quorum': { policy: threeLines, ...all, ...refusedAt('policy_quorum_missing', 3) },
});

const parted = treeOf('a', 'b', 'x', 'd');
const path = (older: number, newer = 7) => partingPath(tree, older, newer).map(toBase64);
const fork = {
  ...{ format: 'doyen/evidence/1', origin, clerk },
  ...{ older: noteOf(parted, 4), newer: note, path: path(4) },
};
const judged = (outcome: string, changed: JsonObject = {}) => ({
  outcome,
  file: canonicalJson({ ...fork, ...changed }),
});
write('evidence', {
  proves: judged('holds'),
  'proves-at-no-power-of-two': judged('holds', { older: noteOf(parted, 3), path: path(3) }),
  'proves-at-one-size': judged('holds', { newer: noteOf(tree, 4), path: path(4, 4) }),
  'one-history': judged('heads_agree', { older: noteOf(tree, 4) }),
  'the-same-head-twice': judged('heads_agree', { older: note, path: path(7) }),
  'path-without-its-first-hash': judged('path_wrong', { path: path(4).slice(1) }),
  'path-of-another-size': judged('path_wrong', { path: path(3) }),
  'path-of-the-other-log': judged('path_wrong', {
    path: partingPath(treeOf('a', 'b', 'x', 'd', 'e', 'f', 'g'), 4, 7).map(toBase64),
  }),
  'no-path': judged('path_wrong', { path: [] }),
  exchanged: judged('evidence_out_of_order', { older: note, newer: noteOf(parted, 4) }),
  'older-is-empty': judged('evidence_out_of_order', { older: noteOf(emptyTree, 0) }),
  'size-changed': judged('checkpoint_signature_wrong', {
    older: noteOf(parted, 4).replace('\n4\n', '\n5\n'),
  }),
  'of-another-clerk': judged('checkpoint_signature_wrong', {
    clerk: toBase64url(keysOf(9).publicKey),
  }),
  'of-another-log': judged('checkpoint_other_log', { origin: 'doyen.example/other' }),
  'checkpoint-cut-off': judged('checkpoint_malformed', { newer: origin }),
  'another-format': judged('evidence_malformed', { format: 'doyen/evidence/2' }),
  'a-field-too-few': { outcome: 'evidence_malformed', file: '{"format":"doyen/evidence/1"}' },
  'a-hash-too-short': judged('evidence_malformed', { path: ['AAAA'] }),
  'a-field-too-many': judged('evidence_malformed', { seen: 'today' }),
  'a-line-feed-behind': {
    ...{ outcome: 'evidence_malformed', file: `${judged('holds').file}\n` },
  },
  'fields-in-another-order': { outcome: 'evidence_malformed', file: JSON.stringify(fork) },
});

function write(folder: string, cases: Cases): void {
  mkdirSync(`spec/vectors/${folder}`, { recursive: true });
  for (const [name, value] of Object.entries(cases)) {
    writeFileSync(`spec/vectors/${folder}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
  }
}
