/**
 * What the facilitators noted of a talk with this member: to confirm, to correct, to strike.
 *
 * Errors   a refusal is spoken beside the note, which stays.
 */

import { useState } from 'react';
import type { Note } from '../../../device/hearing.ts';
import type { TalksStep } from '../../../device/talks.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { SaidFields, SaidWords, filledOf, saidOf } from '../../furniture/said.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import { parseDate } from '../../../basics/instant.ts';

type Props = { readonly talks: Confessional; readonly notes: readonly Note[] };

export function Noted({ talks, notes }: Props) {
  const words = useWords().talks;
  if (notes.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.notes}</h2>
      {notes.map((note) => (
        <OneNote key={note.id} talks={talks} note={note} />
      ))}
    </section>
  );
}

type NoteProps = { readonly talks: Confessional; readonly note: Note };

function OneNote({ talks, note }: NoteProps) {
  const words = useWords().talks;
  const names = useNames();
  const on = useDay(note.on);
  const [asking, setAsking] = useState<'correct' | 'strike' | null>(null);
  const settled = talks.report !== null || talks.stage === 'abandoned';
  return (
    <div className="round-result">
      <p className="read sentence">{words.noted(names.actor(note.by), on, words.how[note.how])}</p>
      <SaidWords said={note.said} order={talks.plan.candidates} />
      <p className="hint">{words.state[note.state]}</p>
      {!settled && <Replies talks={talks} note={note} onAsk={setAsking} />}
      {asking === 'strike' && (
        <StrikeDialog talks={talks} note={note} onClose={() => setAsking(null)} />
      )}
      {asking === 'correct' && (
        <CorrectDialog talks={talks} note={note} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

export function useDay(day: string): string {
  const { body } = useClocks();
  const at = parseDate(day);
  return at === undefined ? day : body.date(at);
}

function Replies(props: NoteProps & { readonly onAsk: (what: 'correct' | 'strike') => void }) {
  const { talks, note, onAsk } = props;
  const words = useWords();
  const { confide } = useActs();
  const refusal = useRefusals();
  const [failed, setFailed] = useState<string | null>(null);
  const confirm = async () => {
    const sent = await confide(replyTo(talks, note, 'confirm')).catch(() => null);
    if (!sent?.ok) setFailed(sent ? refusal(sent.refusal) : words.furniture.unreachable);
  };
  return (
    <>
      {failed && (
        <p role="alert" className="refusal">
          {failed}
        </p>
      )}
      <div className="actions">
        {note.state !== 'confirmed' && (
          <button type="button" className="btn" onClick={() => void confirm()}>
            {words.talks.confirm}
          </button>
        )}
        <button type="button" className="btn plain" onClick={() => onAsk('correct')}>
          {words.talks.correct}
        </button>
        {note.state !== 'struck' && (
          <button type="button" className="btn plain" onClick={() => onAsk('strike')}>
            {words.talks.strike}
          </button>
        )}
      </div>
    </>
  );
}

type DialogProps = NoteProps & { readonly onClose: () => void };

function StrikeDialog({ talks, note, onClose }: DialogProps) {
  const words = useWords().talks;
  const { confide } = useActs();
  return (
    <ActDialog
      title={words.strikeTitle}
      text={words.strikeText}
      verb={words.strike}
      grave
      onClose={onClose}
      act={() => confide(replyTo(talks, note, 'strike'))}
    />
  );
}

function CorrectDialog({ talks, note, onClose }: DialogProps) {
  const words = useWords().talks;
  const { confide } = useActs();
  const [filled, setFilled] = useState(filledOf(note.said));
  const { plan } = talks;
  return (
    <ActDialog
      title={words.correctTitle}
      verb={words.correctSend}
      onClose={onClose}
      act={() => confide({ ...replyTo(talks, note, 'correct'), said: saidOf(plan, filled) })}
    >
      <SaidFields plan={plan} order={plan.candidates} filled={filled} onFill={setFilled} />
    </ActDialog>
  );
}

function replyTo(
  { plan }: Confessional,
  { id: of, digest: noted }: Note,
  verdict: 'confirm' | 'correct' | 'strike',
): Extract<TalksStep, { readonly kind: 'reply' }> {
  return { kind: 'reply', round: plan.id, of, noted, verdict, said: null };
}
