/**
 * A dialog on top of the page for as long as it is there.
 *
 * Shapes   it is closed before it is taken away, not only taken away: the browser then gives the
 *          focus back to where it was, also after something was kept.
 */

import { type RefObject, useLayoutEffect, useRef } from 'react';

export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
