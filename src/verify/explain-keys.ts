/**
 * A walk's words on keys: each ceremony, what stopped it and what followed, who was proven at fault
 * once the keys stood, and who stated that its shares are erased.
 *
 * Use      explain.ts.
 * Source   spec/protocol.md §§3, 11, 12; spec/verify.md §7.
 */

import type { Ceremony, CeremonyFault } from '../table/ceremony/ceremony.ts';
import { isOver, unstated } from '../table/ceremony/erasure.ts';
import type { MemberId } from '../table/ids.ts';
import { holdersOf } from '../table/rounds/round-lookup.ts';
import type { Selection } from '../table/selection.ts';
import type { Step } from './explain.ts';
import { type Tag, memberName } from './spoken.ts';

type Proven = 'bad-share' | 'false-complaint';

export type KeySteps = {
  readonly keys: {
    readonly attempt: number;
    readonly trustees: number;
    readonly invited: number;
    readonly threshold: number;
    readonly closingQuorum: number;
    readonly keys: number;
  };
  readonly keys_failed: {
    readonly attempt: number;
    readonly why: Exclude<CeremonyFault['kind'], Proven>;
    readonly named: string;
  };
  /** A complaint that everybody can judge; what followed of it. */
  readonly share_fault: {
    readonly attempt: number;
    readonly kind: Proven;
    readonly dealer: string;
    readonly by: string;
    /** `anew`: the next attempt began at once; `stand`: the keys were certified already. */
    readonly keys: 'anew' | 'stand';
  };
  /** Names; either may be empty. */
  readonly keys_erased: {
    readonly attempt: number;
    readonly stated: string;
    readonly silent: string;
  };
};

export function keySteps(selection: Selection, tag: Tag): readonly Step[] {
  return selection.ceremonies.flatMap((ceremony) => [
    ...(ceremony.phase === 'failed' ? [] : [keysStep(ceremony)]),
    ...ceremony.faults.map((fault) => faultStep(selection, ceremony, fault, tag)),
  ]);
}

/** Of stocks that are behind their trustees: told where the record ends, for it comes last. */
export function erasureSteps(selection: Selection, tag: Tag): readonly Step[] {
  return selection.ceremonies.flatMap((ceremony): readonly Step[] => {
    if (!isOver(selection, ceremony)) return [];
    const silent = unstated(ceremony);
    const stated = holdersOf(ceremony).filter((one) => !silent.includes(one));
    const names = (all: readonly MemberId[]) => namesOf(selection, all, tag);
    const { attempt } = ceremony;
    const details = { attempt, stated: names(stated), silent: names(silent) };
    return [{ step: 'keys_erased', details }];
  });
}

function keysStep(ceremony: Ceremony): Step {
  const { attempt, confirmed, invited, threshold, closingQuorum, keys } = ceremony;
  const numbers = { invited: invited.length, threshold, closingQuorum, keys };
  return { step: 'keys', details: { attempt, trustees: confirmed.length, ...numbers } };
}

function faultStep(
  selection: Selection,
  { attempt, phase }: Ceremony,
  { kind, members, complaint }: CeremonyFault,
  tag: Tag,
): Step {
  const proven = kind === 'bad-share' || kind === 'false-complaint';
  if (!proven) {
    // Of useless keys nobody in particular can be named.
    const named = kind === 'useless-keys' ? '' : namesOf(selection, members, tag);
    return { step: 'keys_failed', details: { attempt, why: kind, named } };
  }
  const name = (member: MemberId | undefined) => (member ? memberName(selection, member, tag) : '');
  const parties = { dealer: name(complaint?.dealer), by: name(complaint?.member) };
  const keys = phase === 'certified' ? 'stand' : 'anew';
  return { step: 'share_fault', details: { attempt, kind, ...parties, keys } };
}

function namesOf(selection: Selection, members: readonly MemberId[], tag: Tag): string {
  return members.map((id) => memberName(selection, id, tag)).join(', ');
}
