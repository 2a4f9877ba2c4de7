/**
 * The one-time codes that this device made and that still wait for their seats.
 *
 * Secrets  the codes.
 */

import { useCallback, useEffect, useState } from 'react';
import { useActs } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';

/** None where this is not the chair. */
export function useCodes(chair: boolean) {
  const { codes: ask } = useActs();
  const [codes, setCodes] = useState<readonly SeatCode[]>([]);
  const reload = useCallback(() => {
    if (chair) void ask().then(setCodes);
  }, [ask, chair]);
  useEffect(reload, [reload]);
  return { codes, reload };
}
