/**
 * Plays a rehearsal scene by scene: the one brain of `rehearse` and of the stand-ins.
 *
 * Use      `play(stage)` until the record is sealed, or until it cannot go on.
 * Shapes   `reach` moves the rehearsal's clock; `changed` waits for others, as long as there is
 *          patience.
 * Errors   the `Declined` that stopped the play; where people take part, only one that comes back.
 */

import { later, writeInstant } from '../../basics/instant.ts';
import { never } from '../../basics/bug.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import type { Stuck } from '../../device/agent.ts';
import type { Declined } from '../../device/board.ts';
import type { BallotAnswers, PlannedField } from '../../table/answers/answers.ts';
import type { RoundPlan } from '../../table/definition/definition.ts';
import { seatOf } from '../../table/ids.ts';
import { singledOutBy } from '../../table/rounds/differencing.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import { takingPart } from '../../table/seats/recusal.ts';
import type { Selection } from '../../table/selection.ts';
import { itemsOf } from '../../table/soundings/index.ts';
import { hear, report } from './talks.ts';
import { tie } from './knot-scenes.ts';
import { type Scene, nextScene, shortlyBefore } from './script.ts';
import { performSilence } from './silence-scenes.ts';
import { type Count, type Played, REASON, type Stage, agentOf, chair } from './stage.ts';

/**
 * How long stand-ins wait for a person's device before the clock moves, and after all have
 * answered.
 */
const PATIENCE = 15_000;
const SECOND_THOUGHTS = 8_000;
const MOST_CROSSED = 5;

export async function play(stage: Stage): Promise<Result<Selection, Declined>> {
  const [watcher] = stage.agents.values();
  if (!watcher) return refuse({ code: 'nobody_plays' });
  for (let crossed = 0; ;) {
    const selection = await watcher.sync();
    if (!selection.ok) return selection;
    const scene = nextScene(selection.value, stage.script);
    stage.say(scene, stage.clock.now(), castIn(scene));
    if (scene.kind === 'done' || stage.until?.(scene, selection.value) === true) return selection;
    const played = await perform(scene, selection.value, stage);
    // People act and move the clock in between: a scene may be over before it is played.
    crossed = played.ok ? 0 : crossed + 1;
    if (!played.ok && (!stage.live || crossed > MOST_CROSSED)) return played;
    if (played.ok && played.value === 'wait') await waitFor(scene, stage);
  }
}

async function perform(scene: Scene, selection: Selection, stage: Stage): Promise<Played> {
  switch (scene.kind) {
    case 'wait':
      return ok('wait');
    case 'open':
      return chair(stage, { type: 'Open', fingerprint: selection.fingerprint, reason: REASON });
    case 'start-ceremony':
      return chair(stage, { type: 'StartCeremony', reason: REASON });
    case 'tend':
      return tendAll(scene, stage);
    case 'call':
      return call(scene.plan, selection, stage);
    case 'vote':
      return vote(scene, stage);
    case 'hear':
      return hear(scene, stage);
    case 'report':
      return report(scene, selection, stage);
    case 'close':
      return close(scene.round, stage);
    case 'recuse': {
      const { member, reason } = scene.planned;
      const reply = await agentOf(stage, seatOf(member)).act({ type: 'Recuse', reason });
      return reply.ok ? ok('on') : reply;
    }
    case 'set-field':
      return chair(stage, { type: 'SetField', ...setBy(scene.planned) });
    case 'tie':
      return tie(scene.planned, stage);
    case 'silence':
    case 'move':
    case 'break':
    case 'reserve':
    case 'sit-out':
    case 'conclude':
    case 'state':
      return performSilence(scene, selection, stage);
    case 'seal':
      // The time for statements belongs to the people: one of them moves the clock on.
      if (stage.people && scene.until !== null && scene.until > stage.clock.now())
        return ok('wait');
      return tendAll({ kind: 'tend', ...(scene.until !== null && { until: scene.until }) }, stage);
    case 'done':
      return ok('on');
  }
  return never(scene);
}

function castIn(scene: Scene): Count | undefined {
  if (scene.kind !== 'vote') return undefined;
  const { ballots, entitled } = scene.round;
  return { done: Object.keys(ballots).length, of: entitled.length };
}

async function waitFor(scene: Scene, { clock }: Stage): Promise<void> {
  await clock.changed(PATIENCE);
  const until = scene.kind === 'wait' ? scene.until : undefined;
  // The time may have come by itself: reaching it lets the board say so.
  if (until !== undefined && clock.now() >= until) await clock.reach(until);
}

async function tendAll(
  scene: Extract<Scene, { readonly kind: 'tend' }>,
  stage: Stage,
): Promise<Played> {
  const { until, enough } = scene;
  let moved = false;
  let done = 0;
  const stuck: Stuck[] = [];
  for (const agent of stage.agents.values()) {
    stage.say(scene, stage.clock.now(), { done: done++, of: stage.agents.size });
    const tended = await agent.tend();
    if (!tended.ok) return tended;
    moved ||= tended.value.done.length > 0;
    stuck.push(...tended.value.stuck);
  }
  if (moved) return ok('on');
  const patient = stage.people && enough !== true;
  if (patient && (await stage.clock.changed(PATIENCE))) return ok('on');
  if (until !== undefined && until > stage.clock.now()) {
    await stage.clock.reach(until);
    return ok('on');
  }
  if (stage.people) return ok('wait');
  return refuse(stuck[0]?.refusal ?? { code: 'rehearsal_stuck' });
}

async function call(plan: RoundPlan, selection: Selection, stage: Stage): Promise<Played> {
  const { clock } = stage;
  const early = shortlyBefore(plan.opens);
  if (clock.now() < early) await clock.reach(early);
  const now = clock.now();
  const opens = now > plan.opens ? now : plan.opens;
  const closes = plan.closes > opens ? plan.closes : later(opens, plan.closes - plan.opens);
  const members = takingPart(selection, opens);
  return chair(stage, {
    type: 'CallRound',
    round: plan.id,
    opens: writeInstant(opens),
    closes: writeInstant(closes),
    // As planned, also where a member who joined since would stand alone: the booth then says so.
    ...(singledOutBy(selection, { plan, members }) && { knowing: true as const }),
    reason: REASON,
  });
}

function setBy({ names, reason }: PlannedField): Pick<PlannedField, 'names' | 'reason'> {
  return { names, reason };
}

async function vote(
  { round, member, sheet }: Extract<Scene, { readonly kind: 'vote' }>,
  stage: Stage,
): Promise<Played> {
  const agent = agentOf(stage, seatOf(member));
  const reply = await agent.vote(round.plan.id, runningOnly(sheet, round));
  return reply.ok ? ok('on') : reply;
}

/** A name that has withdrawn since is not in the round. */
function runningOnly(sheet: BallotAnswers, { plan }: Round): BallotAnswers {
  const running = Object.entries(sheet).filter(([id]) => itemsOf(plan).includes(id));
  return Object.fromEntries(running);
}

async function close(round: Round, stage: Stage): Promise<Played> {
  const { clock, people } = stage;
  if (people) {
    if (await clock.changed(SECOND_THOUGHTS)) return ok('on');
    const all = round.entitled.every((member) => round.ballots[member] !== undefined);
    if (all && stage.agents.has('officer:chair')) {
      return chair(stage, { type: 'CloseRound', round: round.plan.id, reason: REASON });
    }
  }
  await clock.reach(round.plan.closes);
  return ok('on');
}
