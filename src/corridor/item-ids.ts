/**
 * Ids of items: a new one from chance that is handed in, and the one id of a cell's assessment.
 *
 * Use      `newItemId('s', randomBytes)`; an assessment always has the id of its cell,
 *          `cellId(member, subject)`, so that a cell has one history whoever writes it.
 * Shapes   `nl--c--rutte` where that is short and can be read in one way only; else `cell-` and the
 *          first 40 hex digits of a SHA-256.
 */

import { toHex, utf8 } from '../basics/bytes.ts';
import { digestOf } from '../crypto/digest.ts';
import type { MemberId } from '../table/ids.ts';
import type { ItemId, SubjectId } from './fields.ts';

const MOST_LENGTH = 64;
const LETTERS = { candidate: 'c', timing: 't', criterion: 'x' } as const;

/** `prefix` is a letter or short word; ten bytes of chance make a clash unthinkable. */
export function newItemId(prefix: string, chance: Uint8Array): ItemId {
  return `${prefix}-${toHex(chance)}`.slice(0, MOST_LENGTH);
}

export function cellId(member: MemberId, subject: SubjectId): ItemId {
  const { kind, id } = partsOf(subject);
  const readable = `${member}--${LETTERS[kind]}--${id}`;
  const plain = ![member, id].some((part) => part.includes('--') || part.endsWith('-'));
  if (plain && readable.length <= MOST_LENGTH) return readable;
  return `cell-${digestOf(utf8(`${member} ${subject}`)).slice(0, 40)}`;
}

export type SubjectKind = 'candidate' | 'timing' | 'criterion';

export function partsOf(subject: SubjectId): { readonly kind: SubjectKind; readonly id: string } {
  const colon = subject.indexOf(':');
  return { kind: subject.slice(0, colon) as SubjectKind, id: subject.slice(colon + 1) };
}
