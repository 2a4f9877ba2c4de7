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
  const { selection } = useView();
  const { act } = useActs();
  const [asking, setAsking] = useState(false);
  const { fingerprint, seats } = selection;
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
            <span>{words.compared}</span>
          </label>
        </ActDialog>
      )}
    </p>
  );
}
