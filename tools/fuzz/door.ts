/**
 * What a door is: a parser of what comes from outside, with true files to start from.
 *
 * Use      `door` for bytes, `text` where what is no UTF-8 does not come so far, `json` where what
 *          is no JSON does not.
 * Shapes   `judge` answers `taken`, or the code of the refusal; a parser that answers `undefined`
 *          has one refusal only, `none`.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { fromHex, fromUtf8, utf8 } from '../../src/basics/bytes.ts';
import { type Json, parseJson } from '../../src/basics/canonical.ts';

export type Door = {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  judge(bytes: Uint8Array): string;
};

type Answer = { readonly ok: boolean; readonly refusal?: { readonly code: string } } | undefined;

export function door(
  name: string,
  seeds: readonly Uint8Array[],
  parse: (bytes: Uint8Array) => Answer | object | string | null,
): Door {
  return {
    name,
    seeds,
    judge: (bytes) => {
      const answer = parse(bytes);
      if (answer === undefined || answer === null) return 'none';
      if (typeof answer === 'string' || !('ok' in answer) || answer.ok === true) return 'taken';
      return (answer as { readonly refusal: { readonly code: string } }).refusal.code;
    },
  };
}

export function text(
  name: string,
  seeds: readonly Uint8Array[],
  parse: (given: string) => unknown,
): Door {
  return door(name, seeds, (bytes) => {
    const given = fromUtf8(bytes);
    const answer = given === undefined ? undefined : parse(given);
    return answer === undefined || answer === null ? undefined : (answer as object);
  });
}

export function json(
  name: string,
  seeds: readonly Uint8Array[],
  parse: (given: Json) => unknown,
): Door {
  return text(name, seeds, (given) => {
    const read = parseJson(given);
    return read === undefined ? undefined : parse(read);
  });
}

export const file = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export function cases(kind: string): readonly { readonly [field: string]: Json }[] {
  return readdirSync(`spec/vectors/${kind}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`spec/vectors/${kind}/${name}`, 'utf8')));
}

export const bytesIn = (kind: string, field: string): readonly Uint8Array[] =>
  cases(kind).flatMap((one) => fromHex(textOf(one[field])) ?? []);

/** The field of all cases that have it. */
export const textsIn = (kind: string, field: string): readonly Uint8Array[] =>
  cases(kind).flatMap((one) => (typeof one[field] === 'string' ? [utf8(textOf(one[field]))] : []));

export function textOf(given: Json | undefined): string {
  return typeof given === 'string' ? given : '';
}
