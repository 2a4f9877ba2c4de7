/**
 * Voting power by member, under a rule of one's choice: reckoned in a worker, with its progress
 * and a way to stop it.
 *
 * Source   spec/power.md.
 */

import { useId, useMemo, useState } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import { leaves } from '../../../table/rules/classes.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { useWords } from '../../language.tsx';
import { PowerTable } from './power-table.tsx';
import type { Supposed } from './supposing.ts';
import { type PowerState, usePower } from './use-power.ts';

type Props = Pick<Supposed, 'assembly' | 'names'> & { readonly rules: readonly DecisionRule[] };

/** Under any of the rules, the one at hand first. */
export function PowerPart({ rules, assembly, names }: Props) {
  const words = useWords();
  const said = words.whatIf.power;
  const [chosen, choose] = useState('');
  const { state, reckon, stop, clear } = usePower(useMemo(() => rules.some(isUneven), [rules]));
  const [reckoned, note] = useState('');
  const rule = rules.find(({ pass }) => spelled(pass) === chosen) ?? rules[0];
  if (rule === undefined) return null;
  const asked = spelled([rule.pass, assembly]);
  const begin = () => {
    note(asked);
    reckon(rule, assembly);
  };
  return (
    <section className="sub power-part">
      <h3>{said.title}</h3>
      <p className="hint">{said.lede}</p>
      <label className="field no-print">
        <span>{said.under}</span>
        <select
          value={spelled(rule.pass)}
          onChange={({ target }) => {
            choose(target.value);
            clear();
          }}
        >
          {rules.map((one) => (
            <Option key={spelled(one.pass)} rule={one} names={names} />
          ))}
        </select>
      </label>
      {state.kind === 'working' ? (
        <Working state={state} onStop={stop} />
      ) : (
        <p className="row no-print">
          <button type="button" className="btn plain dense" onClick={begin}>
            {said.begin}
          </button>
        </p>
      )}
      {/* Of another rule, or of other members, nothing is shown. */}
      {reckoned === asked && (
        <div role="status">
          <Found state={state} names={names} />
        </div>
      )}
    </section>
  );
}

function Option({ rule, names }: { readonly rule: DecisionRule } & Pick<Props, 'names'>) {
  const { rules: words } = useWords();
  return (
    <option value={spelled(rule.pass)}>{sayNeed(words, plainReading(rule).needs, names)}</option>
  );
}

function spelled(of: unknown): string {
  return JSON.stringify(of);
}

/** Some member counts more than others, or stands in a class of its own. */
function isUneven({ pass }: DecisionRule): boolean {
  return leaves(pass).some(({ sum, in: among }) => sum !== 1 || among !== undefined);
}

type WorkingProps = {
  readonly state: Extract<PowerState, { readonly kind: 'working' }>;
  readonly onStop: () => void;
};

function Working({ state, onStop }: WorkingProps) {
  const words = useWords().whatIf;
  const name = useId();
  const { step } = state;
  return (
    <div className="column no-print" role="status">
      <span id={name}>
        {state.first?.waiting ? words.power.soon[state.first.waiting] : words.rules.working}
      </span>
      <progress aria-labelledby={name} {...(step ? { value: step.done, max: step.of } : {})} />
      <p>
        <button type="button" className="link" onClick={onStop}>
          {words.power.stop}
        </button>
      </p>
    </div>
  );
}

function Found({ state, names }: { readonly state: PowerState } & Pick<Props, 'names'>) {
  const words = useWords().whatIf.power;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return state.first && <PowerTable power={state.first} names={names} />;
    case 'stopped':
      return <p>{words.stopped}</p>;
    case 'stumbled':
      return <p role="alert">{words.stumbled}</p>;
    case 'done':
      return <PowerTable power={state.power} names={names} />;
  }
}
