/**
 * Planning another round: its names, its times; revealed as counts.
 *
 * Shapes   the id is `poll-<n>`, the first that is free.
 */

import { useState } from 'react';
import { later, writeInstant } from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { isRunning } from '../../../table/candidacy.ts';
import { type CandidateId, type RoundId, parseRoundId } from '../../../table/ids.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf } from '../../../table/sitting.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { ZonedTime, useZonedTime } from './fields.tsx';
import { nextFullHour } from '../../furniture/zoned-time.ts';

const DAY = 86_400_000;
const WRONG = { code: 'round_times_wrong' };

export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().chair;
  const { selection } = useView();
  const { act } = useActs();
  const { zone } = useClocks().body;
  const now = useNow();
  const first = nextFullHour(later(now, DAY), zone);
  const opens = useZonedTime(first);
  const closes = useZonedTime(later(first, DAY));
  const [out, setOut] = useState<readonly CandidateId[]>([]);
  const running = selection.candidacies.filter(({ facts }) => isRunning(facts, dayOf(now)));
  const candidates = running.map(({ id }) => id).filter((id) => !out.includes(id));
  return (
    <ActDialog
      title={words.acts.names.plan}
      text={words.acts.why.plan}
      verb={words.acts.names.plan}
      needsReason
      onClose={onClose}
      act={async (reason) => {
        const id = freeId(selection);
        if (!id || opens.at === undefined || closes.at === undefined) return refuse(WRONG);
        const times = { opens: writeInstant(opens.at), closes: writeInstant(closes.at) };
        const round = { id, kind: 'straw-poll', reveal: 'counts', classes: [] } as const;
        return act({ type: 'PlanRound', round: { ...round, ...times, candidates }, reason });
      }}
    >
      <NameChoice running={running} out={out} onChange={setOut} />
      <ZonedTime label={words.fields.opens} typed={opens} />
      <ZonedTime label={words.fields.closes} typed={closes} />
    </ActDialog>
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

function freeId({ plans }: Selection): RoundId | undefined {
  const free = Array.from({ length: plans.length + 1 }, (_, at) => `poll-${at + 1}`).filter(
    (id) => !plans.some((plan) => plan.id === id),
  );
  return free.map(parseRoundId)[0];
}
