/**
 * Changes that are written under an earlier day, as in play with an example: each revision stands
 * where it was learned, so that what was learned later still holds now.
 *
 * Use      `withChangesAsLearned(corridor, changes)` where the days of a case are walked; a side's
 *          own corridor takes changes as they are written, by `withChanges`.
 * Shapes   a revision goes before the first one of its item that was learned on a later day; a
 *          withdrawal is known on the day on which it is written.
 */

import { writeInstant } from '../basics/instant.ts';
import { type Change, type Corridor, type Revision, item, withChanges } from './corridor.ts';
import type { Day } from './dated.ts';
import type { Body, Kind } from './kinds/index.ts';

export function withChangesAsLearned(corridor: Corridor, changes: readonly Change[]): Corridor {
  return changes.reduce(withOne, corridor);
}

function withOne(corridor: Corridor, change: Change): Corridor {
  const day = dayOf(change.type === 'put' ? change.body : null, change.at);
  const known = item(corridor, change.kind, change.id);
  const at = known?.revisions.findIndex((one) => dayOf(one.body, one.at) > day) ?? -1;
  const after = withChanges(corridor, [change]);
  const written = item(after, change.kind, change.id);
  const revision = written?.revisions.at(-1);
  if (at < 0 || !written || !revision) return after;
  const revisions: readonly Revision<Kind>[] = [
    ...written.revisions.slice(0, at),
    revision,
    ...written.revisions.slice(at, -1),
  ];
  const items = new Map<string, unknown>(after.items[change.kind]);
  items.set(change.id, { ...written, revisions });
  return { ...after, items: { ...after.items, [change.kind]: items } };
}

function dayOf(body: Body<Kind> | null, at: Change['at']): Day {
  if (body === null) return writeInstant(at).slice(0, 10);
  return 'learned' in body ? body.learned : '';
}
