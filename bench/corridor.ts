/**
 * How long a large corridor takes: opened, changed by one signal, slid by one day; and beside it
 * the same done without an index and without taking anything over.
 *
 * Use      `npm run bench -- corridor`.
 * Shapes   two sizes, both made by one seed: 32 members by 11 names, and 193 by 12, each with ten
 *          thousand signals and their links over two hundred days.
 */

import { mustOk } from '../src/basics/bug.ts';
import type { Json } from '../src/basics/canonical.ts';
import { instantOf } from '../src/basics/instant.ts';
import { type Reader, read } from '../src/basics/shape.ts';
import {
  type Change,
  type Corridor,
  asOf,
  emptyCorridor,
  withChanges,
} from '../src/corridor/corridor.ts';
import { type CountMatrix, countOf } from '../src/corridor/count-matrix.ts';
import { type Day, dayAfter } from '../src/corridor/dated.ts';
import { cellId } from '../src/corridor/item-ids.ts';
import { type Body, type Kind, KINDS } from '../src/corridor/kinds/index.ts';
import type { MemberId } from '../src/table/ids.ts';

type Size = { readonly members: number; readonly names: number; readonly signals: number };

const FIRST = '2024-01-01';
const DAYS = 200;
const AT = instantOf(Date.UTC(2024, 8, 1));
const STANCES = ['supports', 'leans', 'open', 'silent', 'reluctant', 'objects', 'blocks', 'lifts'];
const ATTRIBUTIONS = [
  'on-record',
  'official-anonymous',
  'press-report',
  'background',
  'own-conversation',
];

/** A small linear congruence: the same corridor on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function put<K extends Kind>(kind: K, id: string, body: object): Change {
  const known = mustOk(read(KINDS[kind] as Reader<Body<K>>, body as Json), `a ${kind}`);
  return { type: 'put', by: 'ana', at: AT, kind, id, seen: 0, body: known } as Change;
}

export function largeCorridor({ members, names, signals }: Size): readonly Change[] {
  const roll = dice(7);
  const memberIds = Array.from({ length: members }, (_, at) => `m${at}x`);
  const candidates = Array.from({ length: names }, (_, at) => `c${at}x`);
  const ground = {
    follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
    title: { en: 'Large' },
    body: { id: 'body', name: { en: 'Body' }, timeZone: 'UTC' },
    groups: [],
    post: { name: { en: 'Head' }, incumbent: null, vacantFrom: null },
    members: memberIds.map((id) => ({ id, name: { en: id }, from: null, to: null })),
    candidates: candidates.map((id) => ({ id, name: id, country: null })),
    rule: null,
  };
  const pick = <One>(list: readonly One[]): One => list[roll(list.length)] as One;
  const changes = [put('ground', 'ground', ground)];
  for (let at = 0; at < signals; at++) {
    const learned = dayAfter(FIRST, roll(DAYS));
    changes.push(
      put('signal', `s${at}`, {
        holder: {
          ...{ member: pick(memberIds), body: null, person: null, office: null },
          voice: roll(5) === 0 ? 'legislature' : 'government',
        },
        ...{ subject: `candidate:${pick(candidates)}`, stance: pick(STANCES) },
        condition: roll(6) === 0 ? { en: 'If the others do.' } : null,
        ...{ said: { date: dayAfter(learned, -roll(9)) }, published: null, learned },
        ...{ channel: null, meeting: null, attribution: pick(ATTRIBUTIONS), teller: null },
        grade: roll(2) === 0 ? { source: pick(['A', 'B', 'C', 'D']), information: '2' } : null,
        ...{ handling: 'amber', language: null, note: { en: 'Said so.' }, quote: null },
        ...{ address: null, hash: null, origin: roll(4) === 0 && at > 0 ? `s${roll(at)}` : null },
      }),
    );
  }
  for (let at = 0; at < signals / 50; at++) {
    const how = pick(['contradicts', 'retracts', 'confirms']);
    const from = 1 + roll(signals - 1);
    changes.push(
      put('link', `l${at}`, { from: `s${from}`, to: `s${roll(from)}`, how, note: null }),
    );
  }
  for (const member of memberIds) {
    for (const candidate of candidates) {
      if (roll(3) === 0) continue;
      const subject = `candidate:${candidate}` as const;
      changes.push(
        put('assessment', cellId(member as MemberId, subject), {
          ...{
            member,
            subject,
            step: pick(['block', 'reluctant', 'undecided', 'accept', 'support']),
          },
          ...{ confidence: 'moderate', basis: 'stated', reason: {}, wouldChange: null },
          ...{ evidence: [], learned: dayAfter(FIRST, roll(DAYS)) },
        }),
      );
    }
  }
  return changes;
}
