/**
 * What if, on the page of distance: of one name, with the conditions said in public about it, under
 * the rule in force; rules side by side below.
 */

import { useMemo, useState } from 'react';
import type { Distance } from '../../../table/distance/distance.ts';
import { ruleInForce } from '../../../table/endings/rule-change.ts';
import { assemblyOf } from '../../../table/rules/assembly.ts';
import { dayOf, momentOf, sitting } from '../../../table/seats/sitting.ts';
import { useNames } from '../../furniture/names.ts';
import { useDistances } from '../../furniture/use-distances.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { Comparison } from './comparison.tsx';
import type { SaidInPublic } from './supposing.ts';
import { WhatIf } from './what-if.tsx';

export function WhatIfSection() {
  const words = useWords().whatIf;
  const running = useDistances().filter(({ standing }) => standing !== 'withdrawn');
  const [chosen, choose] = useState<string | null>(null);
  const name = running.find(({ candidate }) => candidate === chosen) ?? running[0];
  const names = useNames();
  const { rule, assembly } = useRuleInForce();
  const said = useSaidOf(name);
  return (
    <section className="sec what-if" id="what-if">
      <header>
        <h2>{words.title}</h2>
        <span className="label">{words.lede}</span>
      </header>
      <p className="hint kept">{words.kept}</p>
      {running.length > 0 && (
        <label className="field of-name">
          <span>{words.name}</span>
          <select value={name?.candidate ?? ''} onChange={({ target }) => choose(target.value)}>
            {running.map((one) => (
              <option key={one.candidate} value={one.candidate}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <WhatIf
        key={name?.candidate}
        {...{ rule, assembly, names, said }}
        first={words.rules.inForce}
      />
      <details className="what-if-more">
        <summary>{words.rules.title}</summary>
        <Comparison {...{ rule, assembly, names }} first={words.rules.inForce} />
      </details>
    </section>
  );
}

/** As of today: both change with the days, not with the seconds. */
function useRuleInForce() {
  const { selection } = useView();
  const day = dayOf(useNow());
  return useMemo(() => {
    const present = sitting(selection, momentOf(day));
    const members = selection.members.filter(({ id }) => present.includes(id));
    const assembly = assemblyOf(members, selection.definition.body.groups);
    return { assembly, rule: ruleInForce(selection) };
  }, [selection, day]);
}

function useSaidOf(name: Distance | undefined): readonly SaidInPublic[] {
  const outstanding = name?.outstanding;
  return useMemo(
    () => (outstanding ?? []).map((about, at) => ({ key: String(at), about })),
    [outstanding],
  );
}
