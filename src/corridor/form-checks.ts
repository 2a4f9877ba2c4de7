/**
 * What must fit within one item: ids, quotations, hashes, counts, lists without doubles.
 *
 * Use      acceptance.ts, before references.
 * Errors   see change-refusal.ts; `quote_not_there` says at which offset of the kept text.
 */

import { utf8 } from '../basics/bytes.ts';
import { digestOf } from '../crypto/digest.ts';
import { type ChangeRefusal, firstOf, refusal } from './change-refusal.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { ItemId } from './fields.ts';
import { cellId } from './item-ids.ts';
import type { Count } from './kinds/count.ts';
import type { Ground } from './kinds/ground.ts';
import type { KeptText } from './kinds/kept-text.ts';
import type { Signal } from './kinds/signal.ts';
import type { Snapshot } from './kinds/snapshot.ts';
import type { Put } from './put.ts';
import { GROUND, candidatesOf } from './roster.ts';

export function formRefusal(corridor: Corridor, put: Put): ChangeRefusal | undefined {
  if (put.kind === 'ground') {
    return put.id === GROUND ? groundRefusal(put.body) : refusal('wrong_id', '', { id: GROUND });
  }
  if (put.kind === 'assessment') {
    const id = cellId(put.body.member, put.body.subject);
    return put.id === id ? undefined : refusal('cell_id_wrong', '', { id });
  }
  if (put.kind === 'signal') return signalRefusal(corridor, put.body);
  if (put.kind === 'count') return countRefusal(put.body);
  if (put.kind === 'kept-text') return textRefusal(put.body);
  if (put.kind === 'snapshot') return snapshotRefusal(put.body);
  if (put.kind === 'criterion' || put.kind === 'timing' || put.kind === 'name') {
    return takenRefusal(corridor, put);
  }
  return formOfTies(put);
}

function formOfTies(put: Put): ChangeRefusal | undefined {
  if (put.kind === 'link' && put.body.from === put.body.to) {
    return refusal('link_to_itself', '/to', { id: put.body.to });
  }
  if (put.kind === 'tie' && put.body.leader !== null && put.body.leader === put.body.follower) {
    return refusal('tie_to_itself', '/leader', { member: put.body.leader });
  }
  if (put.kind === 'approach') return twice(membersOf(put.body.order), '/order', 'member_twice');
  if (put.kind === 'outcome') return twice(membersOf(put.body.final), '/final', 'member_twice');
  return undefined;
}

function membersOf(list: readonly { readonly member: string }[]): readonly string[] {
  return list.map(({ member }) => member);
}

function groundRefusal({ members, candidates, groups }: Ground): ChangeRefusal | undefined {
  const known = new Set<string>(members.map(({ id }) => id));
  return firstOf(
    () =>
      twice(
        members.map(({ id }) => id),
        '/members',
        'member_twice',
      ),
    () =>
      twice(
        candidates.map(({ id }) => id),
        '/candidates',
        'candidate_twice',
      ),
    () =>
      twice(
        groups.map(({ id }) => id),
        '/groups',
        'group_twice',
      ),
    () => {
      const at = groups.findIndex((group) => group.members.some((id) => !known.has(id)));
      const member = groups[at]?.members.find((id) => !known.has(id));
      return member && refusal('unknown_member', `/groups/${at}/members`, { member });
    },
  );
}

function twice(
  ids: readonly string[],
  at: string,
  code: 'member_twice' | 'candidate_twice' | 'group_twice' | 'cell_twice',
): ChangeRefusal | undefined {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) return refusal(code, `${at}/${index}`, { id });
    seen.add(id);
  }
  return undefined;
}

function signalRefusal(corridor: Corridor, { quote, hash }: Signal): ChangeRefusal | undefined {
  if (hash !== null && !isHash(hash)) return refusal('hash_malformed', '/hash');
  if (quote === null || quote.text === null) return undefined;
  const kept = latest(corridor, 'kept-text', quote.text)?.text;
  if (kept === undefined) return refusal('unknown_text', '/quote/text', { id: quote.text });
  const { start, end = (start ?? 0) + quote.exact.length, exact } = quote;
  const isThere = start === undefined ? kept.includes(exact) : kept.slice(start, end) === exact;
  return isThere ? undefined : refusal('quote_not_there', '/quote/exact', { start: start ?? 0 });
}

function isHash(given: string): boolean {
  return /^[0-9a-f]{64}$/.test(given);
}

function textRefusal({ text, hash }: KeptText): ChangeRefusal | undefined {
  if (!isHash(hash)) return refusal('hash_malformed', '/hash');
  if (text.normalize('NFC') !== text) return refusal('text_not_normal', '/text');
  const right = digestOf(utf8(text));
  return right === hash ? undefined : refusal('hash_mismatch', '/hash', { hash: right });
}

function countRefusal({ least, most, among, holdOuts, trend }: Count): ChangeRefusal | undefined {
  const size = among?.length ?? Infinity;
  if (least === null && most === null && trend === null) return refusal('nothing_said', '/least');
  if (least !== null && least > Math.min(most ?? size, size - holdOuts.length)) {
    return refusal('count_impossible', '/least', { least, most: most ?? size - holdOuts.length });
  }
  const stranger = among === null ? -1 : holdOuts.findIndex((member) => !among.includes(member));
  return firstOf(
    () => twice(among ?? [], '/among', 'member_twice'),
    () => twice(holdOuts, '/holdOuts', 'member_twice'),
    () => (stranger < 0 ? undefined : refusal('hold_out_not_among', `/holdOuts/${stranger}`)),
  );
}

function snapshotRefusal({ cut, cells }: Snapshot): ChangeRefusal | undefined {
  if (!isHash(cut)) return refusal('hash_malformed', '/cut');
  return twice(
    cells.map(({ member, subject }) => `${member} ${subject}`),
    '/cells',
    'cell_twice',
  );
}

/** A subject's id belongs to one item only. */
function takenRefusal(
  corridor: Corridor,
  put: Put & { readonly kind: 'criterion' | 'timing' | 'name' },
): ChangeRefusal | undefined {
  if (put.kind === 'name') {
    const { candidate } = put.body;
    const before = latest(corridor, 'name', put.id)?.candidate;
    const isKnown = candidatesOf(corridor).some(({ id }) => id === candidate);
    return isKnown && before !== candidate
      ? refusal('id_taken', '/candidate', { id: candidate })
      : undefined;
  }
  const others = all(corridor, put.kind).filter(({ id }) => id !== put.id);
  return isTaken(others, put.body.id) ? refusal('id_taken', '/id', { id: put.body.id }) : undefined;
}

function isTaken(
  others: readonly { readonly body: { readonly id: ItemId } }[],
  wanted: ItemId,
): boolean {
  return others.some(({ body }) => body.id === wanted);
}
