/**
 * Burning the book: asks first, says what a backup keeps.
 */

import { useState } from 'react';
import { BOOK } from '../../../device/notebook.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';

export function BurnButton() {
  const words = useWords().notebook.burn;
  const { burn } = useActs();
  const [asking, setAsking] = useState(false);
  const [burnt, setBurnt] = useState<number | null>(null);
  return (
    <>
      <button type="button" className="btn grave dense" onClick={() => setAsking(true)}>
        {words.title}
      </button>
      {burnt !== null && <span role="status">{words.burnt(burnt)}</span>}
      {asking && (
        <ActDialog
          title={words.title}
          text={words.text}
          verb={words.title}
          grave
          act={async () => {
            const done = await burn(BOOK);
            if (done.ok) setBurnt(done.value.gone);
            return done;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
