/**
 * Whom and what an item names: all of it must be known.
 *
 * Use      acceptance.ts. A member counts as known whether or not it is one today.
 * Errors   `unknown_member`, `unknown_candidate`, `unknown_subject`, `unknown_criterion`,
 *          `unknown_meeting`, `unknown_signal`, `unknown_argument`, with the id.
 */

import { type ChangeRefusal, type ChangeRefusalCode, refusal } from './change-refusal.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { SubjectId } from './fields.ts';
import type { Body, Kind } from './kinds/index.ts';
import type { Put } from './put.ts';
import { candidatesOf, groundOf, subjectsOf } from './roster.ts';

/** One thing named, where, and as what. */
type Named = readonly [
  what: 'member' | 'candidate' | 'subject' | 'criterion' | 'meeting' | 'signal' | 'argument',
  id: string | null,
  at: string,
];

const CODES: { readonly [W in Named[0]]: ChangeRefusalCode } = {
  member: 'unknown_member',
  candidate: 'unknown_candidate',
  subject: 'unknown_subject',
  criterion: 'unknown_criterion',
  meeting: 'unknown_meeting',
  signal: 'unknown_signal',
  argument: 'unknown_argument',
};

export function referenceRefusal(corridor: Corridor, put: Put): ChangeRefusal | undefined {
  for (const [what, id, at] of namedIn(put)) {
    if (id !== null && !isKnown(corridor, what, id)) return refusal(CODES[what], at, { id });
  }
  return undefined;
}

function isKnown(corridor: Corridor, what: Named[0], id: string): boolean {
  switch (what) {
    case 'member':
      return groundOf(corridor)?.members.some((member) => member.id === id) ?? false;
    case 'candidate':
      return candidatesOf(corridor).some((candidate) => candidate.id === id);
    case 'subject':
      return subjectsOf(corridor).includes(id as SubjectId);
    case 'criterion':
      return all(corridor, 'criterion').some(({ body }) => body.id === id);
    case 'meeting':
    case 'signal':
    case 'argument':
      return latest(corridor, what, id) !== undefined;
  }
}

function each(what: Named[0], ids: readonly string[] | null, at: string): readonly Named[] {
  return (ids ?? []).map((id, index): Named => [what, id, `${at}/${index}`]);
}

const NOTHING: readonly Named[] = [];

/** For each kind what it names: a forgotten kind does not compile. */
const NAMED: { readonly [K in Kind]: (body: Body<K>) => readonly Named[] } = {
  ground: () => NOTHING,
  name: () => NOTHING,
  timing: () => NOTHING,
  'kept-text': () => NOTHING,
  signal: ({ holder, subject, meeting }) => [
    ['member', holder.member, '/holder/member'],
    ['subject', subject, '/subject'],
    ['meeting', meeting, '/meeting'],
  ],
  count: ({ subject, among, holdOuts }) => [
    ['subject', subject, '/subject'],
    ...each('member', among, '/among'),
    ...each('member', holdOuts, '/holdOuts'),
  ],
  link: ({ from, to }) => [
    ['signal', from, '/from'],
    ['signal', to, '/to'],
  ],
  assessment: ({ member, subject, evidence }) => [
    ['member', member, '/member'],
    ['subject', subject, '/subject'],
    ...each('signal', evidence, '/evidence'),
  ],
  expectation: ({ member, subject }) => [
    ['member', member, '/member'],
    ['subject', subject, '/subject'],
  ],
  fact: ({ candidate }) => [['candidate', candidate, '/candidate']],
  argument: ({ candidate, member, answers }) => [
    ['candidate', candidate, '/candidate'],
    ['member', member, '/member'],
    ['argument', answers, '/answers'],
  ],
  event: ({ member, bearsOn }) => [
    ['member', member, '/member'],
    ...each('candidate', bearsOn, '/bearsOn'),
  ],
  race: ({ candidates }) => each('candidate', candidates, '/candidates'),
  criterion: ({ favours, turnedAgainst }) => [
    ...each('candidate', favours, '/favours'),
    ...each('candidate', turnedAgainst, '/turnedAgainst'),
  ],
  figure: ({ criterion, member }) => [
    ['criterion', criterion, '/criterion'],
    ['member', member, '/member'],
  ],
  meeting: ({ members }) => each('member', members, '/members'),
  contact: ({ member, candidate, meeting }) => [
    ['member', member, '/member'],
    ['candidate', candidate, '/candidate'],
    ['meeting', meeting, '/meeting'],
  ],
  tie: ({ follower, leader, subject }) => [
    ['member', follower, '/follower'],
    ['member', leader, '/leader'],
    ['subject', subject, '/subject'],
  ],
  approach: ({ subject, order }) => [
    ['subject', subject, '/subject'],
    ...each('member', membersOf(order), '/order'),
  ],
  snapshot: ({ distances }) =>
    each(
      'candidate',
      distances.map(({ candidate }) => candidate),
      '/distances',
    ),
  outcome: ({ candidate, final }) => [
    ['candidate', candidate, '/candidate'],
    ...each('member', membersOf(final), '/final'),
  ],
};

function namedIn({ kind, body }: Put): readonly Named[] {
  return NAMED[kind](body as never);
}

function membersOf(list: readonly { readonly member: string }[]): readonly string[] {
  return list.map(({ member }) => member);
}
