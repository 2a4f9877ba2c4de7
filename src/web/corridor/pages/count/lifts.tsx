/**
 * What would lift an objection: the condition it hangs on, else what would change our mind.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import { standingAt } from '../../../../corridor/column-foot.ts';
import { Said } from '../../furniture/provenance.tsx';

export function Lifts({ cell }: { readonly cell: Cell | undefined }) {
  if (cell === undefined || standingAt(cell.step) === 'clear') return null;
  const { assessment, suggestion, evidence } = cell;
  const hanging = evidence.counted.find(({ id }) => suggestion.hangsOn.includes(id));
  const text = assessment?.hangsOn ?? hanging?.signal.condition ?? assessment?.wouldChange ?? null;
  return text && <Said text={text} />;
}
