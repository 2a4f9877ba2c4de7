/**
 * Some of a corridor as a plain file that can be imported elsewhere: signals and counts, with what
 * they lean on.
 *
 * Use      `takenAlong(corridor, ids, title)` to `doyen/corridor/1`, as import-file.ts reads it.
 * Shapes   the last revision of each, with its author and time; the origins of what goes along, the
 *          links between two that do, the texts quoted, the meetings, proposals, criteria and names
 *          referred to; no ground.
 */

import type { Json } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import { type Corridor, all, item, latest } from '../corridor.ts';
import type { ItemId } from '../fields.ts';
import type { Kind } from '../kinds/index.ts';

type Wanted = readonly (readonly [Kind, ItemId])[];

export function takenAlong(
  corridor: Corridor,
  ids: { readonly signals: readonly ItemId[]; readonly counts: readonly ItemId[] },
  title: Json,
): Json {
  const signals = withOrigins(corridor, 'signal', ids.signals);
  const counts = withOrigins(corridor, 'count', ids.counts);
  const wanted: Wanted = [
    ...leantOn(corridor, { signals, counts }),
    ...signals.map((id) => ['signal', id] as const),
    ...counts.map((id) => ['count', id] as const),
    ...linksAmong(corridor, new Set(signals)),
  ];
  const changes = wanted.flatMap(([kind, id]) => changeOf(corridor, kind, id));
  const people = [...new Set(changes.map(({ by }) => by))].map((id) => ({ id, name: id }));
  return { format: 'doyen/corridor/1', title, people, changes: changes as readonly Json[] };
}

/** The origin of what goes along goes before it: elsewhere, too, it counts once. */
function withOrigins(
  corridor: Corridor,
  kind: 'signal' | 'count',
  ids: readonly ItemId[],
): readonly ItemId[] {
  const found = new Set<ItemId>();
  for (const id of ids) {
    const chain: ItemId[] = [];
    for (let at: ItemId | null | undefined = id; at && !chain.includes(at);) {
      chain.push(at);
      at = latest(corridor, kind, at)?.origin;
    }
    for (const one of chain.toReversed()) found.add(one);
  }
  return [...found];
}

function changeOf(corridor: Corridor, kind: Kind, id: ItemId) {
  const last = item(corridor, kind, id)?.revisions.at(-1);
  if (!last?.body) return [];
  const { by, at, body } = last;
  return [{ by, at: writeInstant(at), kind, id, seen: 0, type: 'put', body: body as Json }];
}

function leantOn(corridor: Corridor, ids: Parameters<typeof takenAlong>[1]): Wanted {
  const subjects = new Set<string>();
  const texts = new Set<ItemId>();
  const meetings = new Set<ItemId>();
  for (const id of ids.signals) {
    const body = item(corridor, 'signal', id)?.revisions.at(-1)?.body;
    if (!body) continue;
    subjects.add(body.subject);
    if (body.quote?.text) texts.add(body.quote.text);
    if (body.meeting !== null) meetings.add(body.meeting);
  }
  for (const id of ids.counts) {
    const body = item(corridor, 'count', id)?.revisions.at(-1)?.body;
    if (body) subjects.add(body.subject);
  }
  return [
    ...subjectsAmong(corridor, subjects),
    ...[...meetings].map((id) => ['meeting', id] as const),
    ...[...texts].map((id) => ['kept-text', id] as const),
  ];
}

function subjectsAmong(corridor: Corridor, subjects: ReadonlySet<string>): Wanted {
  const names = all(corridor, 'name')
    .filter(({ body }) => subjects.has(`candidate:${body.candidate}`))
    .map(({ id }) => ['name', id] as const);
  const timings = all(corridor, 'timing')
    .filter(({ body }) => subjects.has(`timing:${body.id}`))
    .map(({ id }) => ['timing', id] as const);
  const criteria = all(corridor, 'criterion')
    .filter(({ body }) => subjects.has(`criterion:${body.id}`))
    .map(({ id }) => ['criterion', id] as const);
  return [...names, ...timings, ...criteria];
}

function linksAmong(corridor: Corridor, signals: ReadonlySet<ItemId>): Wanted {
  return all(corridor, 'link')
    .filter(({ body }) => signals.has(body.from) && signals.has(body.to))
    .map(({ id }) => ['link', id] as const);
}
