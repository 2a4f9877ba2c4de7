/**
 * Planning another round: a straw poll revealed as counts, or a confessional; its names, its times.
 */

import { useState } from 'react';
import { later, writeInstant } from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { isRunning } from '../../../table/candidacies/candidacy.ts';
import { kindAsked } from '../../../table/rounds/field-calling.ts';
import type { CandidateId } from '../../../table/ids.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { ZonedTime, useZonedTime } from './fields.tsx';
import { FIRST_PLAN, type PlanDraft, kindsFor, planOf } from './plan-draft.ts';
import { WeightFields } from './weight-fields.tsx';
import { TalksFields } from './talks-fields.tsx';
import { nextMorning } from '../../furniture/zoned-time.ts';
import { OfferedDialog } from './offered-dialog.tsx';

const DAY = 86_400_000;
const WRONG = { code: 'round_times_wrong' };

export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().chair;
  const { selection } = useView();
  const { act } = useActs();
  const { zone } = useClocks().body;
  const now = useNow();
  const first = nextMorning(later(now, DAY), zone);
  const opens = useZonedTime(first);
  const closes = useZonedTime(later(first, DAY));
  const [out, setOut] = useState<readonly CandidateId[]>([]);
  const [draft, change] = useState<PlanDraft>({
    ...FIRST_PLAN,
    kind: kindAsked(selection),
  });
  const set = (part: Partial<typeof draft>) => change({ ...draft, ...part });
  const running = selection.candidacies.filter(({ facts }) => isRunning(facts, dayOf(now)));
  const candidates = running.map(({ id }) => id).filter((id) => !out.includes(id));
  return (
    <OfferedDialog
      kind="plan"
      onClose={onClose}
      act={async (reason) => {
        const plan = planOf(selection, draft);
        if (!plan || opens.at === undefined || closes.at === undefined) return refuse(WRONG);
        const times = { opens: writeInstant(opens.at), closes: writeInstant(closes.at) };
        return act({ type: 'PlanRound', round: { ...plan, ...times, candidates }, reason });
      }}
    >
      <KindChoice kind={draft.kind} onChange={(kind) => set({ kind })} />
      <NameChoice running={running} out={out} onChange={setOut} />
      <ZonedTime label={words.fields.opens} typed={opens} />
      <ZonedTime label={words.fields.closes} typed={closes} />
      {draft.kind === 'weighted-poll' && <WeightFields draft={draft} set={set} />}
      {draft.kind === 'confessional' && (
        <TalksFields draft={draft} set={set} most={candidates.length} />
      )}
    </OfferedDialog>
  );
}

type Kind = (typeof FIRST_PLAN)['kind'];

function KindChoice(props: { readonly kind: Kind; readonly onChange: (kind: Kind) => void }) {
  const words = useWords().founding.rounds;
  const { selection } = useView();
  const kinds = kindsFor(selection);
  return (
    <fieldset className="fieldset">
      <legend>{words.kind}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name="kind"
            checked={props.kind === kind}
            onChange={() => props.onChange(kind)}
          />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NameChoice(props: {
  readonly running: Selection['candidacies'];
  readonly out: readonly CandidateId[];
  readonly onChange: (out: readonly CandidateId[]) => void;
}) {
  const words = useWords().chair.fields;
  const { running, out, onChange } = props;
  return (
    <fieldset className="fieldset">
      <legend>{words.names}</legend>
      {running.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={!out.includes(id)}
            required={out.length >= running.length}
            onChange={() =>
              onChange(out.includes(id) ? out.filter((one) => one !== id) : [...out, id])
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
