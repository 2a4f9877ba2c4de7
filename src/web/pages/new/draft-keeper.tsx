/**
 * Where this browser keeps a form that is being filled in.
 *
 * Use      main.tsx provides it; without a provider nothing is kept, and a reload begins afresh.
 */

import { createContext, useContext } from 'react';

export type DraftKeeper = {
  readonly load: () => string | null;
  /** `null` clears it. */
  readonly save: (draft: string | null) => void;
};

const NONE: DraftKeeper = { load: () => null, save: () => {} };

export const DraftKeeping = createContext<DraftKeeper>(NONE);

export function useDraftKeeper(): DraftKeeper {
  return useContext(DraftKeeping);
}
