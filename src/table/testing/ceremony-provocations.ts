/**
 * What makes the process refuse in a key ceremony, one provocation for each code.
 *
 * Use      refusals.test.ts lays them beside those of other acts.
 */

import { must } from '../../basics/bug.ts';
import type { Verdict } from '../asked.ts';
import type { CeremonyRefusal } from '../ceremony/ceremony.ts';
import { type MemberId, digestBytes } from '../ids.ts';
import type { Act } from '../selection.ts';
import { ceremonyNow, commitAct, complaintAct, dealAct, make } from './players.ts';
import { at } from './stages.ts';
import { type Table, ask } from './table.ts';

type Code = Extract<
  CeremonyRefusal['code'],
  'own_dealing' | `dealing_${string}` | 'key_unknown' | 'key_still_needed'
>;
const ALL = ['ada', 'bea', 'cor'];

export const CEREMONY_PROVOCATIONS: { readonly [C in Code]: () => Verdict } = {
  dealing_malformed: () => dealing((bytes) => bytes.slice(1)),
  dealing_differs_from_commitment: () =>
    dealing((bytes) => bytes.with(0, must(bytes[0], 'a byte') ^ 1)),
  key_unknown: () => stating(0, 99),
  key_still_needed: () => stating(0, 1),
  own_dealing: () => {
    const table = committed();
    for (const player of ALL) make(table, player, dealAct(table, player));
    const { act } = complaintAct(table, 'ada', 'bea');
    return ask(table, 'member:ada', { ...act, dealer: 'ada' as MemberId } as Act);
  },
};

function stating(...keys: readonly number[]): Verdict {
  const table = at('counted');
  const { sid } = ceremonyNow(table);
  return ask(table, 'member:ada', { type: 'StateErasure', sid, keys });
}

function committed(): Table {
  const table = at('open');
  for (const player of ceremonyNow(table).invited) make(table, player, commitAct(table, player));
  return table;
}

function dealing(change: (bytes: Uint8Array) => Uint8Array): Verdict {
  const table = committed();
  const { act, enclosure } = dealAct(table, 'ada');
  const changed = change(must(enclosure, 'a dealing'));
  return ask(table, 'member:ada', { ...act, enclosure: digestBytes(changed) } as Act, changed);
}
