/**
 * What the chair may lawfully do next: every act there is, open or with what stands in its way.
 *
 * Use      the chair's desk offers the lawful ones, and says of the others which rule forbids them.
 * Shapes   each act is tried on `decide` itself with the plainest fields it can have, so this list
 *          and the process cannot disagree; what the chair fills in is judged when it asks.
 * Source   spec/process.md §10.
 */

import { type Instant, later, writeInstant } from '../basics/instant.ts';
import { isRunning } from './candidacies/candidacy.ts';
import type { RoundPlan } from './definition/definition.ts';
import { fieldNow, narrowingNow } from './rounds/field.ts';
import { decide } from './process.ts';
import type { Reckoner } from './reckoner.ts';
import {
  confessionalOf,
  isConfessional,
  soundingUnderWay,
} from './confessional/confessional-lookup.ts';
import { roundOf } from './rounds/round-lookup.ts';
import type { Act, Refusal, Selection, Wish } from './selection.ts';
import { dayOf, sitting } from './seats/sitting.ts';
import { runningSilence } from './silence/silence-lookup.ts';
import { postsOf } from './silence/subject.ts';

export type LawfulAct = {
  readonly act: Act;
  /** Round, candidate, number of the silence, kind of ending; null where it is about the whole. */
  readonly about: string | null;
  /** What stands in the way; null: it may be asked now. */
  readonly refusal: Refusal | null;
  /** Section of spec/process.md that says so. */
  readonly rule: string;
};

/** The chair's acts leave no proof to check. */
const NOTHING_TO_CHECK: Reckoner = { holds: () => false, open: () => undefined };
const REASON = '-';
const HOUR = 3_600_000;

/** In the order of a selection's life. `now` is the server's time, as far as the page knows it. */
export function lawfulActs(selection: Selection, now: Instant): readonly LawfulAct[] {
  const at = now > selection.at ? now : selection.at;
  return [
    ...opening(selection),
    ...ofRounds(selection, at),
    ...ofKnots(selection, at),
    ...ofSilence(selection, at),
    ...ofRule(selection),
    ...ofField(selection),
    ...ofEnding(at),
  ].map((tried) => judged(selection, tried, at));
}

/** A call that is refused for what it would give away may still be made knowingly. */
function judged(selection: Selection, tried: Tried, at: Instant): LawfulAct {
  const refusal = refusalOf(selection, tried.act, at);
  const { act } = tried;
  const given = refusal?.code === 'round_singles_out' || refusal?.code === 'weights_single_out';
  if (!given || act.type !== 'CallRound') {
    return { ...tried, refusal };
  }
  return { ...tried, act: { ...act, knowing: true }, refusal: null };
}

type Tried = Omit<LawfulAct, 'refusal'>;

function refusalOf(selection: Selection, act: Act, at: Instant): Refusal | null {
  const wish: Wish = {
    protocol: 'doyen/1',
    mode: selection.mode,
    origin: selection.origin,
    actor: 'officer:chair',
    nr: (selection.numbers['officer:chair'] ?? 0) + 1,
    seen: { size: selection.size, root: '' },
    act,
  };
  const submission = { wish, index: selection.size, at };
  const verdict = decide(selection, submission, NOTHING_TO_CHECK);
  return verdict.ok ? null : verdict.refusal;
}

function tried(rule: string, about: string | null, act: Act): Tried {
  return { rule, about, act };
}

function opening(selection: Selection): readonly Tried[] {
  const { fingerprint } = selection;
  return [
    tried('4.3', null, { type: 'Open', fingerprint, reason: REASON }),
    tried('4.5', null, { type: 'StartCeremony', reason: REASON }),
  ];
}

function ofRounds(selection: Selection, at: Instant): readonly Tried[] {
  const running = soundingUnderWay(selection);
  const open = selection.plans.filter((plan) => !isHeld(selection, plan));
  const calls = open.map((plan) =>
    tried(isConfessional(plan) ? '12.2' : '6.2', plan.id, callOf(plan, at)),
  );
  if (running === undefined) return calls;
  const { id: round } = running;
  const talks = isConfessional(running);
  return [
    ...calls.filter(({ about }) => about !== round),
    tried(talks ? '12.3' : '6.5', round, { type: 'CloseRound', round, reason: REASON }),
    tried(talks ? '12.3' : '6.3', round, { type: 'AbandonRound', round, reason: REASON }),
  ];
}

/** Tried with the plainest moves: two members' words on one name. */
function ofKnots(selection: Selection, at: Instant): readonly Tried[] {
  const name = selection.candidacies.find(({ facts }) => isRunning(facts, dayOf(at)))?.id;
  const [first, second] = sitting(selection, at);
  if (name === undefined || first === undefined || second === undefined) return [];
  const moves = [first, second].map((member) => {
    return { kind: 'not-object', member, candidate: name } as const;
  });
  const closes = writeInstant(later(at, HOUR));
  return [tried('16.2', null, { type: 'TieKnot', moves, closes, reason: REASON })];
}

function isHeld(selection: Selection, plan: RoundPlan): boolean {
  if (!isConfessional(plan)) return roundOf(selection, plan.id)?.stage === 'counted';
  const stage = confessionalOf(selection, plan.id)?.stage;
  return stage === 'closed' || stage === 'reported';
}

/** At its planned times, or as late and as long as planned where these have passed. */
function callOf(plan: RoundPlan, at: Instant): Act {
  const past = plan.closes <= at;
  const opens = past ? at : plan.opens;
  const closes = past ? later(at, plan.closes - plan.opens) : plan.closes;
  return {
    type: 'CallRound',
    round: plan.id,
    opens: writeInstant(opens),
    closes: writeInstant(closes),
    reason: REASON,
  };
}

function ofSilence(selection: Selection, at: Instant): readonly Tried[] {
  const running = runningSilence(selection);
  if (running === undefined) return openings(selection, at);
  const { number: silence, ends } = running;
  const extended = writeInstant(later(ends, 1));
  const shortest = selection.definition.silence.shortestHours ?? 0;
  const sooner = writeInstant(later(at, shortest * HOUR + 1));
  return [
    tried('7.4', `${silence}`, { type: 'ShortenSilence', silence, ends: sooner, reason: REASON }),
    tried('7.4', `${silence}`, { type: 'ExtendSilence', silence, ends: extended, reason: REASON }),
    tried('7.5', `${silence}`, { type: 'WithdrawText', silence, reason: REASON }),
  ];
}

/** Each name, or, where posts fall together, a package; then what needs no name. */
function openings({ definition, candidacies }: Selection, at: Instant): readonly Tried[] {
  const ends = writeInstant(later(at, definition.silence.hours * HOUR + 1));
  const frame = { type: 'OpenSilence', text: { en: REASON }, ends, reason: REASON } as const;
  const until = writeInstant(at).slice(0, 10);
  const pairs = postsOf(definition).map(({ id: post }, nth) => ({ post, nth }));
  const names = pairs.flatMap(({ post, nth }) => {
    const candidate = candidacies[nth]?.id;
    return candidate === undefined ? [] : [{ post, candidate }];
  });
  const named =
    pairs.length > 1
      ? [tried('7.1', 'package', { ...frame, subject: { kind: 'package', names } })]
      : candidacies.map(({ id }) => tried('7.1', id, { ...frame, candidate: id }));
  return [...named, tried('7.1', 'extension', { ...frame, subject: { kind: 'extension', until } })];
}

function ofRule({ definition }: Selection): readonly Tried[] {
  const { fallback } = definition;
  if (fallback === null) return [];
  const { rule } = fallback;
  return [tried('14.3', 'fallback', { type: 'ChangeRule', rule, reason: REASON })];
}

/** Tried with one name fewer than go on: what the chair fills in is judged when it asks. */
function ofField(selection: Selection): readonly Tried[] {
  if (narrowingNow(selection) === undefined) return [];
  const { candidacies } = selection;
  const { names, follows } = fieldNow(selection) ?? {
    names: candidacies.map(({ id }) => id),
    follows: 'another-round',
  };
  const fewer = follows === 'another-round' && names.length > 1 ? names.slice(0, -1) : names;
  return [tried('15.4', null, { type: 'SetField', names: fewer, reason: REASON })];
}

function ofEnding(at: Instant): readonly Tried[] {
  const until = writeInstant(at).slice(0, 10);
  return [
    tried('8.1', 'silence-broken', { type: 'Conclude', kind: 'silence-broken', reason: REASON }),
    tried('8.1', 'extended', { type: 'Conclude', kind: 'extended', until, reason: REASON }),
    tried('8.1', 'vacant', { type: 'Conclude', kind: 'vacant', acting: REASON, reason: REASON }),
    tried('8.1', 'tie', { type: 'Conclude', kind: 'tie', reason: REASON }),
    tried('8.1', 'deadlock', { type: 'Conclude', kind: 'deadlock', reason: REASON }),
    tried('8.1', 'stopped', { type: 'Conclude', kind: 'stopped', reason: REASON }),
    tried('8.2', null, { type: 'Seal', files: {} }),
  ];
}
