/**
 * What a device had sealed when a member challenged it, judged by the record on a second device.
 *
 * Use      `verify --challenge FILE --code CODE`: round, names and key are the record's.
 * Shapes   one finding; it fails where the ballot holds something else, is another than the one
 *          whose code was shown, or was cast all the same.
 * Source   spec/device.md §11; spec/verify.md §10.
 */

import { plainLetters } from '../basics/base32.ts';
import { digestOf } from '../crypto/digest.ts';
import {
  codeOfChallenge,
  judgeChallenge,
  readChallenge,
  type Challenge,
} from '../record/challenge.ts';
import type { Selection } from '../table/selection.ts';
import { failed, passed, type Checks, type Finding } from './findings.ts';
import type { Replay } from './replay.ts';

export type ChallengeGiven = {
  readonly file: Uint8Array;
  /** As the member noted it before choosing; undefined where it was not. */
  readonly code?: string;
};

type Replayed = Pick<Replay, 'steps'> & { readonly ledger: Pick<Replay['ledger'], 'selection'> };

type Opened = Checks['challenge_opened'];

export function challengeFindings(
  { ledger, steps }: Replayed,
  given: ChallengeGiven | undefined,
): readonly Finding[] {
  const { selection } = ledger;
  if (!given || !selection) return [];
  const blank: Opened = { state: 'challenge_malformed', round: '', code: '', answers: {} };
  const file = readChallenge(given.file);
  if (!file.ok) return [failed('challenge_opened', blank)];
  const code = codeOfChallenge(file.value);
  const no = (state: Opened['state']) => [failed('challenge_opened', { ...blank, state, code })];
  const judged = judgeChallenge(selection, file.value);
  if (!judged.ok) return no(judged.refusal.code);
  const shown = given.code === undefined ? undefined : plainLetters(given.code);
  if (shown !== undefined && shown !== plainLetters(code)) return no('code_differs');
  if (wasCast(steps, file.value)) return no('cast');
  const state = shown === undefined ? 'code_missing' : 'opened';
  const answers = named(selection, file.value);
  return [passed('challenge_opened', { state, round: judged.value.plan.id, code, answers })];
}

/** An opened ballot counts for nothing: if it stands in the log, the device kept a copy. */
function wasCast(steps: Replay['steps'], { ballot }: Challenge): boolean {
  const digest = digestOf(ballot);
  return steps.some(({ fact }) => fact.type === 'BallotCast' && fact.ballot.digest === digest);
}

function named({ definition }: Selection, { answers }: Challenge): Opened['answers'] {
  const nameOf = (id: string) => definition.candidates.find((one) => one.id === id)?.name ?? id;
  return Object.fromEntries(Object.entries(answers).map(([id, word]) => [nameOf(id), word]));
}
