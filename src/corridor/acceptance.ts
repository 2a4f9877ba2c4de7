/**
 * What a corridor takes in: every reference leads somewhere, every date can be, no circle closes.
 *
 * Use      `accepted(corridor, change)` before `withChanges`; `warnings` beside it: they stop
 *          nothing. The body has passed its reader (kinds/) already.
 * Errors   codes with the JSON pointer below the body, and the numbers and ids behind them; the
 *          words are in locales/corridor.
 */

import { type Result, ok, refuse } from '../basics/result.ts';
import { type Change, type Corridor, item, withChanges } from './corridor.ts';
import { type ChangeRefusal, firstOf, refusal } from './change-refusal.ts';
import { circleRefusal } from './circles.ts';
import { dateRefusal } from './date-checks.ts';
import { formRefusal } from './form-checks.ts';
import { putOf } from './put.ts';
import { referenceRefusal } from './references.ts';
import { type GroundMember, groundOf, isMemberOn } from './roster.ts';
import { saidDay } from './weighing.ts';

export function accepted(corridor: Corridor, change: Change): Result<Change, ChangeRefusal> {
  const found =
    change.type === 'withdraw' ? withdrawRefusal(corridor, change) : putRefusal(corridor, change);
  return found ? refuse(found) : ok(change);
}

/** Each upon those before it; the first that may not be taken in stands against all. */
export function allAccepted(
  corridor: Corridor,
  changes: readonly Change[],
): Result<readonly Change[], ChangeRefusal> {
  let at = corridor;
  for (const change of changes) {
    const judged = accepted(at, change);
    if (!judged.ok) return judged;
    at = withChanges(at, [change]);
  }
  return ok(changes);
}

function withdrawRefusal(
  corridor: Corridor,
  change: Change & { readonly type: 'withdraw' },
): ChangeRefusal | undefined {
  const there = item(corridor, change.kind, change.id)?.revisions.at(-1)?.body;
  if (!there) return refusal('nothing_to_withdraw', '', { kind: change.kind, id: change.id });
  if (change.kind === 'ground') return refusal('ground_needed', '');
  return change.reason.trim() === '' ? refusal('reason_missing', '/reason') : undefined;
}

function putRefusal(
  corridor: Corridor,
  change: Change & { readonly type: 'put' },
): ChangeRefusal | undefined {
  if (change.kind !== 'ground' && !groundOf(corridor)) return refusal('ground_missing', '');
  const put = putOf(change);
  return firstOf(
    () => formRefusal(corridor, put),
    () => referenceRefusal(corridor, put),
    () => dateRefusal(put),
    () => circleRefusal(corridor, put),
  );
}

export type Warning =
  | { readonly code: 'not_yet_member'; readonly member: string; readonly from: string }
  | { readonly code: 'no_longer_member'; readonly member: string; readonly to: string };

/** What is odd and may still be true: a signal of a member before it was one. */
export function warnings(corridor: Corridor, change: Change): readonly Warning[] {
  if (change.type !== 'put') return [];
  const put = putOf(change);
  const { body } = put;
  const learned = 'learned' in body ? body.learned : undefined;
  const day = put.kind === 'signal' || put.kind === 'count' ? saidDay(put.body) : learned;
  const id = 'holder' in body ? body.holder.member : 'member' in body ? body.member : null;
  const member = groundOf(corridor)?.members.find((one) => one.id === id);
  return member && day !== undefined ? outOfTime(member, day) : [];
}

function outOfTime(member: GroundMember, day: string): readonly Warning[] {
  if (isMemberOn(member, day)) return [];
  return member.from !== null && day < member.from
    ? [{ code: 'not_yet_member', member: member.id, from: member.from }]
    : [{ code: 'no_longer_member', member: member.id, to: member.to ?? '' }];
}
