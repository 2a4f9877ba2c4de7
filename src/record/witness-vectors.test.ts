/** The cases of spec/vectors/cosignature, policy and evidence: each comes out as it says. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { parseJson } from '../basics/canonical.ts';
import { array, integer, object, optional, parsed, read, text } from '../basics/shape.ts';
import { keyPair } from '../crypto/signature.ts';
import { parsePublicKey } from '../table/ids.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { cosign, cosignedBy, readCosigned } from './cosignature.ts';
import { judgeEvidence, readEvidence } from './fork-evidence.ts';
import { emptyTree, headOf } from './log.ts';
import { readVerifierKey } from './verifier-key.ts';
import { judge, readPolicy } from './witness-policy.ts';

const given = (folder: string, name: string) =>
  parseJson(readFileSync(`spec/vectors/${folder}/${name}`, 'utf8'));
const names = (folder: string) => readdirSync(`spec/vectors/${folder}`);

const cosignature = object({
  outcome: text(),
  origin: text(),
  clerk: parsed(parsePublicKey, 'not_a_key'),
  note: text(),
  witness: text(),
});
const policy = object({
  outcome: text(),
  policy: text(),
  by: array(text()),
  line: optional(integer()),
});
const evidence = object({ outcome: text(), file: text() });

test.each(names('cosignature'))('cosignature/%s', (name) => {
  const one = mustOk(read(cosignature, given('cosignature', name)), name);
  const witness = readVerifierKey(one.witness);
  const cosigned = readCosigned(one.note, one);
  const came = (): string => {
    if (witness?.kind !== 'witness') return 'witness_key_malformed';
    if (!cosigned.ok) return cosigned.refusal.code;
    const by = cosignedBy(cosigned.value, witness);
    return by.ok ? 'holds' : by.refusal.code;
  };
  expect(came()).toBe(one.outcome);
});

test.each(names('policy'))('policy/%s', (name) => {
  const one = mustOk(read(policy, given('policy', name)), name);
  const parsedPolicy = readPolicy(one.policy);
  if (!parsedPolicy.ok) {
    const { code, line } = parsedPolicy.refusal;
    expect([code, line]).toEqual([one.outcome, one.line]);
    return;
  }
  // The witnesses of these cases are the keys of seeds that are all ones, twos and threes.
  const note = writeCheckpoint({ origin: 'a', head: headOf(emptyTree) }, keysOf(7));
  const lines = one.by.map((who) => cosign(note, who, keysOf(NUMBERS.indexOf(who) + 1), 1));
  const { holds } = judge(parsedPolicy.value, { note, lines });
  expect(holds ? 'holds' : 'short').toBe(one.outcome);
});

const NUMBERS = ['anna', 'bo', 'cor'];
const keysOf = (at: number) => keyPair(new Uint8Array(32).fill(at));

test.each(names('evidence'))('evidence/%s', (name) => {
  const { outcome, file } = mustOk(read(evidence, given('evidence', name)), name);
  const kept = readEvidence(utf8(file));
  const judged = kept.ok ? judgeEvidence(kept.value) : kept;
  expect(judged.ok ? 'holds' : judged.refusal.code).toBe(outcome);
  expect(must(file, 'a file')).not.toBe('');
});
