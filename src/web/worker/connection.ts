/**
 * What a reading says of the line: whether the server answered, and whether it can write.
 *
 * Use      worker/desk.ts, after each reading.
 */

import type { Result } from '../../basics/result.ts';
import type { Declined } from '../../device/board.ts';
import { isAnswered } from '../../device/outbox.ts';
import type { DeviceView } from './messages.ts';

export function connectionBy(read: Result<null, Declined>): DeviceView['connection'] {
  if (read.ok || isAnswered(read.refusal)) return 'live';
  return read.refusal.code === 'board_full' ? 'full' : 'lost';
}
