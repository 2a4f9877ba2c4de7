/**
 * Whose answer would be certain to whom, at each level that could be published in this body.
 *
 * Use      under what a planned poll gives away; the level that is planned stands out.
 */

import type { RoundPlan } from '../../../table/definition/definition.ts';
import { knowersOf, leakageOf } from '../../../table/foresight/leakage.ts';
import { isSitting } from '../../../table/seats/sitting.ts';
import { useWords } from '../../language.tsx';
import { useDefinition } from './outlook.tsx';

export function LeakageTable({ nr }: { readonly nr: number }) {
  const definition = useDefinition();
  const plan = definition?.rounds[nr];
  if (!definition || !plan || plan.kind !== 'straw-poll') return null;
  const sitting = definition.members.filter((member) => isSitting(member, plan.opens));
  const leaks = leakageOf(
    definition,
    plan,
    sitting.map(({ id }) => id),
  );
  return <Levels plan={plan} leaks={leaks} together={knowersOf(definition).at(-1)?.own ?? 2} />;
}

type LevelsProps = {
  readonly plan: RoundPlan;
  readonly leaks: ReturnType<typeof leakageOf>;
  readonly together: number;
};

function Levels({ plan, leaks, together }: LevelsProps) {
  const { levels: words } = useWords().outlook;
  const columns = [words.outsider, words.member, words.together(together)];
  return (
    <>
      <table className="ledger stack leakage">
        <caption>{words.title}</caption>
        <thead>
          <tr>
            {[words.level, ...columns].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leaks.map(({ level, always }) => (
            <tr key={level} aria-current={level === plan.reveal ? 'true' : undefined}>
              <th scope="row">{words[level]}</th>
              {always.map((count, at) => (
                <td key={columns[at]} data-label={columns[at]}>
                  {count === 0 ? words.nobody : words.some(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.agree}</p>
    </>
  );
}
