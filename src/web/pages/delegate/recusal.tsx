/**
 * Taking part, or standing aside: what the own delegation does, what that counts as, and the way
 * to the other.
 *
 * Use      the member's desk, while the selection is open; asks first, with a reason for all.
 */

import { useState } from 'react';
import { soundingUnderWay } from '../../../table/confessional/confessional-lookup.ts';
import type { MemberId } from '../../../table/ids.ts';
import { recusedNow } from '../../../table/seats/recusal.ts';
import { ruleInForce } from '../../../table/endings/rule-change.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { runningSilence } from '../../../table/silence/silence-lookup.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';

export function TakingPart({ member }: { readonly member: MemberId }) {
  const words = useWords().recusal;
  const { selection } = useView();
  const [asking, ask] = useState(false);
  const since = selection.recusals.findLast((one) => one.member === member);
  const aside = recusedNow(selection).includes(member);
  const busy = soundingUnderWay(selection) !== undefined || runningSilence(selection) !== undefined;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <p>
        {aside ? words.aside : words.part}
        {aside && since && (
          <>
            {' '}
            <span className="hint">
              {words.since} <Moment at={since.at} short />. “{since.reason}”
            </span>
          </>
        )}
      </p>
      {busy ? (
        <p className="hint">{words.busy}</p>
      ) : (
        <p>
          <button type="button" className="btn plain" onClick={() => ask(true)}>
            {aside ? words.again : words.offer}
          </button>
        </p>
      )}
      {asking && <Asking aside={aside} onClose={() => ask(false)} />}
    </section>
  );
}

function Asking({ aside, onClose }: { readonly aside: boolean; readonly onClose: () => void }) {
  const words = useWords().recusal;
  const { selection } = useView();
  const { act } = useActs();
  const verb = aside ? words.again : words.offer;
  const counts = words.counts(plainReading(ruleInForce(selection)).recused);
  return (
    <ActDialog
      title={verb}
      text={aside ? words.againAsk : words.ask}
      verb={verb}
      needsReason
      act={(reason) => act({ type: aside ? 'EndRecusal' : 'Recuse', reason })}
      onClose={onClose}
    >
      {!aside && <p>{counts}</p>}
    </ActDialog>
  );
}
