/**
 * Keeps a decision of a cell, with the day on which it is held.
 *
 * Shapes   in an example one decides on the day that is looked at, as in play; on a real side what
 *          is decided is held from today, and the page goes to now.
 */

import type { Result } from '../../../../basics/result.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Day } from '../../../../corridor/dated.ts';
import { useLanguage } from '../../../language.tsx';
import { useKeep } from '../../checked.ts';
import type { Told } from '../../refusal-words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { type Draft, assessmentOf } from './draft.ts';

export type Decide = {
  readonly learned: Day;
  keep(cell: Cell, draft: Draft): Promise<Result<unknown, Told>>;
};

export function useDecide(): Decide {
  const { where, on, today, day, lookAt } = useWorkspace();
  const put = useKeep();
  const { language } = useLanguage();
  const learned = where === 'window' ? on : today;
  return {
    learned,
    async keep(cell, draft) {
      const body = assessmentOf(draft, { cell, language, learned });
      const kept = await put([{ kind: 'assessment', id: cell.id, json: body }]);
      if (kept.ok && where === 'side' && day !== null) lookAt(null);
      return kept;
    },
  };
}
