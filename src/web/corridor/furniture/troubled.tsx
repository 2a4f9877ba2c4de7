/**
 * What stands between this window and the server of its side, in a sentence or two.
 *
 * Use      the frame of every page of a corridor.
 */

import type { Trouble } from '../keepers/keeper.ts';
import { useMoment } from './moments.ts';
import { useCorridorWords } from '../words.ts';

export function Troubled({ trouble }: { readonly trouble: Trouble }) {
  const words = useCorridorWords().keeping.trouble;
  const said = useConnection(trouble);
  return (
    <div className="trouble" role="status">
      {said !== null && <p>{said}</p>}
      {trouble.doubt !== null && <p className="refusal">{words[trouble.doubt]}</p>}
      {trouble.findings > 0 && <p className="refusal">{words.findings}</p>}
      {trouble.waiting > 0 && <p>{words.waiting(trouble.waiting)}</p>}
    </div>
  );
}

function useConnection({ connection, asOf }: Trouble): string | null {
  const words = useCorridorWords().keeping.trouble;
  const moment = useMoment();
  switch (connection) {
    case 'live':
      return null;
    case 'lost':
      return asOf === null ? words.lostNever : words.lost(moment(asOf));
    case 'full':
      return words.full;
    case 'shut-out':
      return words.shutOut;
    case 'gone':
      return words.gone;
  }
}
