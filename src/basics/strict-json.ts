/**
 * JSON from a stranger: read only where it can mean one thing.
 *
 * Use      `readStrictJson(text)` at every door that opens a file or a body not written by us.
 * Shapes   any order and spacing; what two readers could read in two ways, or what no reader could
 *          walk to its end, does not pass.
 * Errors   `not_json`; else the first that applies of `too_deep`, `not_well_formed` (half a
 *          surrogate pair), `key_forbidden` (`__proto__`), `key_escaped`, `key_twice`.
 * Source   RFC 8259 §4. A key with a backslash is in none of our formats, and V8 14.6 (Node 26)
 *          reads some such keys as another key.
 */

import { type Json, MOST_LEVELS, parseJson } from './canonical.ts';
import { type Result, ok, refuse } from './result.ts';

export type JsonFault = {
  readonly code:
    | 'not_json'
    | 'too_deep'
    | 'not_well_formed'
    | 'key_forbidden'
    | 'key_escaped'
    | 'key_twice';
};

export function readStrictJson(text: string): Result<Json, JsonFault> {
  const value = parseJson(text);
  if (value === undefined) return refuse({ code: 'not_json' });
  const keys = keysOf(value);
  if (typeof keys !== 'number') return refuse({ code: keys });
  const written = keysWritten(text);
  if (written === 'key_escaped') return refuse({ code: written });
  return keys === written ? ok(value) : refuse({ code: 'key_twice' });
}

/** How many keys the value has, or its fault; level by level, for recursion would not end well. */
function keysOf(value: Json): number | JsonFault['code'] {
  let keys = 0;
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const below: Json[] = [];
    for (const one of level) {
      if (typeof one === 'string' && !one.isWellFormed()) return 'not_well_formed';
      if (typeof one !== 'object' || one === null) continue;
      if (depth >= MOST_LEVELS) return 'too_deep';
      if (!Array.isArray(one)) {
        const names = Object.keys(one);
        if (names.includes('__proto__')) return 'key_forbidden';
        if (!names.every((name) => name.isWellFormed())) return 'not_well_formed';
        keys += names.length;
      }
      for (const inner of Object.values(one)) below.push(inner);
    }
    level = below;
  }
  return keys;
}

/** How many keys stand in a text that is JSON: the strings that a colon follows. */
function keysWritten(text: string): number | 'key_escaped' {
  let keys = 0;
  let after = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', after)) {
    after = endOfString(text, start);
    let next = after;
    while (/[ \t\n\r]/.test(text.charAt(next))) next++;
    if (text.charAt(next) !== ':') continue;
    if (text.slice(start, after).includes('\\')) return 'key_escaped';
    keys++;
  }
  return keys;
}

/** The place after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charAt(at - 1 - escapes) === '\\') escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}
