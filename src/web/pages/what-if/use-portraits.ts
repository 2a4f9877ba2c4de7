/**
 * Portraits of rules on a body, reckoned one after the other so that the page never waits.
 *
 * Use      `usePortraits(rules, assembly)`; null where one is still to come.
 */

import { useEffect, useState } from 'react';
import type { Assembly } from '../../../table/rules/assembly.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { type Portrait, portraitOf } from '../../../table/rules/what-if/portrait.ts';

type Drawn = { readonly of: readonly DecisionRule[]; readonly portraits: readonly Portrait[] };

export function usePortraits(
  rules: readonly DecisionRule[],
  assembly: Assembly,
): readonly (Portrait | null)[] {
  const [drawn, put] = useState<Drawn>({ of: [], portraits: [] });
  useEffect(() => {
    const portraits: Portrait[] = [];
    let waiting = setTimeout(next);
    function next() {
      const rule = rules[portraits.length];
      if (rule === undefined) return;
      portraits.push(portraitOf(rule, assembly));
      put({ of: rules, portraits: [...portraits] });
      waiting = setTimeout(next);
    }
    return () => clearTimeout(waiting);
  }, [rules, assembly]);
  return rules.map((_, at) => (drawn.of === rules ? (drawn.portraits[at] ?? null) : null));
}
