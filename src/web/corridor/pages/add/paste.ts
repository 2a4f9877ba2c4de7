/**
 * What was pasted or shared into quick add: an address, a text, or a text with its address.
 *
 * Shapes   the whole paste is kept as a frozen text under an id made of its hash, so that the same
 *          paste is one text; the quotation is all of it, or its beginning up to a sentence's end.
 */

import { utf8 } from '../../../../basics/bytes.ts';
import type { Json } from '../../../../basics/canonical.ts';
import type { Day } from '../../../../corridor/dated.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { digestOf } from '../../../../crypto/digest.ts';

export type Pasted = {
  readonly address: string | null;
  readonly text: string | null;
};

const MOST_QUOTED = 400;
const ADDRESS = /https?:\/\/[^\s"<>]+/i;

export function pastedIn(given: string): Pasted {
  const address = ADDRESS.exec(given)?.[0] ?? null;
  const rest = address === null ? given : given.replace(address, '');
  const text = rest.trim() === '' ? null : given.trim();
  return { address, text };
}

export type FrozenText = { readonly id: ItemId; readonly text: string; readonly hash: string };

export function frozen(given: string): FrozenText {
  const text = given.normalize('NFC');
  const hash = digestOf(utf8(text));
  return { id: `text-${hash.slice(0, 16)}`, text, hash };
}

/** The first words of a text, to where a sentence ends; as a quotation that can be changed. */
export function firstWords(text: string): string {
  if (text.length <= MOST_QUOTED) return text;
  const head = text.slice(0, MOST_QUOTED);
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('\n'), head.lastIndexOf('” '));
  if (end > 40) return head.slice(0, end + 1).trimEnd();
  const space = head.lastIndexOf(' ');
  return (space > 0 ? head.slice(0, space) : wellFormed(head)).trimEnd();
}

/** Never half of a character. */
function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}

export function titleOf(given: string | null, text: string): string {
  const named = given?.trim() ?? '';
  const title = named === '' ? (text.trim().split('\n')[0] ?? '') : named;
  return wellFormed(title.slice(0, 120));
}

export function textJson(of: {
  readonly frozen: FrozenText;
  readonly title: string;
  readonly address: string | null;
  readonly learned: Day;
  readonly handling: string;
}): Json {
  const { text, hash } = of.frozen;
  const { title, address, learned, handling } = of;
  return {
    ...{ title, outlet: null, language: null, published: null, learned, address, handling },
    ...{ text, hash },
  };
}
