/**
 * Whose copy of the pages this is: served by the operator, or by a member's own machine.
 *
 * Use      web/main.tsx reads the mark that `doyen booth` leaves in the page; null where there is
 *          none, and then the operator's server served the code.
 */

import { type ReactNode, createContext, useContext } from 'react';

const OwnCopyContext = createContext<string | null>(null);

export function OwnCopyProvider(props: {
  readonly of: string | null;
  readonly children: ReactNode;
}) {
  return <OwnCopyContext value={props.of}>{props.children}</OwnCopyContext>;
}

/** The host of the body's server where these pages are the member's own; else null. */
export function useOwnCopy(): string | null {
  return useContext(OwnCopyContext);
}
