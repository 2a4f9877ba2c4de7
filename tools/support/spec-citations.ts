/**
 * Citations of the specification: `spec/crypto.md §§4.5-4.6, 9` and the like.
 *
 * Use      tools/spec-orphans.ts, for code and for the specification itself.
 * Shapes   one citation for each number; of a range of rules both ends, of sections
 *          all. A file named alone cites nothing.
 */

import type { Source } from '../syntax.ts';

export type Citation = {
  /** Where it stands. */
  readonly from: string;
  /** The file cited, as `crypto.md`. */
  readonly file: string;
  readonly number: string;
};

const MORE = String.raw`(?:, ?|-| and )(?!\d{4})\d[\d.]*(?<=\d)`;
const NUMBERS = String.raw`(?:(?:,| and)? ?§{1,2}[\d.]*\d(?:${MORE})*)`;
const CITED = new RegExp(String.raw`([a-z]+\.md)(${NUMBERS}(?:,? ?${NUMBERS})*)`, 'g');
const OWN = new RegExp(String.raw`(?<!\w\.md )(?<!RFC \d{4} )(?<![\w.-] )(${NUMBERS})`, 'g');

export function citationsIn({ file, text }: Source): readonly Citation[] {
  const flat = text.replaceAll(/\n\s*(?:\*|\/\/) */g, ' ');
  return [...flat.matchAll(new RegExp(`spec/${CITED.source}`, 'g'))].flatMap(
    ([, cited = '', numbers = '']) =>
      each(numbers).map((number) => ({ from: file, file: cited, number })),
  );
}

/** Citations in a section: of other files by name, of its own file by `§` alone. */
export function numbersOf(text: string, own: string): readonly Omit<Citation, 'from'>[] {
  const flat = text
    .replaceAll('\n', ' ')
    .replaceAll(/(?:RFC \d+|c2sp\.org\/\S+|APPNOTE\S*) §+[\d.]+(?:-[\d.]+)?/g, '');
  const others = [...flat.matchAll(CITED)].flatMap(([, file = '', numbers = '']) =>
    each(numbers).map((number) => ({ file, number })),
  );
  const rest = flat.replaceAll(CITED, '');
  const mine = [...rest.matchAll(OWN)].flatMap(([, numbers = '']) =>
    each(numbers).map((number) => ({ file: own, number })),
  );
  return [...others, ...mine];
}

/** Every number; of a range of whole sections all between its ends. */
function each(numbers: string): readonly string[] {
  return [...numbers.matchAll(/(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?/g)].flatMap(
    ([, from = '', to]) => {
      if (to === undefined) return [from];
      if (from.includes('.')) return [from, to];
      const count = Number(to) - Number(from) + 1;
      return Array.from({ length: Math.max(count, 0) }, (_, at) => `${Number(from) + at}`);
    },
  );
}
