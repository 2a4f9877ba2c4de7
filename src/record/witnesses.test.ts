/**
 * Cosignatures, policies and evidence: what is signed is read, and every fault has its name.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url, utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { keyPair } from '../crypto/signature.ts';
import { parsePublicKey } from '../table/ids.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { cosign, cosignedBy, readCosigned, writeCosigned } from './cosignature.ts';
import { judgeEvidence, readEvidence, writeEvidence } from './fork-evidence.ts';
import { type Tree, append, emptyTree, headAt, headOf, partingPath, rootsOf } from './log.ts';
import { fromBase64 } from './note.ts';
import { readVerifierKey, writeVerifierKey } from './verifier-key.ts';
import { judge, namesLog, readPolicy } from './witness-policy.ts';

const CLERK = keyPair(new Uint8Array(32).fill(7));
const ORIGIN = 'doyen.example/one';
const LOG = { origin: ORIGIN, clerk: must(parsePublicKey(toBase64url(CLERK.publicKey)), 'a key') };
const NAMES = ['anna', 'bo', 'cor'];
const KEYS = NAMES.map((_, at) => keyPair(new Uint8Array(32).fill(at + 1)));
const TREE = treeOf(['a', 'b', 'c', 'd', 'e']);
const NOTE = noteOf(TREE);

function treeOf(leaves: readonly string[]): Tree {
  return leaves.map(utf8).reduce(append, emptyTree);
}

function noteOf(tree: Tree, size = tree.size): string {
  return writeCheckpoint({ origin: ORIGIN, head: headAt(tree, size) }, CLERK);
}

function lineOf(at: number, note = NOTE, seconds = 1_700_000_000): string {
  return cosign(note, must(NAMES[at], 'a name'), must(KEYS[at], 'keys'), seconds);
}

function wordOf(at: number, kind: 'witness' | 'log' = 'witness'): string {
  const { publicKey } = must(KEYS[at], 'keys');
  return writeVerifierKey({ name: must(NAMES[at], 'a name'), publicKey, kind });
}

const WITNESSES = NAMES.map((name, at) => `witness ${name} ${wordOf(at)}`).join('\n');
const cosigned = (...at: number[]) =>
  mustOk(
    readCosigned(
      writeCosigned(
        NOTE,
        at.map((one) => lineOf(one)),
      ),
      LOG,
    ),
    'a cosigned note',
  );
const signatory = (at: number) => must(readVerifierKey(wordOf(at)), 'a key');

test('a cosignature is as long as the format says', () => {
  // The example of c2sp.org/tlog-cosignature.
  const line =
    '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWX' +
    'EhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n';
  const bytes = must(fromBase64(line.trimEnd().split(' ')[2] ?? ''), 'bytes');
  expect(bytes.length).toBe(76);
  expect(lineOf(0).split(' ')[2]?.length).toBe(line.split(' ')[2]?.length);
});

test('a cosignature comes back with its time, for its witness alone', () => {
  expect(cosignedBy(cosigned(0), signatory(0))).toEqual({ ok: true, value: 1_700_000_000 });
  expect(cosignedBy(cosigned(0), signatory(1))).toMatchObject({
    refusal: { code: 'cosignature_missing' },
  });
  const other = { note: noteOf(TREE, 4), lines: [lineOf(0)] };
  expect(cosignedBy(other, signatory(0))).toMatchObject({ refusal: { code: 'cosignature_wrong' } });
});

test('no letter of a cosignature can change', () => {
  const line = lineOf(0);
  fc.assert(
    fc.property(fc.nat(line.length - 2), fc.constantFrom('A', '1', '=', ' '), (at, to) => {
      const changed = Array.from(line).with(at, to).join('');
      const lines = [changed];
      expect(cosignedBy({ note: NOTE, lines }, signatory(0)).ok).toBe(changed === line);
    }),
    { numRuns: 100 },
  );
});

test('a cosigned note is the clerk’s first, and nothing but signature lines after', () => {
  const code = (text: string) => {
    const read = readCosigned(text, LOG);
    return read.ok ? 'read' : read.refusal.code;
  };
  expect(code(NOTE + lineOf(0) + lineOf(1))).toBe('read');
  expect(code(NOTE)).toBe('read');
  expect(code(`${NOTE}hello\n`)).toBe('cosigned_malformed');
  expect(code(NOTE + lineOf(0).trimEnd())).toBe('cosigned_malformed');
  expect(code(NOTE + lineOf(0).repeat(101))).toBe('cosigned_malformed');
  expect(code(NOTE.replace(/\n\n.*\n/, `\n\n${lineOf(0)}`))).toBe('checkpoint_signature_wrong');
  expect(code('')).not.toBe('read');
});

test('a quorum counts witnesses, groups of them, and groups of groups', () => {
  const met = (rest: string, ...by: number[]) =>
    judge(mustOk(readPolicy(`${WITNESSES}\n${rest}\n`), rest), cosigned(...by)).holds;
  expect(met('quorum none')).toBe(true);
  expect(met('quorum anna', 0)).toBe(true);
  expect(met('quorum anna', 1, 2)).toBe(false);
  expect(met('group two 2 anna bo cor\nquorum two', 0, 2)).toBe(true);
  expect(met('group two 2 anna bo cor\nquorum two', 2, 2)).toBe(false);
  const nested = '# comment\n\ngroup some any anna bo\n\tgroup both all some cor \nquorum both';
  expect(met(nested, 1, 2)).toBe(true);
  expect(met(nested, 0, 1)).toBe(false);
});

test('more cosignatures never undo a quorum', () => {
  const policy = mustOk(
    readPolicy(`${WITNESSES}\ngroup two 2 anna bo cor\nquorum two`),
    'a policy',
  );
  fc.assert(
    fc.property(fc.subarray([0, 1, 2]), fc.nat(2), (by, more) => {
      const before = judge(policy, cosigned(...by));
      expect(before.holds).toBe(by.length >= 2);
      expect(judge(policy, cosigned(...by, more)).holds || !before.holds).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['quorum none\u0007', 'policy_character'],
  ['trust anna', 'policy_line_unknown'],
  ['witness anna', 'policy_words'],
  ['witness anna key', 'policy_key_malformed'],
  [`witness anna ${wordOf(0, 'log')}`, 'policy_key_kind'],
  [`log ${wordOf(0)}`, 'policy_key_kind'],
  [`${WITNESSES}\nwitness dirk ${wordOf(0)}`, 'policy_key_twice'],
  [`${WITNESSES}\nwitness anna ${wordOf(0)}`, 'policy_name_taken'],
  [`witness none ${wordOf(0)}`, 'policy_name_taken'],
  [`${WITNESSES}\ngroup two 2 anna eve`, 'policy_name_unknown'],
  [`group early any anna\n${WITNESSES}`, 'policy_name_unknown'],
  [`${WITNESSES}\ngroup two 2 anna anna`, 'policy_member_twice'],
  [`${WITNESSES}\ngroup x any anna bo\ngroup y any anna`, 'policy_member_twice'],
  [`${WITNESSES}\ngroup two 0 anna bo`, 'policy_threshold'],
  [`${WITNESSES}\ngroup two 3 anna bo`, 'policy_threshold'],
  [`${WITNESSES}\ngroup two 02 anna bo`, 'policy_threshold'],
  [`${WITNESSES}\ngroup two all`, 'policy_words'],
  ['quorum none\nquorum none', 'policy_quorum_twice'],
  [WITNESSES, 'policy_quorum_missing'],
  ['', 'policy_quorum_missing'],
  ['quorum eve', 'policy_name_unknown'],
  ['#'.repeat(100_001), 'policy_too_long'],
])('a policy that does not stand is refused by name: %#', (text, code) => {
  expect(readPolicy(text)).toMatchObject({ ok: false, refusal: { code } });
});

test('a policy that names logs means those', () => {
  const key = { name: ORIGIN, publicKey: CLERK.publicKey };
  const word = writeVerifierKey({ ...key, kind: 'log' });
  const policy = mustOk(readPolicy(`log ${word} https://doyen.example\nquorum none`), 'a policy');
  expect(namesLog(policy, key)).toBe(true);
  expect(namesLog(policy, { ...key, name: 'doyen.example/two' })).toBe(false);
  expect(namesLog(mustOk(readPolicy('quorum none'), 'a policy'), key)).toBe(true);
});

// Goal: two logs that part are shown to part, whatever their sizes, and one log never is.
test('evidence proves a fork, and of one log nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(20), fc.nat(19), (older, more, at) => {
      const leaves = Array.from({ length: older + more }, (_, one) => `leaf ${one}`);
      const tree = treeOf(leaves);
      const path = partingPath(tree, older, tree.size);
      expect(rootsOf({ older, newer: tree.size, path })).toEqual({
        older: headAt(tree, older).root,
        newer: headOf(tree).root,
      });
      const parted = treeOf(leaves.slice(0, older).with(at % older, 'another'));
      const evidence = { ...LOG, newer: noteOf(tree), path };
      const forked = { ...evidence, older: noteOf(parted) };
      const kept = mustOk(readEvidence(writeEvidence(forked)), 'evidence');
      expect(judgeEvidence(kept)).toMatchObject({ ok: true, value: { older: { size: older } } });
      expect(judgeEvidence({ ...evidence, older: noteOf(tree, older) })).toMatchObject({
        refusal: { code: 'heads_agree' },
      });
    }),
    { numRuns: 100 },
  );
});

test('evidence that was tampered with is refused by name', () => {
  const parted = treeOf(['a', 'x', 'c']);
  const good = { ...LOG, older: noteOf(parted), newer: NOTE, path: partingPath(TREE, 3, 5) };
  const code = (changed: Partial<typeof good>) => {
    const judged = judgeEvidence({ ...good, ...changed });
    return judged.ok ? 'proven' : judged.refusal.code;
  };
  expect(code({})).toBe('proven');
  expect(code({ path: good.path.slice(1) })).toBe('path_wrong');
  expect(code({ path: [] })).toBe('path_wrong');
  expect(code({ path: partingPath(TREE, 2, 5) })).toBe('path_wrong');
  expect(code({ older: NOTE, newer: good.older })).toBe('evidence_out_of_order');
  expect(code({ older: noteOf(emptyTree) })).toBe('evidence_out_of_order');
  expect(code({ origin: 'doyen.example/two' })).toBe('checkpoint_other_log');
  expect(code({ older: good.older.replace('\n3\n', '\n4\n') })).toBe('checkpoint_signature_wrong');
  expect(code({ newer: '' })).toBe('checkpoint_malformed');
  for (const file of ['', '[]', '{"format":"doyen/evidence/1"}', '{"format":"doyen/evidence/2"}']) {
    expect(readEvidence(utf8(file))).toMatchObject({ refusal: { code: 'evidence_malformed' } });
  }
});
