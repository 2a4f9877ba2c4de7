/**
 * Withdrawing a name: the sponsor's own act, asked for before it is signed.
 */

import { useState } from 'react';
import { type Candidacy, isSponsor } from '../../../table/candidacies/candidacy.ts';
import { memberOf } from '../../../table/ids.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';

export function WithdrawName({ candidacy }: { readonly candidacy: Candidacy }) {
  const words = useWords().candidate.withdrawal;
  const { seat, selection } = useView();
  const { act } = useActs();
  const today = dayOf(useNow());
  const [asking, ask] = useState(false);
  const member = memberOf(seat);
  const own = member !== undefined && isSponsor(candidacy, member, today);
  if (!own || selection.stage !== 'open') return null;
  return (
    <p>
      <button type="button" className="btn grave" onClick={() => ask(true)}>
        {words.verb}
      </button>
      {asking && (
        <ActDialog
          title={words.verb}
          text={words.text(candidacy.name)}
          verb={words.verb}
          grave
          needsReason
          act={(reason) => act({ type: 'WithdrawName', candidate: candidacy.id, reason })}
          onClose={() => ask(false)}
        />
      )}
    </p>
  );
}
