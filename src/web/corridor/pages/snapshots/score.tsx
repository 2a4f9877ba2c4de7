/**
 * A snapshot against what happened: honest about how few cells that is.
 */

import type { Outcome, Snapshot } from '../../../../corridor/kinds/snapshot.ts';
import { TOO_FEW, scoreOf } from '../../../../corridor/snapshots.ts';
import { useCount } from '../../furniture/use-count.ts';
import { useCorridorWords } from '../../words.ts';
import { useLanguage } from '../../../language.tsx';

type Scored = { readonly snapshot: Snapshot; readonly outcome: Outcome };

export function ScoreOf({ snapshot, outcome }: Scored) {
  const words = useCorridorWords().snapshots.score;
  const { rows } = useCount();
  const { language } = useLanguage();
  const score = scoreOf(snapshot, outcome, rows.length);
  if (score === null || snapshot.learned > outcome.learned) return null;
  const { right, wrong, undecided, unknown, brier, n, tooFew, held, range, inTheWay } = score;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <div className="score">
      <p>{words.cells(right, wrong, undecided, unknown)}</p>
      {range && held !== null && (
        <p>
          {held
            ? words.held(range.least, range.most, inTheWay)
            : words.notHeld(range.least, range.most, inTheWay)}
        </p>
      )}
      {brier !== null && <p>{words.brier(number.format(brier), n)}</p>}
      {tooFew && <p className="notice-line">{words.tooFew(n, TOO_FEW)}</p>}
    </div>
  );
}
