/**
 * How a page gets at the power worker, which working.ts then asks.
 *
 * Use      web/main.tsx provides it, for only there are the addresses of workers known.
 */

import { type ReactNode, createContext, useContext } from 'react';
import { must } from '../../basics/bug.ts';

const PowerContext = createContext<(() => Worker) | null>(null);

export function PowerProvider(props: {
  readonly start: () => Worker;
  readonly children: ReactNode;
}) {
  return <PowerContext value={props.start}>{props.children}</PowerContext>;
}

export function usePowerWorker(): () => Worker {
  return must(useContext(PowerContext), 'a PowerProvider around every page');
}
