/**
 * What may follow a change a breath later, so that what was changed is seen at once.
 *
 * Use      `<Later>` around what sums up or stands aside; `useLater(value)` for what it is given.
 *          Children are drawn again only if they are memos.
 * Shapes   a breath is the time until the change stands on the screen. Another day is shown with
 *          everything else: only a change on the same day is put off.
 */

import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { useWorkspace, WorkspaceProvider } from '../workspace.tsx';

export function Later({ children }: { readonly children: ReactNode }) {
  const workspace = useLater(useWorkspace());
  return <WorkspaceProvider value={workspace}>{children}</WorkspaceProvider>;
}

export function useLater<Value>(value: Value): Value {
  const { day, on } = useWorkspace();
  const now = useMemo(() => ({ value, looked: `${day} ${on}` }), [value, day, on]);
  const [late, follow] = useState(now);
  const isSameDay = late.looked === now.looked;
  if (!isSameDay) follow(now);
  useEffect(
    () => (late === now ? undefined : afterNextFrame(() => startTransition(() => follow(now)))),
    [late, now],
  );
  return isSameDay ? late.value : value;
}

/** Calls once a frame was drawn, unless it is called off: work done before would put it off. */
function afterNextFrame(call: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    resting = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  };
}
