/**
 * Endings that no clock brings, and the seal that closes the record.
 *
 * Use      the chair ends with a reason: the incumbent extended, the selection stopped, a broken
 *          silence left to stand. After any ending only the seal may follow.
 * Source   spec/process.md §8.
 */

import { parseDate } from '../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from './asked.ts';
import { soundingUnderWay } from './confessional-lookup.ts';
import type { EndingEvent, EndingWish, Outcome, Selection } from './selection.ts';
import { runningSilence } from './silence-lookup.ts';

export function decideEnding(asked: Asked, act: EndingWish): Verdict {
  switch (act.type) {
    case 'Conclude':
      return conclude(asked, act);
    case 'Seal':
      return seal(asked, act);
  }
}

export function evolveEnding(selection: Selection, fact: EndingEvent): Selection {
  switch (fact.type) {
    case 'SelectionConcluded':
      return { ...selection, stage: 'concluded', outcome: fact.outcome };
    case 'RecordSealed':
      return { ...selection, seal: fact.files };
  }
}

function conclude(
  { selection, at }: Asked,
  act: Extract<EndingWish, { readonly type: 'Conclude' }>,
): Verdict {
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const { kind, until, reason } = act;
  switch (kind) {
    case 'silence-broken': {
      const last = selection.silences.at(-1);
      if (last?.stage !== 'broken') return refused({ code: 'no_silence_broken' });
      return concluded({ kind, candidate: last.candidate, at });
    }
    case 'extended':
      if (until === undefined || parseDate(until) === undefined) {
        return refused({ code: 'until_missing' });
      }
      return concluded({ kind, at, reason, until });
    case 'stopped':
      return concluded({ kind, at, reason });
  }
}

function concluded(outcome: Outcome): Verdict {
  return agreed({ type: 'SelectionConcluded', outcome });
}

function seal(
  { selection }: Asked,
  { files }: Extract<EndingWish, { readonly type: 'Seal' }>,
): Verdict {
  if (selection.stage !== 'concluded') return refused({ code: 'selection_not_concluded' });
  return agreed({ type: 'RecordSealed', files });
}
