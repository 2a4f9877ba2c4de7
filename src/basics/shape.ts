/**
 * Readers that turn unknown JSON into typed values, and say for each fault where it is.
 *
 * Use      `const point = object({ x: integer(), y: integer() }); read(point, given)`.
 * Shapes   a `Fault` has a stable code, the JSON pointer (RFC 6901) and the numbers behind it.
 * Errors   `read` gives the first fault; readers never throw on any JSON value.
 */

import type { Json, JsonObject } from './canonical.ts';
import { type Result, ok, refuse } from './result.ts';

export type Fault = {
  readonly code: string;
  readonly at: string;
  readonly [detail: string]: string | number | readonly string[];
};
export type Reader<Value> = (given: Json | undefined, at: string) => Result<Value, Fault>;
export type Read<R> = R extends Reader<infer Value> ? Value : never;
type Optional<Value> = Reader<Value | undefined> & { readonly optional: true };
type Fields = { readonly [name: string]: Reader<unknown> };
type Simplify<T> = { [K in keyof T]: T[K] };
export type ObjectOf<F extends Fields> = Simplify<
  { readonly [K in keyof F as F[K] extends { optional: true } ? never : K]: Read<F[K]> } & {
    readonly [K in keyof F as F[K] extends { optional: true } ? K : never]?: Exclude<
      Read<F[K]>,
      undefined
    >;
  }
>;

export function read<Value>(reader: Reader<Value>, given: Json | undefined): Result<Value, Fault> {
  return reader(given, '');
}

export function fault(
  code: string,
  at: string,
  details: { readonly [detail: string]: string | number | readonly string[] } = {},
): { readonly ok: false; readonly refusal: Fault } {
  return refuse({ ...details, code, at });
}

/** `at`/`key`, escaped as RFC 6901 says. */
export function below(at: string, key: string | number): string {
  return `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function text(most = 10_000): Reader<string> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    if (typeof given !== 'string' || !given.isWellFormed()) return fault('not_text', at);
    return given.length > most
      ? fault('text_too_long', at, { most, length: given.length })
      : ok(given);
  };
}

export function boolean(): Reader<boolean> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    return typeof given === 'boolean' ? ok(given) : fault('not_true_or_false', at);
  };
}

export function integer(least = 0, most: number = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    if (typeof given !== 'number' || !Number.isSafeInteger(given))
      return fault('not_a_whole_number', at);
    return given < least || given > most
      ? fault('out_of_range', at, { given, least, most })
      : ok(given);
  };
}

export function literal<const Value extends string>(...values: readonly Value[]): Reader<Value> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    const found = values.find((value) => value === given);
    return found === undefined ? fault('not_one_of', at, { values }) : ok(found);
  };
}

/** A value with a parser of its own: `undefined` from `parse` becomes the fault `code`. */
export function parsed<Value>(
  parse: (given: string) => Value | undefined,
  code: string,
): Reader<Value> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    const value = typeof given === 'string' ? parse(given) : undefined;
    return value === undefined ? fault(code, at) : ok(value);
  };
}

export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (given, at) => (given === null ? ok(null) : reader(given, at));
}

export function optional<Value>(reader: Reader<Value>): Optional<Value> {
  const lenient: Reader<Value | undefined> = (given, at) =>
    given === undefined ? ok(undefined) : reader(given, at);
  return Object.assign(lenient, { optional: true as const });
}

export function array<Value>(reader: Reader<Value>, most = 100_000): Reader<readonly Value[]> {
  return (given, at) => {
    if (given === undefined) return fault('missing', at);
    if (!Array.isArray(given)) return fault('not_a_list', at);
    if (given.length > most) return fault('list_too_long', at, { most, length: given.length });
    const values: Value[] = [];
    for (const [index, item] of (given as readonly Json[]).entries()) {
      const value = reader(item, below(at, index));
      if (!value.ok) return value;
      values.push(value.value);
    }
    return ok(values);
  };
}

/** An object used as a table: every value by `reader`, every key by `key`. */
export function record<Value>(
  reader: Reader<Value>,
  key: (name: string) => boolean = () => true,
): Reader<{ readonly [name: string]: Value }> {
  return (given, at) => {
    if (!isObject(given)) return fault(given === undefined ? 'missing' : 'not_an_object', at);
    const values: [string, Value][] = [];
    for (const [name, item] of Object.entries(given)) {
      if (!key(name)) return fault('unknown_field', below(at, name));
      const value = reader(item, below(at, name));
      if (!value.ok) return value;
      values.push([name, value.value]);
    }
    return ok(Object.fromEntries(values));
  };
}

/** The named fields; others are refused when `strict`, else left out of the value. */
export function object<F extends Fields>(fields: F, strict = false): Reader<ObjectOf<F>> {
  return (given, at) => {
    if (!isObject(given)) return fault(given === undefined ? 'missing' : 'not_an_object', at);
    const values: [string, unknown][] = [];
    for (const [name, reader] of Object.entries(fields)) {
      const value = reader(Object.hasOwn(given, name) ? given[name] : undefined, below(at, name));
      if (!value.ok) return value;
      if (value.value !== undefined) values.push([name, value.value]);
    }
    const stranger = strict && Object.keys(given).find((name) => !Object.hasOwn(fields, name));
    if (stranger) return fault('unknown_field', below(at, stranger));
    return ok(Object.fromEntries(values) as ObjectOf<F>);
  };
}

export function isObject(given: Json | undefined): given is JsonObject {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
