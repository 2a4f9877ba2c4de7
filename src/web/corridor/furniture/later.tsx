/**
 * What may follow a change a breath later, so that what was changed is seen at once.
 *
 * Use      `<Later>` around what sums up or stands aside; `useLater(value)` for what it is given.
 *          Children are drawn again only if they are memos.
 * Shapes   another day is shown with everything else: only a change on the same day is put off.
 */

import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useWorkspace, WorkspaceProvider } from '../workspace.tsx';

export function Later({ children }: { readonly children: ReactNode }) {
  const workspace = useLater(useWorkspace());
  return <WorkspaceProvider value={workspace}>{children}</WorkspaceProvider>;
}

export function useLater<Value>(value: Value): Value {
  const { day, on } = useWorkspace();
  const now = useMemo(() => ({ value, looked: `${day} ${on}` }), [value, day, on]);
  const late = useDeferredValue(now);
  return late.looked === now.looked ? late.value : value;
}
