/**
 * A dialog on top of the page for as long as it is there.
 *
 * Use      `const dialog = useModal(onClose)`; `onClose` hears that a person closed it.
 * Shapes   it is closed before it is taken away, not only taken away: the browser then gives the
 *          focus back to where it was, also after something was kept. The browser tells of that a
 *          breath later: where it has been shown again by then, nobody closed it.
 */

import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const hear = () => {
      if (shown?.open === false) closed();
    };
    shown?.showModal();
    shown?.addEventListener('close', hear);
    return () => {
      shown?.removeEventListener('close', hear);
      shown?.close();
    };
  }, []);
  return dialog;
}
