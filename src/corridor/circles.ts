/**
 * Circles that must not close: signals that retract one another, arguments that answer themselves,
 * origins that go round.
 *
 * Use      acceptance.ts; only links of one kind are followed together.
 * Errors   `link_circular`, `answer_circular`, `origin_circular`.
 */

import { type ChangeRefusal, refusal } from './change-refusal.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { ItemId } from './fields.ts';
import type { Link } from './kinds/link.ts';
import type { Put } from './put.ts';

export function circleRefusal(corridor: Corridor, put: Put): ChangeRefusal | undefined {
  if (put.kind === 'link') return linkCircle(corridor, put.id, put.body);
  if (put.kind === 'argument' && put.body.answers !== null) {
    const answers = (id: ItemId) => latest(corridor, 'argument', id)?.answers;
    return reaches(put.body.answers, put.id, (id) => listOf(answers(id)))
      ? refusal('answer_circular', '/answers', { id: put.body.answers })
      : undefined;
  }
  if ((put.kind !== 'signal' && put.kind !== 'count') || put.body.origin === null) return undefined;
  const { kind } = put;
  const origin = (id: ItemId) => latest(corridor, kind, id)?.origin;
  return put.body.origin !== put.id &&
    reaches(put.body.origin, put.id, (id) => listOf(origin(id) === id ? null : origin(id)))
    ? refusal('origin_circular', '/origin', { id: put.body.origin })
    : undefined;
}

function linkCircle(corridor: Corridor, id: ItemId, link: Link): ChangeRefusal | undefined {
  if (link.how === 'contradicts') return undefined;
  const next = new Map<ItemId, ItemId[]>();
  for (const { id: other, body } of all(corridor, 'link')) {
    if (other === id || body.how !== link.how) continue;
    next.set(body.from, [...(next.get(body.from) ?? []), body.to]);
  }
  return reaches(link.to, link.from, (from) => next.get(from) ?? [])
    ? refusal('link_circular', '/to', { from: link.from, to: link.to })
    : undefined;
}

function listOf(id: ItemId | null | undefined): readonly ItemId[] {
  return id === null || id === undefined ? [] : [id];
}

/** Whether one comes from `start` to `goal`; each is looked at once. */
function reaches(start: ItemId, goal: ItemId, next: (id: ItemId) => readonly ItemId[]): boolean {
  const seen = new Set<ItemId>();
  const ahead = [start];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...next(id));
  }
  return false;
}
