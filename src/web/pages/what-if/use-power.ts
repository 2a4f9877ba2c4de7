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
  | { readonly kind: 'idle' | 'stopped' | 'stumbled' }
  /** What takes long has `first` figures: they are kept where the wait is cut short. */
  | { readonly kind: 'working'; readonly step: WorkStep | null; readonly first: Power | null }
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
  const ask = (rule: DecisionRule, assembly: Assembly, first: Power | null) => {
    halt({ kind: 'working', step: null, first });
    const pace = first === null ? 'quick' : 'whole';
    const question = { kind: 'power', pass: rule.pass, assembly, pace } as const;
    const onStep = (step: WorkStep) => setState({ kind: 'working', step, first });
    running.current = startWorking<'power'>(makeWorker, question, onStep);
    running.current.answer.then(
      (found) => {
        if (found.waiting) ask(rule, assembly, found);
        else setState({ kind: 'done', power: found });
      },
      () => setState({ kind: 'stumbled' }),
    );
  };
  return {
    state,
    reckon: (rule: DecisionRule, assembly: Assembly) => ask(rule, assembly, null),
    stop: () => {
      const first = state.kind === 'working' ? state.first : null;
      halt(first ? { kind: 'done', power: first } : { kind: 'stopped' });
    },
    clear: () => halt({ kind: 'idle' }),
  };
}
