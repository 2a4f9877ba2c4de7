/**
 * Asks the body's server whether it is one and speaks the same protocol, before all else.
 *
 * Use      booth.ts, once.
 * Errors   `server_unreachable`, `certificate_wrong`, `server_moved`, `not_a_doyen`,
 *          `protocol_differs`: nothing was served yet.
 */

import { parseJson } from '../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { Health, PROTOCOL } from '../../contract/replies.ts';
import type { Ask } from '../../server/own-copy.ts';

export type GreetingRefusal =
  | { readonly code: 'server_unreachable'; readonly server: string; readonly why: string }
  | { readonly code: 'certificate_wrong'; readonly server: string; readonly why: string }
  | { readonly code: 'server_moved'; readonly server: string; readonly to: string }
  | { readonly code: 'not_a_doyen'; readonly server: string }
  | { readonly code: 'protocol_differs'; readonly theirs: string; readonly ours: string };

/** The version of the server, as it says. */
export async function greet(server: string, ask: Ask): Promise<Result<string, GreetingRefusal>> {
  try {
    const answered = await ask(`${server}/api/health`, { redirect: 'manual' });
    if (answered.status >= 300 && answered.status < 400) {
      const to = answered.headers.get('location') ?? '';
      return refuse({ code: 'server_moved', server, to });
    }
    return readHealth(server, await answered.text());
  } catch (problem) {
    const why = reasonOf(problem);
    const code = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(why)
      ? 'certificate_wrong'
      : 'server_unreachable';
    return refuse({ code, server, why });
  }
}

function readHealth(server: string, text: string): Result<string, GreetingRefusal> {
  const read = parseJson(text);
  const health = Health.safeParse(read);
  if (health.success) {
    const { protocol: theirs, version } = health.data;
    return theirs === PROTOCOL
      ? ok(version)
      : refuse({ code: 'protocol_differs', theirs, ours: PROTOCOL });
  }
  // Before servers said which protocol they speak, they spoke an older build of it.
  const older = Health.partial({ protocol: true }).safeParse(read);
  if (!older.success) return refuse({ code: 'not_a_doyen', server });
  return refuse({ code: 'protocol_differs', theirs: older.data.version, ours: PROTOCOL });
}

/** The system's code for why not, however deep it lies. */
function reasonOf(problem: unknown): string {
  for (let one = problem; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    if (one.cause === undefined) return one.message;
  }
  return 'EIO';
}
