/**
 * Breaking a silence: a reason and what would lift it, read back before it goes to all members.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import { memberOf } from '../../../table/ids.ts';
import type { Silence } from '../../../table/silence.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';

type Kind = 'objection' | 'amendment';
type Objection = { readonly kind: Kind; readonly reason: string; readonly condition: string };

export function BreakDialog(props: { readonly silence: Silence; readonly onClose: () => void }) {
  const { silence, onClose } = props;
  const words = useWords().silence;
  const { act } = useActs();
  const [read, setRead] = useState(false);
  const [objection, setObjection] = useState<Objection>({
    kind: 'objection',
    reason: '',
    condition: '',
  });
  return (
    <ActDialog
      key={String(read)}
      title={words.break}
      text={read ? words.readBackText : words.breakText}
      verb={read ? words.break : words.readBack}
      grave={read}
      act={async () => {
        if (read) return act({ type: 'BreakSilence', silence: silence.number, ...objection });
        setRead(true);
        return refuse({ code: 'read_back' });
      }}
      onClose={onClose}
    >
      {read ? (
        <ReadBack objection={objection} />
      ) : (
        <Fields objection={objection} onChange={setObjection} />
      )}
    </ActDialog>
  );
}

function ReadBack({ objection }: { readonly objection: Objection }) {
  const words = useWords().silence;
  const names = useNames();
  const { seat } = useView();
  const member = memberOf(seat);
  return (
    <blockquote className="objection">
      <p>
        <b>{member && names.member(member)}</b>: {words.kinds[objection.kind]}
      </p>
      <p className="read">{objection.reason}</p>
      <p>
        {words.lifts} {objection.condition}
      </p>
    </blockquote>
  );
}

function Fields(props: {
  readonly objection: Objection;
  readonly onChange: (objection: Objection) => void;
}) {
  const { objection, onChange } = props;
  const words = useWords().silence;
  const { brokenBy } = useView().selection.definition.silence;
  return (
    <>
      {brokenBy.length > 1 && (
        <fieldset className="fieldset">
          <legend>{words.kind}</legend>
          {brokenBy.map((kind) => (
            <label key={kind} className="check">
              <input
                type="radio"
                name="kind"
                checked={objection.kind === kind}
                onChange={() => onChange({ ...objection, kind })}
              />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(['reason', 'condition'] as const).map((of) => (
        <label key={of} className="field">
          <span>{words[of]}</span>
          <textarea
            required
            rows={3}
            maxLength={2000}
            value={objection[of]}
            onChange={(event) => onChange({ ...objection, [of]: event.target.value })}
          />
        </label>
      ))}
    </>
  );
}
