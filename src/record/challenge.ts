/**
 * A challenge: a ballot that a device sealed and was then made to open, instead of casting it.
 *
 * Use      the booth writes it on request; `verify BUNDLE --challenge FILE` judges it on a second
 *          device, with round, names and key from the record and not from the first device.
 * Shapes   canonical JSON: format, origin, rid, answers (word by name), ballot and opening in
 *          base64. The code that was shown before the choice is the first 120 bits of the ballot's
 *          digest, 24 letters.
 * Errors   `challenge_malformed`, `challenge_other_round`, `challenge_answers_unfit`,
 *          `challenge_not_sealed`: the ballot holds something else.
 * Secrets  it gives its ballot's answers away, which count for nothing: that ballot is not cast.
 * Source   spec/device.md §11.
 */

import { fromBase64url } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { array, literal, object, parsed, read, record, text } from '../basics/shape.ts';
import { opensTo } from '../crypto/ballot-opening.ts';
import { digestOf } from '../crypto/digest.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import { heldIn } from '../table/rounds/round-lookup.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import { choicesOf, itemsOf, soundingOf } from '../table/soundings/index.ts';
import { fromBase64, toBase64 } from './note.ts';

export type Challenge = {
  readonly origin: string;
  readonly rid: string;
  readonly answers: { readonly [name: string]: string };
  readonly ballot: Uint8Array;
  readonly opening: readonly Uint8Array[];
};

export type ChallengeRefusal = {
  readonly code:
    | 'challenge_malformed'
    | 'challenge_other_round'
    | 'challenge_answers_unfit'
    | 'challenge_not_sealed';
};

const FORMAT = 'doyen/challenge/1';

const base64 = parsed(fromBase64, 'not_base64');
const shape = object(
  {
    format: literal(FORMAT),
    origin: text(200),
    rid: text(100),
    answers: record(text(100)),
    ballot: base64,
    opening: array(base64, 10_000),
  },
  true,
);

export function codeOfChallenge({ ballot }: Challenge): string {
  return codeOfBallot(digestOf(ballot));
}

export function writeChallenge({ ballot, opening, ...rest }: Challenge): Uint8Array {
  const sealed = { ballot: toBase64(ballot), opening: opening.map(toBase64) };
  return canonicalBytes({ format: FORMAT, ...rest, ...sealed });
}

export function readChallenge(bytes: Uint8Array): Result<Challenge, ChallengeRefusal> {
  const file = read(shape, readCanonical(bytes));
  return file.ok ? file : refuse({ code: 'challenge_malformed' });
}

/** The round or knot it was sealed for, where the ballot holds just the answers named. */
export function judgeChallenge(
  { origin, ...held }: Pick<Selection, 'origin' | 'rounds' | 'knots'>,
  challenge: Challenge,
): Result<Round, ChallengeRefusal> {
  const { rid, answers, ballot: bytes, opening } = challenge;
  const round = heldIn(held).find((one) => one.rid === rid);
  if (!round || origin !== challenge.origin) return refuse({ code: 'challenge_other_round' });
  const { plan } = round;
  const { words, form } = soundingOf(plan);
  const items: readonly string[] = itemsOf(plan);
  const known = Object.entries(answers).every(
    ([name, word]) => items.includes(name) && words.includes(word),
  );
  const choices = known ? choicesOf(plan, answers) : undefined;
  if (!choices) return refuse({ code: 'challenge_answers_unfit' });
  const publicKey = must(fromBase64url(round.publicKey), 'the public key of a round');
  return opensTo({ form: form(plan), publicKey, bytes }, choices, opening)
    ? ok(round)
    : refuse({ code: 'challenge_not_sealed' });
}
