/** The cases of spec/vectors/dispute: each comes out as it says. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { parseJson } from '../basics/canonical.ts';
import { array, literal, object, parsed, read, text } from '../basics/shape.ts';
import { type MemberId, parsePublicKey } from '../table/ids.ts';
import { isSignedBy, readDispute, standingOf } from './dispute-file.ts';
import { fromBase64 } from './note.ts';

const FOLDER = 'spec/vectors/dispute';
const OTHER = 'cd'.repeat(32);
const key = parsed(parsePublicKey, 'not_a_key');
const shape = object({
  expected: literal('refused', 'told'),
  outcome: text(),
  origin: text(),
  mode: literal('real', 'rehearsal'),
  rid: text(),
  member: text(),
  clerk: key,
  keys: array(key),
  entries: array(parsed(fromBase64, 'not_base64')),
  ballots: array(text()),
  elsewhere: array(text()),
  file: text(),
});

test.each(readdirSync(FOLDER))('dispute/%s', (name) => {
  const one = mustOk(read(shape, parseJson(readFileSync(`${FOLDER}/${name}`, 'utf8'))), name);
  const { origin, clerk, entries, rid, keys, mode } = one;
  const member = one.member as MemberId;
  const came = (): string => {
    const file = readDispute(utf8(one.file));
    if (!file.ok) return file.refusal.code;
    const { value } = file;
    const same = value.origin === origin && value.mode === mode && value.rid === rid;
    if (!same || value.member !== member) return 'dispute_other_round';
    if (!isSignedBy(keys, value)) return 'dispute_not_signed';
    const ballots = one.ballots.map((digest) => ({ rid, member, digest }));
    const others = one.elsewhere.map((digest) => ({ rid: OTHER, member, digest }));
    const last = ballots.at(-1);
    const listed = last ? { [member]: last } : {};
    const placed = new Map(entries.entries());
    const log = { origin, clerk, entries: placed, ballots: [...ballots, ...others] };
    return standingOf(log, { rid, ballots: listed }, value);
  };
  expect(came()).toBe(must(one.outcome, 'an outcome'));
});
