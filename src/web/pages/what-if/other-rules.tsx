/**
 * The same positions under other rules: only the rule changes.
 */

import { useMemo } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import { sayVerdict } from '../../../locales/say-what-if.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { Marks } from '../../../table/rules/what-if/marks.ts';
import { pooledVerdict } from '../../../table/rules/what-if/pools.ts';
import { type Verdict, verdictOf } from '../../../table/rules/what-if/verdict.ts';
import { useWords } from '../../language.tsx';
import { FieldMark } from '../distance/fields.tsx';
import { rulesBeside } from './rules-beside.ts';
import type { Supposed } from './supposing.ts';

type Props = Supposed & {
  readonly marks: Marks;
  /** What stands behind the first rule. */
  readonly first: string;
};

export function OtherRules(props: Props) {
  const { rule, assembly, marks, first } = props;
  const words = useWords().whatIf.compare;
  const beside = useMemo(() => rulesBeside(rule, assembly), [rule, assembly]);
  const verdicts = useMemo(
    () => beside.map((one) => verdictOf(one, assembly, marks)),
    [beside, assembly, marks],
  );
  return (
    <section className="sub supposing-rules">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      <table className="ledger other-rules">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {beside.map((one, at) => {
            const verdict = verdicts[at];
            return (
              verdict && (
                <Row
                  key={at}
                  {...props}
                  rule={one}
                  verdict={verdict}
                  first={at === 0 ? first : ''}
                />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Props & { readonly verdict: Verdict };

function Row({ rule, assembly, names, marks, verdict, first }: RowProps) {
  const { whatIf, rules } = useWords();
  const { head } = sayVerdict(whatIf, pooledVerdict(assembly, marks, verdict), names);
  return (
    <tr>
      <th scope="row">
        {sayNeed(rules, plainReading(rule).needs, names)}
        {first !== '' && <span className="chosen-rule"> {first}</span>}
      </th>
      <td>
        <FieldMark
          met={verdict.stands === 'passes' ? true : verdict.stands === 'held' ? false : null}
        />
        <span>{head}</span>
      </td>
    </tr>
  );
}
