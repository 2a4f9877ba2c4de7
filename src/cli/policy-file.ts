/**
 * The policy that somebody names on the command line: the file read, the policy parsed.
 *
 * Use      `verify`, `booth` and `witness` with `--policy FILE`.
 * Errors   `policy_unreadable` where there is no text; `policy_refused` with the line at fault.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromUtf8 } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { messages } from '../locales/en/witness.ts';
import { type Policy, type PolicyRefusal, readPolicy } from '../record/witness-policy.ts';

export type PolicyFileRefusal =
  | { readonly code: 'policy_unreadable'; readonly file: string; readonly why: string }
  | { readonly code: 'policy_refused'; readonly file: string; readonly fault: PolicyRefusal };

/** Undefined where none was asked for. */
export function policyAt(
  folder: string,
  file: string | undefined,
): Result<Policy | undefined, PolicyFileRefusal> {
  if (file === undefined) return ok(undefined);
  const text = textAt(path.resolve(folder, file));
  if (!text.ok) return refuse({ code: 'policy_unreadable', file, why: text.refusal });
  const policy = readPolicy(text.value);
  return policy.ok ? policy : refuse({ code: 'policy_refused', file, fault: policy.refusal });
}

export function policySentence(refusal: PolicyFileRefusal, words: typeof messages): string {
  if (refusal.code === 'policy_unreadable') {
    return words.policy.unreadable(refusal.file, refusal.why);
  }
  const { code, line, word } = refusal.fault;
  return words.policy.refused(refusal.file, line, words.policy[code](word));
}

/** A text of at most a megabyte, or the system's code for why not. */
export function textAt(file: string): Result<string, string> {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const text = bytes.length > 1_000_000 ? undefined : fromUtf8(bytes);
    return text === undefined ? refuse('EFTYPE') : ok(text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return refuse(typeof code === 'string' ? code : 'EIO');
  }
}
