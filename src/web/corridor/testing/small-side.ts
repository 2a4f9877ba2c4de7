/**
 * A small corridor for tests of pages: two members, two names, and changes to it.
 *
 * Use      `workspaceOf(smallSide(put('fact', 'f1', {…})), '2024-03-01')`.
 */

import { instantOf } from '../../../basics/instant.ts';
import type { Change } from '../../../corridor/corridor.ts';
import type { Ground } from '../../../corridor/kinds/ground.ts';
import { type Body, type Kind, KINDS } from '../../../corridor/kinds/index.ts';

const AT = Date.UTC(2024, 1, 1, 9);

const GROUND = {
  follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
  title: { en: 'The next secretary-general' },
  body: { id: 'club', name: { en: 'The club' }, timeZone: 'Europe/Brussels' },
  groups: [],
  post: { name: { en: 'Secretary-general' }, incumbent: null, vacantFrom: '2024-10-01' },
  members: [
    { id: 'lv', name: { en: 'Latvia', nl: 'Letland', fr: 'Lettonie' }, from: null, to: null },
    { id: 'nl', name: { en: 'Netherlands', nl: 'Nederland' }, from: null, to: null },
  ],
  candidates: [
    { id: 'karins', name: 'Krišjānis Kariņš', country: 'lv' },
    { id: 'rutte', name: 'Mark Rutte', country: 'nl' },
  ],
  rule: null,
};

export function smallSide(...changes: readonly Change[]): readonly Change[] {
  return [put('ground', 'ground', GROUND as never as Ground), ...changes];
}

/** A change by Ann; its body is read at the door, so that a test cannot make what no page can. */
export function put<K extends Kind>(kind: K, id: string, body: Body<K>, seen = 0): Change {
  const read = KINDS[kind](body as never, '');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return { by: 'ann', at: instantOf(AT), kind, id, seen, type: 'put', body: read.value } as Change;
}

export function withdraw(kind: Kind, id: string, reason: string): Change {
  return { by: 'ann', at: instantOf(AT), kind, id, seen: 1, type: 'withdraw', reason } as Change;
}
