/**
 * A large corridor, made by dice: the same on every machine.
 *
 * Use      corridor.ts folds it, corridor-browser.ts shows it; the last change is one signal more.
 * Shapes   signals with their links and decided cells over two hundred days, and the ground.
 */

import { mustOk } from '../src/basics/bug.ts';
import type { Json } from '../src/basics/canonical.ts';
import { instantOf } from '../src/basics/instant.ts';
import { type Reader, read } from '../src/basics/shape.ts';
import type { Change } from '../src/corridor/corridor.ts';
import { dayAfter } from '../src/corridor/dated.ts';
import { cellId } from '../src/corridor/item-ids.ts';
import { type Body, type Kind, KINDS } from '../src/corridor/kinds/index.ts';
import type { MemberId } from '../src/table/ids.ts';

export type Size = { readonly members: number; readonly names: number; readonly signals: number };

export const FIRST = '2024-01-01';
const DAYS = 200;
export const LAST = dayAfter(FIRST, DAYS);
const AT = instantOf(Date.UTC(2024, 8, 1));
const STANCES = ['supports', 'leans', 'open', 'silent', 'reluctant', 'objects', 'blocks', 'lifts'];
const STEPS = ['block', 'reluctant', 'undecided', 'accept', 'support'];
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
  const dealt = { roll, memberIds, candidates };
  const links = Array.from({ length: signals / 50 }, (_, at) => linkOf(dealt, at, signals));
  return [
    put('ground', 'ground', groundOf(dealt)),
    ...Array.from({ length: signals }, (_, at) => signalOf(dealt, at)),
    ...links,
    ...memberIds.flatMap((member) => decidedOf(dealt, member)),
    signalOf(dealt, signals),
  ];
}

type Dealt = {
  readonly roll: (sides: number) => number;
  readonly memberIds: readonly string[];
  readonly candidates: readonly string[];
};

function pick<One>({ roll }: Dealt, list: readonly One[]): One {
  return list[roll(list.length)] as One;
}

function groundOf({ memberIds, candidates }: Dealt): object {
  return {
    follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
    title: { en: 'Large' },
    body: { id: 'body', name: { en: 'Body' }, timeZone: 'UTC' },
    groups: [],
    post: { name: { en: 'Head' }, incumbent: null, vacantFrom: null },
    members: memberIds.map((id) => ({ id, name: { en: id }, from: null, to: null })),
    candidates: candidates.map((id) => ({ id, name: id, country: null })),
    rule: null,
  };
}

function signalOf(dealt: Dealt, at: number): Change {
  const { roll, memberIds, candidates } = dealt;
  const learned = dayAfter(FIRST, roll(DAYS));
  const source = pick(dealt, ['A', 'B', 'C', 'D']);
  return put('signal', `s${at}`, {
    holder: {
      ...{ member: pick(dealt, memberIds), body: null, person: null, office: null },
      voice: roll(5) === 0 ? 'legislature' : 'government',
    },
    ...{ subject: `candidate:${pick(dealt, candidates)}`, stance: pick(dealt, STANCES) },
    condition: roll(6) === 0 ? { en: 'If the others do.' } : null,
    ...{ said: { date: dayAfter(learned, -roll(9)) }, published: null, learned },
    ...{ channel: null, meeting: null, attribution: pick(dealt, ATTRIBUTIONS), teller: null },
    grade: roll(2) === 0 ? { source, information: '2' } : null,
    ...{ handling: 'amber', language: null, note: { en: 'Said so.' }, quote: null },
    ...{ address: null, hash: null, origin: roll(4) === 0 && at > 0 ? `s${roll(at)}` : null },
  });
}

function linkOf(dealt: Dealt, at: number, signals: number): Change {
  const how = pick(dealt, ['contradicts', 'retracts', 'confirms']);
  const from = 1 + dealt.roll(signals - 1);
  const to = `s${dealt.roll(from)}`;
  return put('link', `l${at}`, { from: `s${from}`, to, how, note: null });
}

function decidedOf(dealt: Dealt, member: string): readonly Change[] {
  return dealt.candidates.flatMap((candidate) => {
    if (dealt.roll(3) === 0) return [];
    const subject = `candidate:${candidate}` as const;
    const body = {
      ...{ member, subject, step: pick(dealt, STEPS), confidence: 'moderate', basis: 'stated' },
      ...{
        reason: {},
        wouldChange: null,
        evidence: [],
        learned: dayAfter(FIRST, dealt.roll(DAYS)),
      },
    };
    return [put('assessment', cellId(member as MemberId, subject), body)];
  });
}
