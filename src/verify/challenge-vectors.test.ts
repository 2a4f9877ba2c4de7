/** The cases of spec/vectors/challenge: each comes out as it says. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { parseJson } from '../basics/canonical.ts';
import { array, literal, nullable, object, parsed, read, text } from '../basics/shape.ts';
import { parseDigest } from '../table/ids.ts';
import { candidateField } from '../table/act-fields.ts';
import { at } from '../table/testing/stages.ts';
import { stateOf } from '../table/testing/table.ts';
import { challengeFindings } from './challenged.ts';

const FOLDER = 'spec/vectors/challenge';
const shape = object({
  expected: literal('holds', 'refused'),
  outcome: text(),
  origin: text(),
  rid: text(),
  publicKey: text(),
  candidates: array(candidateField),
  cast: array(parsed(parseDigest, 'not_a_digest')),
  code: nullable(text()),
  file: text(),
});

/** Any straw poll in counts: the case says whose key, names and rid it has. */
const held = stateOf(at('open round'));
const poll = must(held.rounds.at(-1), 'a round');

test.each(readdirSync(FOLDER))('challenge/%s', (name) => {
  const one = mustOk(read(shape, parseJson(readFileSync(`${FOLDER}/${name}`, 'utf8'))), name);
  const { origin, rid, publicKey, candidates, code, cast, expected, outcome } = one;
  const round = { ...poll, rid, publicKey, plan: { ...poll.plan, candidates } };
  const selection = { ...held, origin, rounds: [round], knots: [] };
  const member = must(poll.entitled[0], 'a member');
  const steps = cast.map((digest, index) => {
    const ballot = { member, seq: 1, digest, index, bytes: new Uint8Array(0) };
    const fact = { type: 'BallotCast', round: poll.plan.id, ballot, points: [] } as const;
    return { entry: index, fact };
  });
  const given = { file: utf8(one.file), ...(code === null ? {} : { code }) };
  const [found] = challengeFindings({ ledger: { selection }, steps }, given);
  expect(found).toMatchObject({ passed: expected === 'holds', details: { state: outcome } });
});
