/**
 * Endings that no clock brings, and the seal that closes the record.
 *
 * Use      the chair ends with a reason: the incumbent extended, the post left to an acting head, a
 *          tie or a deadlock declared, the selection stopped, a broken silence left to stand. After
 *          any ending only statements and the seal may follow.
 * Errors   an ending that the record does not bear out is refused.
 * Source   spec/process.md §8.
 */

import { parseDate } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import { isRunning } from '../candidacies/candidacy.ts';
import { lastCounted, topOf } from '../rounds/level.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import { ruleInForce } from './rule-change.ts';
import type { EndingEvent, EndingWish, Outcome, Refusal, Selection } from '../selection.ts';
import type { Silence } from '../silence/silence.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { dayOf } from '../seats/sitting.ts';
import { sealRefusal } from '../silence/statements.ts';
import { candidatesOf, vacancyRefusal } from '../silence/subject.ts';

type Conclude = Extract<EndingWish, { readonly type: 'Conclude' }>;
type Ended = Outcome | Refusal;
type Standing = Pick<Asked, 'selection' | 'at'>;

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

/** What the record would say of such an end now; null where it does not bear it out. */
export function endForeseen(standing: Standing, kind: 'tie' | 'deadlock'): Outcome | null {
  const ended = kind === 'tie' ? tie(standing, '') : deadlock(standing, '');
  return 'code' in ended ? null : ended;
}

function conclude(asked: Asked, act: Conclude): Verdict {
  const { selection } = asked;
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const ended = endedBy(asked, act);
  return 'code' in ended ? refused(ended) : agreed({ type: 'SelectionConcluded', outcome: ended });
}

function endedBy(asked: Asked, act: Conclude): Ended {
  const { at } = asked;
  const { kind, reason } = act;
  switch (kind) {
    case 'silence-broken':
      return leftBroken(asked);
    case 'extended': {
      const { until } = act;
      if (until === undefined || parseDate(until) === undefined) return { code: 'until_missing' };
      return { kind, at, reason, until };
    }
    case 'vacant':
      return vacant(asked, act);
    case 'tie':
      return tie(asked, reason);
    case 'deadlock':
      return deadlock(asked, reason);
    case 'stopped':
      return { kind, at, reason };
  }
}

function leftBroken({ selection, at }: Asked): Ended {
  const last = selection.silences.at(-1);
  if (last?.stage !== 'broken') return { code: 'no_silence_broken' };
  return { kind: 'silence-broken', subject: last.subject, at };
}

function vacant({ at }: Asked, { acting = '', from, until, reason }: Conclude): Ended {
  if (until !== undefined && parseDate(until) === undefined) return { code: 'until_missing' };
  const given = { acting, from: from ?? dayOf(at), until: until ?? null };
  return vacancyRefusal(given) ?? { kind: 'vacant', at, reason, ...given };
}

function tie({ selection, at }: Standing, reason: string): Ended {
  const top = topOf(selection);
  const names = top?.names.filter((one) => runs(selection, one, at)) ?? [];
  if (top === undefined || names.length < 2) {
    return { code: 'no_tie', round: top?.round.plan.id ?? null };
  }
  const { counts } = top;
  return { kind: 'tie', at, reason, round: top.round.plan.id, names, counts };
}

/** What stands in the way is there to read: counts that fall short, or a broken silence. */
function deadlock({ selection, at }: Standing, reason: string): Ended {
  const round = lastCounted(selection);
  const broken = selection.silences.findLast(({ stage }) => stage === 'broken');
  if (round === undefined && broken === undefined) return { code: 'nothing_tried' };
  const open = stillOpen(selection, at);
  if (open !== undefined) return { code: 'name_still_open', candidate: open };
  const silence = broken?.number ?? null;
  const rule = ruleInForce(selection);
  return { kind: 'deadlock', at, reason, round: round?.plan.id ?? null, silence, rule };
}

/** A name that met the rule in the last count, still runs, and was not put under silence since. */
function stillOpen(selection: Selection, at: Asked['at']) {
  const { result } = lastCounted(selection) ?? {};
  const put = selection.silences.filter(({ openedAt }) => openedAt >= (result?.at ?? at));
  const said = [...(result?.results ?? []), ...(result?.tests ?? [])];
  const clear = said.filter(({ passes }) => passes === true);
  return clear
    .map(({ candidate }) => candidate)
    .find((candidate) => runs(selection, candidate, at) && !put.some(about(candidate)));
}

function runs({ candidacies }: Selection, candidate: string, at: Asked['at']): boolean {
  const found = candidacies.find(({ id }) => id === candidate);
  return found !== undefined && isRunning(found.facts, dayOf(at));
}

function about(candidate: string): (silence: Silence) => boolean {
  return ({ subject, stage }) =>
    stage === 'broken' && candidatesOf(subject).some((one) => one === candidate);
}

function seal(
  { selection, at }: Asked,
  { files }: Extract<EndingWish, { readonly type: 'Seal' }>,
): Verdict {
  if (selection.stage !== 'concluded') return refused({ code: 'selection_not_concluded' });
  const refusal = sealRefusal(selection, at);
  return refusal === undefined ? agreed({ type: 'RecordSealed', files }) : refused(refusal);
}
