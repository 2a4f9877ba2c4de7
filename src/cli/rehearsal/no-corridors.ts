/**
 * A rehearsal in one process keeps no corridors: whatever belongs to one side stays out of it.
 *
 * Use      memory-store.ts.
 */

import type { CorridorStore } from '../../store/corridors.ts';

export function noCorridors(): CorridorStore {
  return {
    foundCorridor: async () => false,
    corridor: async () => undefined,
    appendSheet: async () => 'no_way',
    sheetsFrom: async () => [],
    wayIn: async () => undefined,
    invitation: async () => undefined,
    removeCorridor: async () => false,
  };
}
