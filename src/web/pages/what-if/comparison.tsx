/**
 * Rules side by side for the body at hand: who could hold up a name under each, who could carry
 * one; first as bars, then in words.
 *
 * Use      the set-up gives `onChoose`, so that a rule can be taken from here.
 * Source   spec/rules.md §5.
 */

import { useMemo } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import { sayPortrait } from '../../../locales/say-what-if.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { pooledPortrait } from '../../../table/rules/what-if/pools.ts';
import type { Portrait } from '../../../table/rules/what-if/portrait.ts';
import { useWords } from '../../language.tsx';
import { CountBar } from './count-bar.tsx';
import { PowerPart } from './power-part.tsx';
import { rulesBeside } from './rules-beside.ts';
import { usePortraits } from './use-portraits.ts';
import type { Supposed } from './supposing.ts';
import './what-if.css';

type Props = Supposed & {
  /** What stands behind the first rule: the one chosen, or the one in force. */
  readonly first: string | null;
  /** Undefined for a rule that cannot be taken from here. */
  readonly onChoose?: (rule: DecisionRule) => (() => void) | undefined;
};

export const COMPARISON_HEAD = 'rules-compare';

export function Comparison(props: Props) {
  const { rule, assembly, first } = props;
  const words = useWords().whatIf.rules;
  const all = useMemo(() => rulesBeside(rule, assembly), [rule, assembly]);
  const rules = useMemo(() => (first === null ? all.slice(1) : all), [all, first]);
  const portraits = usePortraits(rules, assembly);
  return (
    <section className="sub rules-compare">
      <h3 id={COMPARISON_HEAD} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="hint">{words.lede(assembly.members.length)}</p>
      <Picture {...props} rules={rules} portraits={portraits} />
      <InWords {...props} rules={rules} portraits={portraits} />
      <PowerPart {...props} rules={rules} />
      <p className="row no-print">
        <button type="button" className="btn plain dense" onClick={printComparison}>
          {words.print}
        </button>
      </p>
    </section>
  );
}

/** Only the comparison, as long as the dialog is open. */
function printComparison() {
  document.documentElement.dataset['print'] = 'rules';
  globalThis.print();
  delete document.documentElement.dataset['print'];
}

type Drawn = Props & {
  readonly rules: readonly DecisionRule[];
  readonly portraits: readonly (Portrait | null)[];
};

function Picture({ rules, portraits, assembly, names, first }: Drawn) {
  const words = useWords();
  const { whatIf } = words;
  const all = assembly.members.length;
  return (
    <table className="ledger rules-picture">
      <caption className="vh">{whatIf.rules.picture}</caption>
      <thead>
        <tr>
          <th scope="col">{whatIf.compare.rule}</th>
          <th scope="col">{whatIf.rules.hold}</th>
          <th scope="col">{whatIf.rules.carry}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule, at) => {
          const portrait = portraits[at];
          return (
            <tr key={JSON.stringify(rule.pass)}>
              <th scope="row">
                {sayNeed(words.rules, plainReading(rule).needs, names)}
                {at === 0 && first !== null && <span className="chosen-rule"> {first}</span>}
              </th>
              <td data-label={whatIf.rules.hold}>
                <CountBar sets={portrait?.block} all={all} kind="hold" />
              </td>
              <td data-label={whatIf.rules.carry}>
                <CountBar sets={portrait?.carry.against} all={all} kind="carry" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function InWords({ rules, portraits, assembly, names, first, onChoose }: Drawn) {
  const { rules: said, whatIf } = useWords();
  return (
    <ul className="rules-words">
      {rules.map((rule, at) => {
        const portrait = portraits[at];
        const choose = at === 0 && first !== null ? undefined : onChoose?.(rule);
        return (
          <li key={JSON.stringify(rule.pass)}>
            <h4>{sayNeed(said, plainReading(rule).needs, names)}</h4>
            <p>
              {portrait
                ? sayPortrait(whatIf, pooledPortrait(assembly, portrait), names).join(' ')
                : whatIf.rules.working}
            </p>
            {choose && (
              <button type="button" className="link no-print" onClick={choose}>
                {whatIf.rules.take}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
