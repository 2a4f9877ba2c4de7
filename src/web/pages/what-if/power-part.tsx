/**
 * Voting power by member, under a rule that does not treat all alike: reckoned in a worker, with
 * its progress and a way to stop it.
 *
 * Source   spec/power.md.
 */

import { useId, useMemo, useState } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import { leaves } from '../../../table/rules/classes.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { Power } from '../../../table/rules/power/member-power.ts';
import { useLanguage, useWords } from '../../language.tsx';
import type { Supposed } from './supposing.ts';
import { type PowerState, usePower } from './use-power.ts';

type Props = Pick<Supposed, 'assembly' | 'names'> & { readonly rules: readonly DecisionRule[] };

export function PowerPart({ rules, assembly, names }: Props) {
  const uneven = useMemo(() => rules.filter(isUneven), [rules]);
  const words = useWords();
  const said = words.whatIf.power;
  const [chosen, choose] = useState(0);
  const { state, reckon, stop, clear } = usePower(uneven.length > 0);
  const rule = uneven[chosen] ?? uneven[0];
  if (rule === undefined) return null;
  return (
    <section className="sub power-part">
      <h3>{said.title}</h3>
      <p className="hint">{said.lede}</p>
      <label className="field no-print">
        <span>{said.under}</span>
        <select
          value={chosen}
          onChange={({ target }) => {
            choose(Number(target.value));
            clear();
          }}
        >
          {uneven.map((one, at) => (
            <option key={JSON.stringify(one.pass)} value={at}>
              {sayNeed(words.rules, plainReading(one).needs, names)}
            </option>
          ))}
        </select>
      </label>
      {state.kind === 'working' ? (
        <Working state={state} onStop={stop} />
      ) : (
        <p className="row no-print">
          <button type="button" className="btn plain dense" onClick={() => reckon(rule, assembly)}>
            {said.begin}
          </button>
        </p>
      )}
      <Found state={state} names={names} />
    </section>
  );
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
    <div className="column" role="status">
      <span id={name}>{state.bounds ? words.power.exactSoon : words.rules.working}</span>
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
      return state.bounds && <Table power={state.bounds} names={names} />;
    case 'stopped':
      return <p role="status">{words.stopped}</p>;
    case 'too-large':
      return <p role="alert">{words.tooLarge}</p>;
    case 'stumbled':
      return <p role="alert">{words.stumbled}</p>;
    case 'done':
      return <Table power={state.power} names={names} />;
  }
}

type TableProps = Pick<Props, 'names'> & {
  readonly power: Power;
};

function Table({ power, names }: TableProps) {
  const { members, errors, errorIs } = power;
  const words = useWords().whatIf.power;
  const perMille = usePerMille();
  const most = Math.max(...members.map(({ shapley }) => shapley));
  const sorted = members.toSorted((one, two) => two.shapley - one.shapley);
  return (
    <>
      <p className="hint">
        {errorIs === 'weights'
          ? words.how.weights(perMille.off(Math.max(errors.penrose, errors.shapley)))
          : words.how[errorIs]}
      </p>
      <table className="ledger power-table">
        <caption className="vh">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col" className="num">
              {words.penrose}
            </th>
            <th scope="col" className="num">
              {words.shapley}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, penrose, shapley }) => (
            <tr key={id}>
              <th scope="row">{names.member(id)}</th>
              <td className="num">{perMille.whole(penrose)}</td>
              <td className="num power-bar">
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={most > 0 ? (100 * shapley) / most : 0} height={6} />
                </svg>
                <span>{perMille.whole(shapley)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Of a thousand, in whole numbers; what is above nothing is never written as nothing. */
function usePerMille() {
  const { language } = useLanguage();
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const off = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 1,
    roundingMode: 'ceil',
  });
  return {
    whole: (share: number) => (share > 0 && share < 0.001 ? '< 1' : whole.format(1000 * share)),
    off: (error: number) => off.format(1000 * error),
  };
}
