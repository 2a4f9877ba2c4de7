/**
 * An expected yes or no as a value.
 *
 * Use      whatever can be refused returns a `Result`; bugs throw (STYLE.md, point 6).
 * Shapes   a refusal is a plain object with a stable `code` and the numbers behind it, no prose.
 */

export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal };
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>;

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function refuse<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
