/**
 * Lives of a key ceremony of four: who does what in which phase, and what must come of it.
 *
 * Use      lives-of-keys.test.ts draws a life, plays it, and asks `expectedOf` what must come.
 * Shapes   every phase has its ways to be honest, late, absent or a liar. `turns`: confirms, and
 *          complains when the keys stand; `waits`: says nothing before that.
 */

import { must } from '../../basics/bug.ts';
import { MEMBERS, type Member } from './lives.ts';

export const WAYS = {
  commit: ['honest', 'absent', 'late', 'changed', 'copied'],
  deal: ['honest', 'absent', 'late', 'bad-share', 'other-salt', 'other-proof', 'longer', 'copied'],
  confirm: ['honest', 'absent', 'late', 'other-transcript', 'false-complaint', 'turns', 'waits'],
  /** Before which phase its device is lost; at the end: after all have spoken. */
  loses: ['never', 'deal', 'confirm', 'end'],
} as const;
export type Ways = { readonly [W in keyof typeof WAYS]: (typeof WAYS)[W][number] };
export type Phase = Exclude<keyof Ways, 'loses'>;
export type Moment = Exclude<Ways['loses'], 'never'>;
export type CeremonyLife = { readonly [M in Member]: Ways } & {
  readonly openers: readonly Member[];
};

/** What a ceremony must come to. */
export function expectedOf(one: CeremonyLife) {
  const committed = MEMBERS.filter((who) => one[who].commit === 'honest');
  if (committed.length < 3) return failure('too-few-commitments', without(MEMBERS, committed));
  const dealt = ['honest', 'bad-share'];
  const dealers = without(committed, lostAt(one, 'deal')).filter((who) =>
    dealt.includes(one[who].deal),
  );
  if (dealers.length < 3) return failure('too-few-dealings', without(MEMBERS, dealers));
  const able = without(dealers, lostAt(one, 'confirm'));
  const complaint = able.flatMap((who) => complained(one, { committed, dealers, who }))[0];
  if (complaint !== undefined) return complaint;
  const said = able.filter((who) => CONFIRMING.includes(one[who].confirm));
  const holders = without(said, lostAt(one, 'end'));
  // Once the last who is awaited has spoken, the keys are certified, whatever is lost later.
  const ended = said.length === able.length;
  if ((ended ? said : holders).length < 3) {
    return failure('too-few-confirmations', without(dealers, ended ? said : holders));
  }
  return {
    ...failure(undefined, []),
    trustees: holders,
    later: laterFaults(one, committed, dealers),
  };
}

const CONFIRMING: readonly Ways['confirm'][] = ['honest', 'turns'];

type Dealt = {
  readonly committed: readonly Member[];
  readonly dealers: readonly Member[];
  readonly who: Member;
};

/** What comes of the complaint that somebody makes in time, if any is made. */
function complained(one: CeremonyLife, dealt: Dealt) {
  const way = one[dealt.who].confirm;
  if (way === 'false-complaint') return faultOf(one, dealt, aim(dealt.dealers, dealt.who));
  return CONFIRMING.includes(way) ? faultOf(one, dealt, badTo(one, dealt)) : [];
}

/** Who waited complains of keys that stand; who has confirmed or lost its device is not heard. */
function laterFaults(one: CeremonyLife, committed: readonly Member[], dealers: readonly Member[]) {
  const lost = [...lostAt(one, 'confirm'), ...lostAt(one, 'end')];
  return without(dealers, lost).flatMap((who) => {
    if (one[who].confirm !== 'waits') return [];
    const dealt = { committed, dealers, who };
    return faultOf(one, dealt, badTo(one, dealt) ?? aim(dealers, who));
  });
}

/** The dealer of whom `who` complains, or who complained, is at fault. */
function faultOf(one: CeremonyLife, { committed, who }: Dealt, about: Member | undefined) {
  if (about === undefined) return [];
  const bad = one[about].deal === 'bad-share' && deceived(about, committed) === who;
  return [bad ? failure('bad-share', [about]) : failure('false-complaint', [who])];
}

function badTo(one: CeremonyLife, { committed, dealers, who }: Dealt): Member | undefined {
  return dealers.find(
    (dealer) => one[dealer].deal === 'bad-share' && deceived(dealer, committed) === who,
  );
}

export function lostAt(one: CeremonyLife, moment: Moment): readonly Member[] {
  return MEMBERS.filter((who) => one[who].loses === moment);
}

function failure(fault: string | undefined, members: readonly Member[]) {
  return { fault, members, trustees: [] as readonly Member[], later: [] as readonly Fault[] };
}

type Fault = { readonly fault: string | undefined; readonly members: readonly Member[] };

function without(all: readonly Member[], some: readonly Member[]): readonly Member[] {
  return all.filter((one) => !some.includes(one));
}

/** The last one by index of those to whom a dealer's bent dealing gives a share. */
function deceived(dealer: Member, committed: readonly Member[]): Member | undefined {
  return committed.findLast((one) => one !== dealer);
}

/** Of whom somebody complains who only wants to do harm. */
export function aim(dealers: readonly string[], who: Member): Member {
  return must(
    MEMBERS.find((one) => one !== who && isAmong(dealers, one)),
    'another dealer',
  );
}

export function isAmong(dealers: readonly string[], who: Member): boolean {
  return dealers.includes(who);
}
