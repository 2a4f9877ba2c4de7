/**
 * Something is wrong with my answer: the way to say so on the record, its clock, and the file for
 * when the server keeps it back.
 *
 * Use      below every step of the booth, and of a knot, from the opening until a day after.
 * Secrets  none: a code and a reason; what was answered is not asked.
 */

import { type FormEvent, useState } from 'react';
import { must } from '../../../basics/bug.ts';
import { fromUtf8 } from '../../../basics/bytes.ts';
import type { Instant } from '../../../basics/instant.ts';
import type { Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import { codeOfBallot, parseCode } from '../../../table/rounds/ballot-code.ts';
import { disputableUntil, disputesOf } from '../../../table/rounds/dispute.ts';
import type { MemberId } from '../../../table/ids.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { Command } from '../../furniture/command.tsx';
import { Disputes } from '../../furniture/disputes.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { OwnWords } from '../../furniture/own-words.tsx';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs, useNow, useView } from '../../view.tsx';

type Part = { readonly round: Round; readonly member: MemberId };

export function DisputePart({ round, member }: Part) {
  const { selection } = useView();
  const until = disputableUntil(round);
  const now = useNow();
  const own = disputesOf(selection, round).filter((one) => one.member === member);
  if (round.openedAt === null) return null;
  const said = own.some(({ through }) => through === null);
  const over = said || now >= until || selection.seal !== null;
  return (
    <>
      {own.length > 0 && <Disputes />}
      {!over && <Offer round={round} until={until} />}
    </>
  );
}

function Offer({ round, until }: Pick<Part, 'round'> & { readonly until: Instant }) {
  const words = useWords().dispute.own;
  return (
    <details className="dispute">
      <summary>{words.offer}</summary>
      <p>{words.what}</p>
      <p>{words.seen}</p>
      <p>{words.clock}</p>
      <p>
        {words.until} <Moment at={until} />
      </p>
      <DisputeForm round={round} />
    </details>
  );
}

function DisputeForm({ round }: Pick<Part, 'round'>) {
  const { own: words } = useWords().dispute;
  const { reason: label } = useWords().furniture;
  // The device's own, until the member types another.
  const own = useOwnCode(round);
  const [typed, setCode] = useState<string | null>(null);
  const code = typed ?? own;
  const [reason, setReason] = useState('');
  const { busy, said, saved, send, save } = useDisputing(round);
  const parsed = code.trim() === '' ? null : parseCode(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (parsed !== undefined) void send(parsed, reason.trim());
  };
  const file = `dispute-${round.plan.id}.json`;
  return (
    <form className="device-form" onSubmit={submit}>
      <CodeField code={code} onCode={setCode} />
      {parsed === undefined && <p role="status">{words.codeWrong}</p>}
      <OwnWords
        label={label}
        hint={words.reasonHint}
        rows={2}
        most={2000}
        value={reason}
        onChange={setReason}
      />
      {said !== null && <Refused why={said} />}
      <div className="actions">
        <button type="submit" className="btn" disabled={busy || parsed === undefined}>
          {words.ask}
        </button>
        <button
          type="button"
          className="btn plain"
          disabled={parsed === undefined || reason.trim() === ''}
          onClick={() => parsed !== undefined && void save(parsed, reason.trim(), file)}
        >
          {words.file}
        </button>
      </div>
      <p className="hint">{words.fileWhy}</p>
      <Command>{words.command(file)}</Command>
      {saved && <p role="status">{file}</p>}
    </form>
  );
}

function Refused({ why }: { readonly why: string }) {
  return (
    <p role="alert" className="refusal">
      {why}
    </p>
  );
}

type CodeFieldProps = { readonly code: string; readonly onCode: (code: string) => void };

function CodeField({ code, onCode }: CodeFieldProps) {
  const { own: words } = useWords().dispute;
  return (
    <label className="field">
      <span>{words.code}</span>
      <input
        className="mono"
        autoComplete="off"
        spellCheck={false}
        value={code}
        onChange={(event) => onCode(event.target.value)}
      />
      <small>{words.codeHint}</small>
    </label>
  );
}

/** What this device last sealed in the round, whatever became of it. */
function useOwnCode({ rid }: Round): string {
  const { notes, seat } = useView();
  const own = notes.find((one) => one.seat === seat)?.ballots.find((one) => one.rid === rid);
  return own ? codeOfBallot(own.digest) : '';
}

function useDisputing({ plan }: Round) {
  const { act, dispute } = useActs();
  const { unreachable } = useWords().furniture;
  const refusal = useRefusals();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const tell = (done: Result<unknown, Declined> | null) => {
    setSaid(done?.ok ? null : done ? refusal(done.refusal) : unreachable);
    setBusy(false);
  };
  const send = async (code: string | null, reason: string) => {
    setBusy(true);
    const file = await dispute(plan.id, code, reason).catch(() => null);
    if (!file?.ok) return tell(file);
    const evidence = must(fromUtf8(file.value), 'text: a file of JSON');
    const said = { type: 'Dispute', round: plan.id, code, evidence, reason } as const;
    return tell(await act(said).catch(() => null));
  };
  const save = async (code: string | null, reason: string, name: string) => {
    const file = await dispute(plan.id, code, reason).catch(() => null);
    tell(file);
    if (!file?.ok) return;
    saveFile(name, file.value);
    setSaved(true);
  };
  return { busy, said, saved, send, save };
}
