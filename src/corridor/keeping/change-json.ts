/**
 * A change as JSON that formats/plain.ts reads.
 *
 * Shapes   its time as RFC 3339; everything else as it is.
 */

import type { Json } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import type { Change } from '../corridor.ts';

export function changeJson(given: Change): Json {
  return { ...given, at: writeInstant(given.at) } as Json;
}
