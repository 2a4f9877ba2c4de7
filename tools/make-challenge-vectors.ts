/**
 * Writes the cases of spec/vectors/challenge, always the same bytes.
 *
 * Use      `node tools/make-challenge-vectors.ts`; src/verify/challenge-vectors.test.ts runs them.
 * Shapes   one case a file: of the record the log's origin, and of one straw poll rid, key, names
 *          and the digests of the ballots cast; the file; the code that the member noted, or null;
 *          and what comes of it.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { toBase64url, utf8 } from '../src/basics/bytes.ts';
import type { Json } from '../src/basics/canonical.ts';
import { digestOf } from '../src/crypto/digest.ts';
import { timesBase, writePoint, writeScalar } from '../src/crypto/group.ts';
import { seeded } from '../src/crypto/seeded.ts';
import { makeBallot } from '../src/crypto/set-proof.ts';
import { type Challenge, writeChallenge } from '../src/record/challenge.ts';
import { toBase64 } from '../src/record/note.ts';
import { codeOfBallot } from '../src/table/rounds/ballot-code.ts';
import { soundingOf } from '../src/table/soundings/index.ts';

const FOLDER = 'spec/vectors/challenge';
const [origin, rid] = ['doyen.example/polder', 'ab'.repeat(32)] as const;
const candidates = ['ada', 'bo'] as const;
const answers = { ada: 'encourage', bo: 'noOpinion' };
const random = seeded('challenges');
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

const keyOf = (secret: bigint) => writePoint(timesBase(secret));
const publicKey = keyOf(7n);
const form = soundingOf({ kind: 'straw-poll', names: null }).form({ candidates } as never);

/** As a device seals it: no opinion, encourage, discourage are the choices 0, 1, 2. */
function sealed(choices: readonly number[], key = publicKey) {
  const context = utf8('a ballot that is opened and not cast');
  return makeBallot({ domain: 'real', form, choices, context, publicKey: key, random });
}

const { bytes: ballot, opening } = sealed([1, 0]);
const other = sealed([1, 0]);
const honest: Challenge = { origin, rid, answers, ballot, opening };
const code = codeOfBallot(digestOf(ballot));

type Given = Partial<Challenge> & {
  readonly noted?: string | null;
  readonly cast?: readonly Uint8Array[];
  readonly write?: (text: string) => string;
};

function judged(outcome: string, given: Given = {}): Json {
  const { noted = code, cast = [other.bytes], write = (text) => text, ...parts } = given;
  const file = write(new TextDecoder().decode(writeChallenge({ ...honest, ...parts })));
  const expected = outcome === 'opened' || outcome === 'code_missing' ? 'holds' : 'refused';
  const round = { rid, publicKey: toBase64url(publicKey), candidates: [...candidates] };
  return { expected, outcome, origin, ...round, cast: cast.map(digestOf), code: noted, file };
}

/** Little-endian, not reduced. */
function beyond(scalar: Uint8Array): Uint8Array {
  const value = [...scalar].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + ORDER;
  return Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
}

const replaced = (at: number, by: Uint8Array) => opening.with(at, by);
const [first = new Uint8Array(0)] = opening;
const cases: { readonly [name: string]: Json } = {
  opened: judged('opened'),
  'opened-with-a-code-typed-in-lower-case': judged('opened', { noted: code.toLowerCase() }),
  'a-name-without-a-word-has-no-opinion': judged('opened', { answers: { ada: 'encourage' } }),
  'without-a-code': judged('code_missing', { noted: null }),
  'another-code-noted': judged('code_differs', { noted: codeOfBallot(digestOf(other.bytes)) }),
  'cast-all-the-same': judged('cast', { cast: [other.bytes, ballot] }),
  'holds-another-answer': judged('challenge_not_sealed', {
    answers: { ada: 'discourage', bo: 'noOpinion' },
  }),
  'holds-the-answers-exchanged': judged('challenge_not_sealed', {
    answers: { ada: 'noOpinion', bo: 'encourage' },
  }),
  'opening-of-another-ballot': judged('challenge_not_sealed', { opening: other.opening }),
  'opening-in-another-order': judged('challenge_not_sealed', { opening: opening.toReversed() }),
  'opening-one-too-few': judged('challenge_not_sealed', { opening: opening.slice(1) }),
  'opening-one-too-many': judged('challenge_not_sealed', { opening: [...opening, first] }),
  'opening-nought': judged('challenge_not_sealed', { opening: replaced(0, writeScalar(0n)) }),
  'opening-beyond-the-order': judged('challenge_not_sealed', {
    opening: replaced(0, beyond(first)),
  }),
  'opening-a-byte-too-few': judged('challenge_not_sealed', {
    opening: replaced(0, first.subarray(1)),
  }),
  'sealed-to-another-key': judged('challenge_not_sealed', {
    ...sealedTo(keyOf(8n)),
    noted: null,
  }),
  'ballot-cut-off': judged('challenge_not_sealed', { ballot: ballot.subarray(1), noted: null }),
  'ballot-empty': judged('challenge_not_sealed', { ballot: new Uint8Array(0), noted: null }),
  'a-word-that-is-none': judged('challenge_answers_unfit', {
    answers: { ada: 'adore', bo: 'noOpinion' },
  }),
  'a-name-that-is-none': judged('challenge_answers_unfit', { answers: { zoe: 'encourage' } }),
  'of-another-round': judged('challenge_other_round', { rid: 'cd'.repeat(32) }),
  'of-another-log': judged('challenge_other_round', { origin: 'doyen.example/other' }),
  'not-canonical': judged('challenge_malformed', { write: (text) => `${text}\n` }),
  'a-field-too-many': judged('challenge_malformed', {
    write: (text) => text.replace('"format"', '"extra":1,"format"'),
  }),
  'a-field-too-few': judged('challenge_malformed', {
    write: (text) => text.replace(/,"rid":"\w+"/, ''),
  }),
  'another-format': judged('challenge_malformed', {
    write: (text) => text.replace('challenge/1', 'challenge/2'),
  }),
  'base64-without-its-padding': judged('challenge_malformed', {
    write: (text) => text.replace(toBase64(first), toBase64(first).replace(/=+$/, '')),
  }),
};

function sealedTo(key: Uint8Array): Pick<Challenge, 'ballot' | 'opening'> {
  const { bytes, opening: of } = sealed([1, 0], key);
  return { ballot: bytes, opening: of };
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, value] of Object.entries(cases)) {
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}
