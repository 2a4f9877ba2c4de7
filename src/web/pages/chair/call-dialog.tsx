/**
 * Calling a round: which, and at what times, by the clock of the body.
 */

import { useState } from 'react';
import { parseInstant, writeInstant } from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { toldAt } from '../../../table/foresight/told-over.ts';
import { measuredOtherwise, singledOutBy } from '../../../table/rounds/differencing.ts';
import { takingPart } from '../../../table/seats/recusal.ts';
import type { Act } from '../../../table/selection.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { Choose, ZonedTime, useZonedTime } from './fields.tsx';
import { OfferedDialog } from './offered-dialog.tsx';

export type CallRound = Extract<Act, { readonly type: 'CallRound' }>;

type Props = { readonly calls: readonly [CallRound, ...CallRound[]]; readonly onClose: () => void };

export function CallDialog({ calls, onClose }: Props) {
  const [round, setRound] = useState<string>(calls[0].round);
  const call = calls.find((one) => one.round === round) ?? calls[0];
  return (
    <CallForm key={call.round} call={call} calls={calls} onRound={setRound} onClose={onClose} />
  );
}

type FormProps = Props & { readonly call: CallRound; readonly onRound: (round: string) => void };

function CallForm({ call, calls, onRound, onClose }: FormProps) {
  const { chair: words, furniture } = useWords();
  const { colon } = furniture;
  const { selection } = useView();
  const { act } = useActs();
  const now = useNow();
  const names = useNames();
  const plan = selection.definition.rounds.find(({ id }) => id === call.round);
  const talks = plan?.kind === 'confessional';
  const opens = useZonedTime(parseInstant(call.opens) ?? now);
  const closes = useZonedTime(parseInstant(call.closes) ?? now);
  return (
    <OfferedDialog
      kind="call"
      text={talks ? words.acts.talksWhy : words.acts.why.call}
      onClose={onClose}
      act={async (reason) => {
        if (opens.at === undefined || closes.at === undefined) return refuse(WRONG);
        const times = { opens: writeInstant(opens.at), closes: writeInstant(closes.at) };
        return act({ ...call, ...times, reason });
      }}
    >
      {calls.length > 1 && (
        <Choose
          label={words.fields.round}
          value={call.round}
          onChange={onRound}
          options={calls.map((one) => [one.round, names.round(one.round)])}
        />
      )}
      {calls.length === 1 && (
        <p>
          <b>{words.fields.round}</b>
          {colon}
          {names.round(call.round)}
        </p>
      )}
      <ZonedTime label={words.fields.opens} typed={opens} />
      <ZonedTime label={words.fields.closes} typed={closes} />
      <MeasuredOtherwise round={call.round} />
      {call.knowing === true && <Knowingly round={call.round} />}
    </OfferedDialog>
  );
}

const WRONG = { code: 'round_times_wrong' };

/** The same names were summed in another measure: the two held together tell more than each. */
function MeasuredOtherwise({ round }: { readonly round: string }) {
  const words = useWords().weights;
  const names = useNames();
  const { selection } = useView();
  const plan = selection.plans.find(({ id }) => id === round);
  const before = plan ? measuredOtherwise(selection, plan) : [];
  if (before.length === 0) return null;
  return <p role="note">{words.otherwise(before.map(names.round).join(', '))}</p>;
}

/** Whom it would give away, and that the chair knows it. */
function Knowingly({ round }: { readonly round: string }) {
  const { chair, weights } = useWords();
  const words = chair.acts;
  const names = useNames();
  const { selection } = useView();
  const plan = selection.plans.find(({ id }) => id === round);
  const found =
    plan && singledOutBy(selection, { plan, members: takingPart(selection, plan.opens) });
  const told = plan && toldAt(selection, plan, plan.opens);
  return (
    <>
      {told && told.over.length > 0 && (
        <p role="alert">{weights.wouldOver(told.over.map(names.member).join(', '))}</p>
      )}
      {found && (
        <p role="alert">
          {words.knowing(
            found.rounds.map(names.round).join(', '),
            found.members.map(names.member).join(', '),
          )}
        </p>
      )}
      <label className="check">
        <input type="checkbox" required />
        <span>{words.knowingly}</span>
      </label>
    </>
  );
}
