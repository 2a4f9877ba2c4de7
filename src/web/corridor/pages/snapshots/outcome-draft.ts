/**
 * What a person types of how it ended, and the outcome that is kept of it.
 *
 * Use      `outcomeOf` answers `undefined` where the day is none; readers judge the rest.
 */

import type { Json } from '../../../../basics/canonical.ts';
import { type Day, parseDay } from '../../../../corridor/dated.ts';
import type { Outcome } from '../../../../corridor/kinds/snapshot.ts';
import type { Language } from '../../../../locales/index.ts';
import type { MemberId } from '../../../../table/ids.ts';

export const ENDINGS = ['chosen', 'withdrawn', 'extended', 'vacant', 'none'] as const;

export type OutcomeDraft = {
  readonly kind: Outcome['kind'];
  readonly candidate: string;
  readonly day: string;
  readonly note: string;
  /** Who still stood in the way in the end. */
  readonly inWay: readonly MemberId[];
};
type Say = (text: NonNullable<Outcome['note']>) => string;

export function outcomeDraftOf(before: Outcome | undefined, on: Day, say: Say): OutcomeDraft {
  return {
    kind: before?.kind ?? 'chosen',
    candidate: before?.candidate ?? '',
    day: before?.learned ?? on,
    note: before?.note ? say(before.note) : '',
    inWay: (before?.final ?? []).flatMap(({ member, step }) =>
      step === 'block' || step === 'reluctant' ? [member] : [],
    ),
  };
}

export function outcomeOf(
  draft: OutcomeDraft,
  before: Outcome | undefined,
  language: Language,
): Json | undefined {
  const learned = parseDay(draft.day.trim());
  if (learned === undefined) return undefined;
  const note = draft.note.trim();
  const same = before?.note && Object.values(before.note).includes(note) ? before.note : null;
  return {
    ...{ kind: draft.kind, learned, candidate: draft.candidate === '' ? null : draft.candidate },
    ...{ address: before?.address ?? null, attribution: before?.attribution ?? null },
    ...(before?.confidence === undefined ? {} : { confidence: before.confidence }),
    final: draft.inWay.map((member) => ({ member, step: 'block' })),
    ...(note === '' ? {} : { note: same ?? { [language]: note } }),
  };
}
