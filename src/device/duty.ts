/**
 * What a seat owes the table right now, read off the log and its own journal.
 *
 * Use      `dutiesOf` before each round of tending; `fulfil` (trustee.ts) does one.
 * Shapes   in the order in which they should be done; empty when all is done.
 * Source   spec/device.md §4; spec/protocol.md §§3, 6, 12.2.
 */

import type { Ceremony } from '../table/ceremony/ceremony.ts';
import { erasedBy, isOver as isBehind, isSpent } from '../table/ceremony/erasure.ts';
import { type MemberId, memberOf } from '../table/ids.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import { smallestOpened } from '../table/confessional/confessional-check.ts';
import { runningConfessional } from '../table/confessional/confessional-lookup.ts';
import { holdersOf, roundOf, runningRound } from '../table/rounds/round-lookup.ts';
import { type RoundStep, stepOf } from '../table/rounds/round-steps.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import type { Journal, StockRecord } from './journal.ts';

export type CeremonyDuty = {
  readonly kind: 'commit-dealing' | 'deal' | 'confirm-keys';
  readonly ceremony: Ceremony;
};

export type RoundDuty = {
  readonly kind: RoundStep;
  readonly round: Round;
};

export type Duty =
  | CeremonyDuty
  | RoundDuty
  /** Keys were made without this dealer's word: it looks at its shares all the same. */
  | { readonly kind: 'check-late-shares'; readonly sid: string }
  /** The keys are certified or given up: the dealing must not survive. */
  | { readonly kind: 'erase-dealing'; readonly sid: string }
  /** The round of this key is over, or no round will use it any more. */
  | { readonly kind: 'erase-share'; readonly sid: string; readonly keyIndex: number }
  /** All shares of a stock are erased, and no round will ask for one: it is said, signed. */
  | { readonly kind: 'state-erasure'; readonly sid: string; readonly keys: readonly number[] }
  /** A facilitator's key for one confessional, and its end. */
  | { readonly kind: 'offer-round-key'; readonly talks: Confessional }
  | { readonly kind: 'erase-round-key'; readonly rid: string }
  /** The poll that checks is counted: what was committed to is opened. */
  | { readonly kind: 'open-aggregate'; readonly talks: Confessional }
  | { readonly kind: 'seal' };

export function dutiesOf(selection: Selection, journal: Journal): readonly Duty[] {
  const member = memberOf(journal.seat);
  // A second device holds no share: the seat's first one, or nobody, is the trustee.
  if (member && !journal.trustee) return [];
  if (member) {
    return [
      ...ceremonyDuties(selection, member),
      ...roundDuties(selection, member),
      ...erasures(selection, journal, member),
      ...statements(selection, journal, member),
    ];
  }
  const sealing = selection.stage === 'concluded' && selection.seal === null;
  const chairs = sealing && journal.seat === 'officer:chair';
  return [...hearingDuties(selection, journal), ...(chairs ? [{ kind: 'seal' as const }] : [])];
}

/** What a facilitator's device does about confessionals by itself. */
function hearingDuties(selection: Selection, journal: Journal): readonly Duty[] {
  const { seat } = journal;
  const talks = runningConfessional(selection);
  const asked = talks?.stage === 'called' && talks.facilitators.includes(seat);
  const offering = selection.stage === 'open' && asked && talks.keys[seat] === undefined;
  const opening = selection.stage === 'open' && seat === 'officer:chair';
  return [
    ...(offering ? [{ kind: 'offer-round-key' as const, talks }] : []),
    ...(opening ? unopened(selection, journal) : []),
    ...journal.roundKeys.flatMap(({ rid, secret }) =>
      secret && isSilent(selection, rid) ? [{ kind: 'erase-round-key' as const, rid }] : [],
    ),
  ];
}

function unopened(selection: Selection, { aggregates }: Journal): readonly Duty[] {
  return selection.confessionals.flatMap((talks) => {
    const { plan, rid, report, aggregate } = talks;
    const committed = report !== null && report.aggregate !== null && aggregate === null;
    const counted = roundOf(selection, plan.checkedBy ?? '')?.stage === 'counted';
    const known = aggregates.some((kept) => kept.rid === rid);
    const small = smallestOpened(selection, plan, report?.heard ?? 0) !== undefined;
    return committed && counted && known && !small
      ? [{ kind: 'open-aggregate' as const, talks }]
      : [];
  });
}

/** Whether nothing more will be read under the key: the report is out, or none will come. */
export function isSilent(selection: Selection, rid: string): boolean {
  const talks = selection.confessionals.find((one) => one.rid === rid);
  const over = talks?.stage === 'reported' || talks?.stage === 'abandoned';
  if (over || selection.stage === 'concluded') return true;
  const held = talks?.stage === 'closed' && selection.definition.facilitation.trace === 'held';
  return held && selection.confessionals.at(-1) !== talks;
}

function ceremonyDuties(selection: Selection, member: MemberId): readonly Duty[] {
  const ceremony = selection.ceremonies.at(-1);
  if (!ceremony || selection.stage !== 'open' || ceremony.lost.includes(member)) return [];
  const { phase, invited, commitments, dealings, dealers, confirmed } = ceremony;
  const [committed, dealt] = [commitments[member] !== undefined, dealings[member] !== undefined];
  if (phase === 'committing' && invited.includes(member) && !committed) {
    return [{ kind: 'commit-dealing', ceremony }];
  }
  if (phase === 'dealing' && committed && !dealt) return [{ kind: 'deal', ceremony }];
  if (phase === 'confirming' && dealers.includes(member) && !confirmed.includes(member)) {
    return [{ kind: 'confirm-keys', ceremony }];
  }
  return [];
}

function roundDuties(selection: Selection, member: MemberId): readonly Duty[] {
  const round = runningRound(selection);
  if (!round || selection.stage !== 'open') return [];
  const kind = stepOf(selection, round, member);
  return kind === undefined ? [] : [{ kind, round }];
}

function erasures(selection: Selection, journal: Journal, member: MemberId): readonly Duty[] {
  return journal.stocks.flatMap((stock) => [
    ...(stock.seed && isOver(selection, stock) ? [lastOfDealing(selection, stock, member)] : []),
    ...stock.keys.flatMap(({ share }, keyIndex) =>
      share && isSpentHere(selection, stock, keyIndex)
        ? [{ kind: 'erase-share' as const, sid: stock.sid, keyIndex }]
        : [],
    ),
  ]);
}

/** Before the dealing is erased, whoever could not confirm in time sees whether it was cheated. */
function lastOfDealing(selection: Selection, { sid }: StockRecord, member: MemberId): Duty {
  const ceremony = selection.ceremonies.find((one) => one.sid === sid);
  const late =
    selection.stage === 'open' &&
    ceremony?.phase === 'certified' &&
    ceremony.dealers.includes(member) &&
    !ceremony.confirmed.includes(member) &&
    !ceremony.faults.some(({ complaint }) => complaint?.member === member);
  return { kind: late ? 'check-late-shares' : 'erase-dealing', sid };
}

/** Whether the ceremony of this stock has come to its end, good or bad. */
function isOver(selection: Selection, { sid }: StockRecord): boolean {
  const phase = selection.ceremonies.find((ceremony) => ceremony.sid === sid)?.phase;
  return phase === 'certified' || phase === 'failed' || selection.stage === 'concluded';
}

/** Whether no round will need this key again. */
function isSpentHere(selection: Selection, { sid }: StockRecord, keyIndex: number): boolean {
  const ceremony = selection.ceremonies.find((one) => one.sid === sid);
  return ceremony !== undefined && isSpent(selection, ceremony, keyIndex);
}

/** One for each stock that is behind this trustee, with nothing of it left on this device. */
function statements(selection: Selection, { stocks }: Journal, member: MemberId): readonly Duty[] {
  return stocks.flatMap(({ sid, seed, keys: records }) => {
    const ceremony = selection.ceremonies.find((one) => one.sid === sid);
    const gone = seed === null && records.every(({ share }) => share === null);
    if (!ceremony || !gone || !isBehind(selection, ceremony)) return [];
    if (!holdersOf(ceremony).includes(member)) return [];
    const stated = erasedBy(ceremony, member);
    const keys = records.flatMap((_, key) => (stated.includes(key) ? [] : [key]));
    return keys.length === 0 ? [] : [{ kind: 'state-erasure' as const, sid, keys }];
  });
}
