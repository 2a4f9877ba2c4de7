/**
 * A talk noted: when, how, and what the member said; the member gets the same note.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import type { Told } from '../../../device/letter-kinds/talks.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { MemberId } from '../../../table/ids.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { NOTHING_FILLED, SaidFields, missingOf, saidOf } from '../../furniture/said.tsx';
import { localText } from '../../furniture/zoned-time.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow } from '../../view.tsx';
import { Choose, TextLine } from '../chair/fields.tsx';

type Props = {
  readonly talks: Confessional;
  readonly member: MemberId;
  readonly onClose: () => void;
};

const HOW: readonly Told['how'][] = ['telephone', 'in-person', 'in-writing'];

export function NoteDialog({ talks, member, onClose }: Props) {
  const words = useWords().talks;
  const names = useNames();
  const { confide } = useActs();
  const now = useNow();
  const { zone } = useClocks().body;
  const [filled, setFilled] = useState(NOTHING_FILLED);
  const [on, setOn] = useState(() => localText(now, zone).slice(0, 10));
  const [how, setHow] = useState<Told['how']>('telephone');
  const { plan } = talks;
  return (
    <ActDialog
      title={words.hearing.noteTitle(names.member(member))}
      text={words.hearing.noteText}
      verb={words.hearing.keep}
      onClose={onClose}
      act={async () => {
        if (missingOf(plan, filled) > 0) return refuse({ code: 'answer_incomplete' });
        const said = saidOf(plan, filled);
        return confide({ kind: 'note', round: plan.id, member, on, how, said });
      }}
    >
      <div className="fields pair">
        <TextLine label={words.hearing.on} type="date" required value={on} onChange={setOn} />
        <Choose
          label={words.hearing.how}
          value={how}
          onChange={(value) => setHow(HOW.find((one) => one === value) ?? 'telephone')}
          options={HOW.map((one) => [one, words.how[one]])}
        />
      </div>
      <SaidFields told plan={plan} order={plan.candidates} filled={filled} onFill={setFilled} />
    </ActDialog>
  );
}
