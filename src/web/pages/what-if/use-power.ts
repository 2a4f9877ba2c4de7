/**
 * Voting power being reckoned, as a page sees it: a state, and what may be done in it.
 *
 * Use      `reckon(rule, assembly)` begins; `stop`, or leaving the page, ends it in mid-sum.
 */

import { useEffect, useRef, useState } from 'react';
import type { Assembly } from '../../../table/rules/assembly.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import type { Power } from '../../../table/rules/power/member-power.ts';
import { usePowerWorker } from '../../power-worker/door.tsx';
import {
  type WorkStep,
  type Working,
  prepareWorking,
  startWorking,
} from '../../power-worker/working.ts';

export type PowerState =
  | { readonly kind: 'idle' | 'stopped' | 'too-large' | 'stumbled' }
  | { readonly kind: 'working'; readonly step: WorkStep | null }
  | { readonly kind: 'done'; readonly power: Power };

/** `isAsked`: there is a rule here whose power may be asked for. */
export function usePower(isAsked: boolean) {
  const makeWorker = usePowerWorker();
  const running = useRef<Working<'power'> | null>(null);
  const [state, setState] = useState<PowerState>({ kind: 'idle' });
  useEffect(() => () => running.current?.stop(), []);
  useEffect(() => {
    // A device without workers says so when it is asked something.
    if (isAsked) prepareWorking(makeWorker).catch(() => {});
  }, [makeWorker, isAsked]);
  const halt = (next: PowerState) => {
    running.current?.stop();
    setState(next);
  };
  const reckon = ({ pass }: DecisionRule, assembly: Assembly) => {
    halt({ kind: 'working', step: null });
    const ask = { kind: 'power', pass, assembly } as const;
    const onStep = (step: WorkStep) => setState({ kind: 'working', step });
    running.current = startWorking<'power'>(makeWorker, ask, onStep);
    running.current.answer.then(
      (found) => setState(found.ok ? { kind: 'done', power: found.value } : { kind: 'too-large' }),
      () => setState({ kind: 'stumbled' }),
    );
  };
  return {
    state,
    reckon,
    stop: () => halt({ kind: 'stopped' }),
    clear: () => halt({ kind: 'idle' }),
  };
}
