/**
 * The settings of `serve`, read from the environment's words.
 *
 * Use      main.ts passes `process.env`; everything has a default but the database's address.
 * Shapes   PORT 4020; DOYEN_HOST 127.0.0.1; DOYEN_DATA ./data; DATABASE_URL; DOYEN_ORIGIN
 *          localhost, the name in every signature of a log: it must not change once a selection has
 *          begun; DOYEN_LOG on or off, a line for each request; DOYEN_PROXY on behind a proxy of
 *          one's own; DOYEN_NEW_CODE on for the chair of a further selection; DOYEN_CORRIDORS
 *          anyone, code or nobody: who may begin a corridor. Without it anyone where only this
 *          machine is heard, else whoever has the code that each start prints.
 * Errors   `portWrong`, `labelWrong`, `corridorsWrong` with what was given.
 */

import path from 'node:path';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Place } from '../store/open.ts';
import type { Leave } from './corridors.ts';

export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly place: Place;
  readonly label: string;
  readonly logRequests: boolean;
  /** Whether a proxy of our own says, last in `x-forwarded-for`, who asks. */
  readonly behindProxy: boolean;
  /** Whether the chair of a further selection gets a one-time code. */
  readonly newCode: boolean;
  /** Who may begin a corridor. */
  readonly corridors: Leave;
};
export type BadSetting = {
  readonly code: 'portWrong' | 'labelWrong' | 'corridorsWrong';
  readonly given: string;
};
const LEAVES: readonly Leave[] = ['anyone', 'code', 'nobody'];
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/;

type Words = { readonly [name: string]: string | undefined };

export function readSettings(
  words: Words,
  { root, interactive }: { readonly root: string; readonly interactive: boolean },
): Result<Settings, BadSetting> {
  const { PORT = '4020', DATABASE_URL: url = '', DOYEN_DATA: folder = '' } = words;
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : NaN;
  if (!(port <= 65_535)) return refuse({ code: 'portWrong', given: PORT });
  const label = words['DOYEN_ORIGIN'] ?? 'localhost';
  if (!/^[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?(?::\d{1,5})?$/.test(label)) {
    return refuse({ code: 'labelWrong', given: label });
  }
  const corridors = corridorsBy(words);
  if (!corridors) return refuse({ code: 'corridorsWrong', given: words['DOYEN_CORRIDORS'] ?? '' });
  const log = words['DOYEN_LOG'];
  return ok({
    port,
    host: words['DOYEN_HOST'] ?? '127.0.0.1',
    place: url === '' ? { folder: folder === '' ? path.join(root, 'data') : folder } : { url },
    label,
    logRequests: log === 'on' || (log !== 'off' && !interactive),
    behindProxy: words['DOYEN_PROXY'] === 'on',
    newCode: words['DOYEN_NEW_CODE'] === 'on',
    corridors,
  });
}

/** Behind a proxy, others than this machine are heard. */
function corridorsBy(words: Words): Leave | undefined {
  const given = words['DOYEN_CORRIDORS'] ?? '';
  if (given !== '') return LEAVES.find((one) => one === given);
  const { DOYEN_HOST: host = '127.0.0.1', DOYEN_PROXY: proxy } = words;
  return proxy !== 'on' && LOOPBACK.test(host) ? 'anyone' : 'code';
}
