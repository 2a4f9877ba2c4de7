/**
 * How a page gets at the verifier: a fresh worker for each bundle.
 *
 * Use      web/main.tsx provides it, for only there are the addresses of workers known.
 */

import { type ReactNode, createContext, useContext } from 'react';
import { must } from '../../basics/bug.ts';

const VerifierContext = createContext<(() => Worker) | null>(null);

export function VerifierProvider(props: {
  readonly start: () => Worker;
  readonly children: ReactNode;
}) {
  return <VerifierContext value={props.start}>{props.children}</VerifierContext>;
}

export function useVerifier(): () => Worker {
  return must(useContext(VerifierContext), 'a VerifierProvider around every page');
}
