/**
 * Who waits for whom: circles that nobody in them can open, and who stands at the end of a row.
 *
 * Use      influence.ts, with the ties that are still open.
 * Shapes   a circle names its members in order, each waiting for the next and the last for the
 *          first. A knot is a member that waits for nobody, with those who wait for it, directly
 *          or through others.
 */

import type { MemberId } from '../table/ids.ts';
import type { ItemId } from './fields.ts';

export type Wait = { readonly id: ItemId; readonly who: MemberId; readonly on: MemberId };
export type Circle = readonly MemberId[];
export type Knot = { readonly member: MemberId; readonly waiting: readonly MemberId[] };

type Next = ReadonlyMap<MemberId, readonly MemberId[]>;

/** Each member in at most one, the shortest through it. */
export function circlesOf(waits: readonly Wait[]): readonly Circle[] {
  const next = nextOf(waits.map(({ who, on }) => [who, on]));
  const circles: Circle[] = [];
  for (const start of next.keys()) {
    if (circles.some((circle) => circle.includes(start))) continue;
    const circle = circleThrough(start, next);
    if (circle !== undefined) circles.push(circle);
  }
  return circles;
}

function circleThrough(start: MemberId, next: Next): Circle | undefined {
  const ways: { readonly at: MemberId; readonly way: Circle }[] = [{ at: start, way: [start] }];
  const seen = new Set<MemberId>();
  for (const { at, way } of ways) {
    for (const member of next.get(at) ?? []) {
      if (member === start) return way;
      if (seen.has(member)) continue;
      seen.add(member);
      ways.push({ at: member, way: [...way, member] });
    }
  }
  return undefined;
}

/** Who holds up most first. */
export function knotsOf(waits: readonly Wait[]): readonly Knot[] {
  const before = nextOf(waits.map(({ who, on }) => [on, who]));
  const waiting = new Set(waits.map(({ who }) => who));
  return [...before.keys()]
    .filter((member) => !waiting.has(member))
    .map((member) => ({ member, waiting: behind(member, before) }))
    .toSorted((one, other) => other.waiting.length - one.waiting.length);
}

function behind(member: MemberId, before: Next): readonly MemberId[] {
  const found = new Set<MemberId>([member]);
  for (const one of found) for (const who of before.get(one) ?? []) found.add(who);
  return [...found].slice(1);
}

function nextOf(pairs: readonly (readonly [MemberId, MemberId])[]): Next {
  const next = new Map<MemberId, MemberId[]>();
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}
