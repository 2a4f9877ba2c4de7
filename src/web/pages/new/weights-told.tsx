/**
 * What a weighted poll would tell in the units planned, and in coarser ones.
 */

import { coarserUnits } from '../../../table/foresight/coarser-units.ts';
import { isSitting } from '../../../table/seats/sitting.ts';
import { useWords } from '../../language.tsx';
import { useDefinition } from './outlook.tsx';

export function WeightsTold({ nr }: { readonly nr: number }) {
  const definition = useDefinition();
  const words = useWords().weights;
  const plan = definition?.rounds[nr];
  if (!definition || !plan?.weighed) return null;
  const members = definition.members.filter((member) => isSitting(member, plan.opens));
  const { coarser } = words;
  return (
    <table className="ledger stack leakage">
      <caption>{coarser.title}</caption>
      <thead>
        <tr>
          {[coarser.unit, coarser.total, coarser.off, coarser.most].map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coarserUnits(members, plan.weighed).map(({ unit, total, off, greatest }) => (
          <tr key={unit} aria-current={unit === plan.weighed?.unit ? 'true' : undefined}>
            <th scope="row">{unit}</th>
            <td data-label={coarser.total}>{total}</td>
            <td data-label={coarser.off}>{off}</td>
            <td data-label={coarser.most}>{words.part(greatest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
