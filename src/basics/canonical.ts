/**
 * Canonical JSON: one value, one text, so that it can be hashed and signed.
 *
 * Shapes   RFC 8785 over null, booleans, strings, safe integers, arrays and plain objects; keys
 *          sorted by UTF-16 code units; no fractions, no exponents, no `undefined` (absent
 *          instead).
 * Errors   `readCanonical` answers `undefined` unless re-encoding gives the same bytes: that
 *          refuses duplicate keys, spaces, other orders, other escapes and lone surrogates; and
 *          for what is nested more than 100 deep.
 * Source   RFC 8785; spec/encodings.md §2.
 */

import { equalBytes, fromUtf8, utf8 } from './bytes.ts';

/** Deeper values are refused: whoever walks them must come to an end. */
export const MOST_LEVELS = 100;

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value as JsonObject);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new Error('bug: canonical JSON holds safe integers only');
  }
  if (value === undefined) throw new Error('bug: canonical JSON holds no undefined');
  return JSON.stringify(value === 0 ? 0 : value);
}

export function canonicalBytes(value: Json): Uint8Array {
  return utf8(canonicalJson(value));
}

export function readCanonical(bytes: Uint8Array): Json | undefined {
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (value === undefined || !isCanonicalValue(value, MOST_LEVELS)) return undefined;
  return equalBytes(canonicalBytes(value), bytes) ? value : undefined;
}

/** JSON text as data, or `undefined` where it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function canonicalObject(value: JsonObject): string {
  const keys = Object.keys(value).sort();
  const pairs = keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${pairs.join(',')}}`;
}

function isCanonicalValue(value: Json, levels: number): boolean {
  if (typeof value === 'object' && value !== null) {
    return levels > 0 && Object.values(value).every((one) => isCanonicalValue(one, levels - 1));
  }
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value !== 'number' || Number.isSafeInteger(value);
}
