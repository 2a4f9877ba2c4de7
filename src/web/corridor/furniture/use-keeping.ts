/**
 * Keeps one item, if the corridor takes it in, and says when it is at it.
 *
 * Use      `keep(kind, body, id)`; a null id is a new item.
 * Errors   the name of the field at fault, or '' for the whole, and the code.
 */

import { useState } from 'react';
import type { Json } from '../../../basics/canonical.ts';
import type { ItemId } from '../../../corridor/fields.ts';
import type { Body, Kind } from '../../../corridor/kinds/index.ts';
import { useKeep } from '../checked.ts';
import { type FieldFault, faultAt } from './item-fields.ts';

type Keeping = {
  readonly busy: boolean;
  keep<K extends Kind>(kind: K, body: Body<K>, id: ItemId | null): Promise<FieldFault | null>;
};

export function useKeeping(): Keeping {
  const put = useKeep();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async keep(kind, body, id) {
      setBusy(true);
      const kept = await put([{ kind, json: body as Json, ...(id === null ? {} : { id }) }]);
      setBusy(false);
      return kept.ok ? null : faultAt(kept.refusal);
    },
  };
}
