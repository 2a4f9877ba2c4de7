/**
 * Keeps one item, if the corridor takes it in.
 *
 * Use      `keep(kind, body, id)`; a null id is a new item.
 * Errors   the name of the field at fault, or '' for the whole, and the code.
 */

import { useState } from 'react';
import { accepted } from '../../../corridor/acceptance.ts';
import { type Change, item } from '../../../corridor/corridor.ts';
import type { ItemId } from '../../../corridor/fields.ts';
import type { Body, Kind } from '../../../corridor/kinds/index.ts';
import { useCorridorDoors, useWorkspace } from '../workspace.tsx';
import { type FieldFault, faultAt } from './item-fields.ts';

/** Stands for the id that the workspace will give. */
const NEW = 'new';

type Keeping = {
  readonly busy: boolean;
  keep<K extends Kind>(kind: K, body: Body<K>, id: ItemId | null): Promise<FieldFault | null>;
};

export function useKeeping(): Keeping {
  const { whole, me, put } = useWorkspace();
  const { now } = useCorridorDoors();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async keep(kind, body, id) {
      const seen = id === null ? 0 : (item(whole, kind, id)?.revisions.length ?? 0);
      const about = { by: me, at: now(), id: id ?? NEW, seen } as const;
      const fit = accepted(whole, { ...about, kind, type: 'put', body } as Change);
      if (!fit.ok) return faultAt(fit.refusal);
      setBusy(true);
      const kept = await put([id === null ? { kind, body } : { kind, body, id }]);
      setBusy(false);
      return kept.ok ? null : faultAt(kept.refusal);
    },
  };
}
