/**
 * The checks of key ceremonies: their numbers, each complaint judged once more, and who was invited
 * to the attempt that followed it.
 *
 * Use      part of `courseFindings`.
 * Source   spec/verify.md §6; spec/protocol.md §11.
 */

import type { Ceremony, CeremonyFault } from '../table/ceremony/ceremony.ts';
import { culpritIn } from '../table/ceremony/ceremony-keys.ts';
import { isOver, unstated } from '../table/ceremony/erasure.ts';
import { type MemberId, type SeatId, memberOf } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { holdersOf } from '../table/rounds/round-lookup.ts';
import { found, passed, type Finding } from './findings.ts';
import type { Replay } from './replay.ts';

export function ceremonyFindings(selection: Selection, steps: Replay['steps']): readonly Finding[] {
  return selection.ceremonies.flatMap((ceremony) => [
    ceremonyFinding(ceremony, steps),
    ...erasureFindings(selection, ceremony),
    ...ceremony.faults.flatMap((fault) => faultFindings(selection, steps, ceremony, fault)),
  ]);
}

function ceremonyFinding(ceremony: Ceremony, steps: Replay['steps']): Finding {
  const { attempt, phase, confirmed, threshold, closingQuorum } = ceremony;
  const { assumedCorrupt, invited } = ceremony;
  const lost = lostIn(steps, ceremony);
  const trustees = confirmed.filter((one) => !lost.includes(one)).length;
  const sound =
    threshold > assumedCorrupt &&
    2 * closingQuorum - invited.length > assumedCorrupt &&
    (phase !== 'certified' || trustees >= Math.max(threshold, closingQuorum));
  const details = { attempt, phase, trustees, threshold, closingQuorum };
  return found(sound, 'ceremony_ended', details);
}

/** Who has said that its shares are gone, once they should be: a word, which nobody can check. */
function erasureFindings(selection: Selection, ceremony: Ceremony): readonly Finding[] {
  if (!isOver(selection, ceremony)) return [];
  const { attempt } = ceremony;
  const trustees = holdersOf(ceremony).length;
  const silent = unstated(ceremony);
  const stated = trustees - silent.length;
  return [passed('keys_erased', { attempt, trustees, stated, silent: silent.join(' ') })];
}

/** A proven fault: who is at fault by the complaint itself; whom the next attempt leaves out. */
function faultFindings(
  selection: Selection,
  steps: Replay['steps'],
  ceremony: Ceremony,
  { kind, members, complaint }: CeremonyFault,
): readonly Finding[] {
  if (complaint === undefined || (kind !== 'bad-share' && kind !== 'false-complaint')) return [];
  const { attempt, phase, confirmed } = ceremony;
  const { dealer, member: by } = complaint;
  const culprit = culpritIn(selection.mode, ceremony, complaint);
  const judged = culprit === (kind === 'bad-share' ? dealer : by) && members.join() === culprit;
  const stands = phase === 'certified';
  // Keys that were certified stand: whoever complained of them did not confirm them.
  const fits = stands ? !confirmed.includes(by) : leavesOut(selection, steps, ceremony, culprit);
  const left = stands ? confirmed.length : nextOf(selection, attempt).length;
  const details = { attempt, phase, kind, culprit: members.join(' '), dealer, by, left };
  return [found(judged && fits, 'ceremony_fault', details)];
}

/** Whether the attempt that followed invites everybody but the culprit and those who went. */
function leavesOut(
  selection: Selection,
  steps: Replay['steps'],
  { attempt, invited }: Ceremony,
  culprit: MemberId | undefined,
): boolean {
  const next = nextOf(selection, attempt);
  const gone = goneDuring(selection, steps, attempt);
  const others = invited.filter((one) => one !== culprit);
  return (
    others.every((one) => next.includes(one) || gone.includes(one)) &&
    next.every((one) => others.includes(one))
  );
}

function nextOf({ ceremonies }: Selection, attempt: number): readonly MemberId[] {
  return ceremonies.find((one) => one.attempt === attempt + 1)?.invited ?? [];
}

/** Whose device was replaced between its confirmation and the certificate: it is no trustee. */
function lostIn(steps: Replay['steps'], { attempt }: Ceremony): readonly MemberId[] {
  const facts = steps.map(({ fact }) => fact);
  const start = facts.findIndex((one) => one.type === 'CeremonyStarted' && one.attempt === attempt);
  const later = facts.slice(start + 1);
  const end = later.findIndex(({ type }) => type === 'KeysCertified' || type === 'CeremonyStarted');
  const within = end < 0 ? later : later.slice(0, end);
  return within.flatMap((fact, place) => {
    const member = fact.type === 'DeviceReplaced' ? memberOf(fact.seat) : undefined;
    const had = within
      .slice(0, place)
      .some((one) => one.type === 'KeysConfirmed' && one.member === member);
    return member !== undefined && had ? [member] : [];
  });
}

/**
 * Who left, lost its device and has not enrolled again, or was found to have cheated earlier, while
 * this attempt was under way; whose time may have run out.
 */
function goneDuring(
  { members }: Selection,
  steps: Replay['steps'],
  attempt: number,
): readonly MemberId[] {
  const startOf = (nth: number): number =>
    steps.find(({ fact }) => fact.type === 'CeremonyStarted' && fact.attempt === nth)?.entry ??
    Infinity;
  const [from, to] = [startOf(attempt), startOf(attempt + 1)];
  const within = steps.filter(({ entry }) => entry > from && entry < to);
  const again = (seat: SeatId, replaced: number) =>
    within.slice(replaced).some(({ fact }) => fact.type === 'SeatTaken' && fact.seat === seat);
  const changed = within.flatMap(({ fact }, place) => {
    if (fact.type === 'MemberRemoved') return [fact.member];
    if (fact.type === 'FaultProven') return fact.fault.members;
    if (fact.type !== 'DeviceReplaced' || again(fact.seat, place)) return [];
    const member = memberOf(fact.seat);
    return member === undefined ? [] : [member];
  });
  return [...changed, ...members.filter(({ to: last }) => last !== null).map(({ id }) => id)];
}
