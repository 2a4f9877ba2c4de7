/**
 * Pieces of random lives: who does what and how, honestly or not.
 *
 * Use      the laws of lives (`lives*.test.ts`) draw lists of them and play them at a table.
 * Shapes   `how`: honest, or one way to lie, to be late or to stay away; the same words wherever
 *          bytes are sent. What is bent differs in the last number of its proof.
 * Secrets  none: keys come from names.
 */

import { must } from '../../basics/bug.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { later } from '../../basics/instant.ts';
import { digestBytes } from '../ids.ts';
import type { Act } from '../selection.ts';
import { smallDefinition } from './definitions.ts';
import { type Made, ballotAct, roundNow, timeComes } from './players.ts';
import { type Table, ask, memberSeat } from './table.ts';

export const MEMBERS = ['ada', 'bea', 'cor', 'dov'] as const;
export type Member = (typeof MEMBERS)[number];

/** t = 2, q = 3 of four. */
export const TRUSTEES = {
  ...{ who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 0, phaseMinutes: 10 },
};

/** With f = 1: lives have as much lying as the body has provided for, and more. */
export function fourMembers(): JsonObject {
  const base = smallDefinition(4, { trustees: TRUSTEES });
  return { ...base, body: { ...(base['body'] as JsonObject), assumedCorrupt: 1 } };
}

export const CASTING = ['honest', 'changed', 'copied', 'out-of-turn', 'late'] as const;
export type Cast = {
  readonly who: Member;
  readonly answers: { readonly [item: string]: string };
  readonly how: (typeof CASTING)[number];
};

export const SENDING = ['honest', 'changed', 'of-another', 'absent'] as const;
export type Sent = { readonly who: Member; readonly how: (typeof SENDING)[number] };

/** What each member said last in a ballot that was accepted, and the liars who were believed. */
export function castAll(table: Table, id: string, casts: readonly Cast[]) {
  const last = new Map<Member, Cast['answers']>();
  const believed: Cast[] = [];
  for (const one of casts.toSorted((a, b) => Number(a.how === 'late') - Number(b.how === 'late'))) {
    const { act, enclosure } = lied(table, id, one);
    if (one.how === 'late') table.now = later(roundNow(table, id).plan.closes, 1);
    const { ok } = ask(table, memberSeat(one.who), act, enclosure);
    if (ok) last.set(one.who, one.answers);
    if (ok !== (one.how === 'honest')) believed.push(one);
  }
  return { last, believed };
}

function lied(table: Table, id: string, { who, answers, how }: Cast): Made {
  const made = ballotAct(table, who, answers, id);
  switch (how) {
    case 'honest':
    case 'late':
      return made;
    case 'changed':
      return bent(made);
    case 'out-of-turn':
      return { ...made, act: { ...made.act, seq: 9 } as Act };
    case 'copied': {
      const other = Object.values(roundNow(table, id).ballots).find(({ member }) => member !== who);
      return other === undefined ? bent(made) : enclosing(made, other.bytes);
    }
  }
}

/** It closes, if answers that came late have not closed it. */
export function closes(table: Table, id: string): void {
  if (roundNow(table, id).stage === 'open') timeComes(table);
}

/** Each sends what `of` makes, in its way; who was heard, honest or not. */
export function sendAll(
  table: Table,
  sent: readonly Sent[],
  of: (who: Member) => Made,
): readonly Sent[] {
  return sent.filter(({ who, how }) => {
    if (how === 'absent') return false;
    const { act, enclosure } = bentAs(of, { who, how });
    return ask(table, memberSeat(who), act, enclosure).ok;
  });
}

/** Those who do a thing with which nobody can lie. */
export function tellers(members: readonly Member[]): readonly Sent[] {
  return members.map((who) => ({ who, how: 'honest' }));
}

/** Of those who were heard: who was honest, or who was not. */
export function namesOf(heard: readonly Sent[], kind: 'honest' | 'lying'): readonly Member[] {
  const those = heard.filter(({ how }) => (how === 'honest') === (kind === 'honest'));
  return those.map(({ who }) => who).toSorted();
}

function bentAs(of: (who: Member) => Made, { who, how }: Sent): Made {
  const made = of(who);
  if (how === 'changed') return bent(made);
  if (how !== 'of-another') return made;
  const other = must(
    MEMBERS.find((one) => one !== who),
    'another',
  );
  return enclosing(made, must(of(other).enclosure, 'something enclosed'));
}

export function enclosing({ act }: Made, bytes: Uint8Array): Made {
  return { act: { ...act, enclosure: digestBytes(bytes) } as Act, enclosure: bytes };
}

/** The last response is another. */
export function bent(made: Made): Made {
  const copy = Uint8Array.from(must(made.enclosure, 'something enclosed'));
  const at = copy.length - 32;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return enclosing(made, copy);
}
