/**
 * A refusal of the process, in words.
 *
 * Use      `sayRefusal(messages, refusal, speaker)`; the speaker spells names and times as the page
 *          does, `plainly` spells them as they are.
 */

import type { Messages } from './index.ts';
import type { RefusalSentences } from './en/refusals.ts';

/** How names and times are spelled where the sentence stands. */
export type Speaker = {
  readonly member: (id: string) => string;
  readonly candidate: (id: string) => string;
  readonly round: (id: string) => string;
  readonly group: (id: string) => string;
  /** A time with place, as it follows “on”, “op”, “le”. */
  readonly time: (rfc3339: string) => string;
};

export const plainly: Speaker = {
  member: (id) => id,
  candidate: (id) => id,
  round: (id) => id,
  group: (id) => id,
  time: (text) => text,
};

/** Refusals come over the wire: what is no list must not stop a page. */
export function spellRounds(rounds: readonly string[], speaker: Speaker): string {
  const ids = String(rounds).split(',');
  return ids.map((id) => speaker.round(id)).join(', ');
}

/** A whole sentence; a code that has none is shown itself. */
export function sayRefusal(
  messages: RefusalSentences,
  refusal: { readonly code: string },
  speaker: Speaker = plainly,
): string {
  if (!isListed(messages, refusal.code)) return refusal.code;
  const say = messages[refusal.code] as (given: unknown, speaker: Speaker) => string;
  return say(refusal, speaker);
}

/** A no that a letter met. */
export function sayLetterRefusal(
  messages: Messages['letters']['refusals'],
  refusal: { readonly code: string },
): string {
  if (!Object.hasOwn(messages, refusal.code)) return refusal.code;
  const say = messages[refusal.code as keyof typeof messages] as (given: unknown) => string;
  return say(refusal);
}

function isListed(messages: RefusalSentences, code: string): code is keyof RefusalSentences {
  return Object.hasOwn(messages, code);
}
