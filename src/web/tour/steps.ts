/**
 * What leads from one stop of the tour to the next: the chair's acts, and the rehearsal's clock.
 *
 * Use      tour-bar.tsx asks `tourMove` again and again until it is `over`; each move is the
 *          person's own device's.
 * Shapes   reads the selection as it stands, so that going back and forth does nothing twice.
 */

import { must } from '../../basics/bug.ts';
import {
  type Instant,
  instantOf,
  later,
  parseInstant,
  writeInstant,
} from '../../basics/instant.ts';
import { type CandidateId, parseRoundId } from '../../table/ids.ts';
import { singledOutBy } from '../../table/rounds/differencing.ts';
import { roundOf } from '../../table/rounds/round-lookup.ts';
import { takingPart } from '../../table/seats/recusal.ts';
import type { Act, Selection } from '../../table/selection.ts';

export type TourStep = 'call' | 'close' | 'silence' | 'adopt';
export type TourMove =
  | { readonly kind: 'over' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'clock'; readonly to: Instant };

const OVER: TourMove = { kind: 'over' };
const WAIT: TourMove = { kind: 'wait' };
const ROUND = must(parseRoundId('poll-3'), 'an id');
const LAID_BEFORE_ALL = must(parseInstant('2024-06-25T12:00:00+02:00'), 'a time');
const REASON = 'The guided tour.';
/** Between the device's word and the server's judgement. */
const MARGIN = 120_000;
const HOUR = 3_600_000;
const TEXT = {
  en: 'Mark Rutte is appointed Secretary General of NATO from 1 October 2024.',
  nl: 'Mark Rutte wordt met ingang van 1 oktober 2024 benoemd tot secretaris-generaal van de NAVO.',
  fr: 'Mark Rutte est nommé secrétaire général de l’OTAN à compter du 1er octobre 2024.',
};

export function tourMove(step: TourStep, selection: Selection, now: Instant): TourMove {
  switch (step) {
    case 'call':
      return call(selection, now);
    case 'close':
      return close(selection);
    case 'silence':
      return silence(selection, now);
    case 'adopt':
      return adopt(selection);
  }
}

function call(selection: Selection, now: Instant): TourMove {
  const round = roundOf(selection, ROUND);
  if (round) return round.stage === 'called' ? WAIT : OVER;
  const plan = selection.plans.find(({ id }) => id === ROUND);
  if (!plan) return OVER;
  const opens = instantOf(Math.max(plan.opens, now));
  const closes = later(opens, plan.closes - plan.opens);
  const members = takingPart(selection, opens);
  return act({
    type: 'CallRound',
    round: ROUND,
    opens: writeInstant(opens),
    closes: writeInstant(closes),
    // As planned, though who joined since stands alone: the booth says so.
    ...(singledOutBy(selection, { plan, members }) && { knowing: true as const }),
    reason: REASON,
  });
}

/** Latvia is not waited for: whoever takes the tour may answer, or not. */
function close(selection: Selection): TourMove {
  const round = roundOf(selection, ROUND);
  if (!round || round.result || round.stage === 'unopened' || round.stage === 'abandoned') {
    return OVER;
  }
  const missing = round.entitled.filter((member) => round.ballots[member] === undefined);
  const others = missing.filter((member) => member !== 'lv');
  if (round.stage !== 'open' || others.length > 0) return WAIT;
  return { kind: 'clock', to: round.plan.closes };
}

function silence({ silences, definition }: Selection, now: Instant): TourMove {
  if (silences.length > 0) return OVER;
  if (now < LAID_BEFORE_ALL) return { kind: 'clock', to: LAID_BEFORE_ALL };
  const ends = later(now, definition.silence.hours * HOUR + MARGIN);
  return act({
    type: 'OpenSilence',
    candidate: 'rutte' as CandidateId,
    text: TEXT,
    ends: writeInstant(ends),
    reason: REASON,
  });
}

function adopt({ silences, stage }: Selection): TourMove {
  const last = silences.at(-1);
  if (stage === 'concluded' || last?.stage !== 'running') return OVER;
  return { kind: 'clock', to: last.ends };
}

function act(given: Act): TourMove {
  return { kind: 'act', act: given };
}
