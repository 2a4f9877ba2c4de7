/**
 * A bundle being checked, as a page sees it: a state, and what may be done in it.
 *
 * Use      `check(bytes, fingerprint)` begins; `stop`, or leaving the page, ends it in mid-sum.
 * Errors   a refusal is a state; what was checked before stays until something else is.
 */

import { useEffect, useRef, useState } from 'react';
import type { BundleRefusal } from '../../../record/bundle.ts';
import type { Report } from '../../../verify/verify.ts';
import type { HeldAgainst } from './held-file.tsx';
import { type Checking, type Step, startChecking } from '../../verify-worker/checking.ts';
import { useVerifier } from '../../verify-worker/door.tsx';

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly step: Step | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly refusal: BundleRefusal }
  | { readonly kind: 'stumbled' }
  | { readonly kind: 'checked'; readonly report: Report };

export type Checker = {
  readonly state: CheckState;
  check(bytes: Uint8Array, fingerprint: string | undefined, held?: HeldAgainst): void;
  stop(): void;
};

export function useChecking(): Checker {
  const makeWorker = useVerifier();
  const running = useRef<Checking | null>(null);
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  useEffect(() => () => running.current?.stop(), []);
  const check: Checker['check'] = (bytes, fingerprint, held = {}) => {
    running.current?.stop();
    setState({ kind: 'checking', step: null });
    const onStep = (step: Step) => setState({ kind: 'checking', step });
    running.current = startChecking(makeWorker, { bytes, fingerprint, held }, onStep);
    running.current.answer.then(
      (answer) => setState(answer.kind === 'report' ? { ...answer, kind: 'checked' } : answer),
      () => setState({ kind: 'stumbled' }),
    );
  };
  const stop = () => {
    running.current?.stop();
    setState({ kind: 'stopped' });
  };
  return { state, check, stop };
}
