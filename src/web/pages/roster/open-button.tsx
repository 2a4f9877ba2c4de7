/**
 * Opening: the chair says that the eight words were compared, and gives a reason.
 *
 * Use      the filled button of the page once all seats are taken; before that the letters are.
 */

import { useState } from 'react';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { EightWords } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';

export function OpenButton() {
  const words = useWords().enrol.roster;
  const { selection, summary } = useView();
  const { act } = useActs();
  const [asking, setAsking] = useState(false);
  const { fingerprint, seats } = selection;
  // Stand-ins have no voice: what would be done in earnest is said, not claimed.
  const alone = summary.rehearsal !== null && summary.rehearsal?.people === false;
  const waiting = Object.values(seats).some(({ key }) => key === null);
  return (
    <p>
      <button
        type="button"
        className={waiting ? 'btn plain' : 'btn'}
        onClick={() => setAsking(true)}
      >
        {words.open}
      </button>
      {asking && (
        <ActDialog
          title={words.open}
          text={words.openText}
          verb={words.open}
          needsReason
          act={(reason) => act({ type: 'Open', fingerprint, reason })}
          onClose={() => setAsking(false)}
        >
          <EightWords digest={fingerprint} />
          <label className="check">
            <input type="checkbox" required />
            <span>{alone ? words.comparedAlone : words.compared}</span>
          </label>
        </ActDialog>
      )}
    </p>
  );
}
