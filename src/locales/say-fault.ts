/**
 * A fault of a file, in words.
 *
 * Use      `sayFault(messages, fault)` with the `faults` messages of the reader's language.
 */

import type { Fault } from '../basics/shape.ts';
import type { FaultCode } from '../table/fault-codes.ts';
import type { FaultClauses } from './en/faults.ts';

/** A clause such as “there is no member ‘xx’”; a code that has none is shown itself. */
export function sayFault(messages: FaultClauses, fault: Fault): string {
  const { code } = fault;
  return isKnown(code, messages) ? messages[code]((name) => spelled(fault[name])) : code;
}

function isKnown(code: string, messages: FaultClauses): code is FaultCode {
  return Object.hasOwn(messages, code);
}

function spelled(detail: Fault[string] | undefined): string {
  if (detail === undefined) return '?';
  return typeof detail === 'object' ? detail.join(', ') : String(detail);
}
