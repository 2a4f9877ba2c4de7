/**
 * Stops on a bug: something the types or an earlier check already rule out.
 *
 * Use      `return never(x)` closes a switch over a union; `must(x, 'why')` where a lookup cannot
 *          miss, `mustOk(x, 'why')` where a refusal cannot come.
 * Errors   all throw: a bug is never a refusal and never shown to a member.
 */

import type { Result } from './result.ts';

/** Closes a `switch`: a forgotten case does not compile. */
export function never(value: never): never {
  throw new Error(`bug: unexpected ${JSON.stringify(value)}`);
}

/** `value`, which is there because `why`. */
export function must<Value>(value: Value | undefined | null, why: string): Value {
  if (value === undefined || value === null) throw new Error(`bug: missing ${why}`);
  return value;
}

/** What was agreed to, which cannot have been refused because `why`. */
export function mustOk<Value>(result: Result<Value, unknown>, why: string): Value {
  if (!result.ok) throw new Error(`bug: refused ${why}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
