/**
 * Member by member: heard or not, what counts now and where it is from; a talk is noted from here.
 *
 * Shapes   a table at full width, one card for each member on a phone.
 */

import { useState } from 'react';
import type { Heard, Hearing } from '../../../device/hearing.ts';
import type { Said } from '../../../device/letter-kinds/talks.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { MemberId } from '../../../table/ids.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { InWords } from '../../furniture/said.tsx';
import { useWords } from '../../language.tsx';
import { NoteDialog } from './note-dialog.tsx';

type Props = { readonly talks: Confessional; readonly hearing: Hearing };

export function Members({ talks, hearing }: Props) {
  const words = useWords().talks.hearing;
  const [noting, setNoting] = useState<MemberId | null>(null);
  return (
    <section className="sec">
      <h2>{words.members}</h2>
      <table className="ledger heard">
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">
              <span className="vh">{words.note}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hearing.members.map((heard) => (
            <Row
              key={heard.member}
              talks={talks}
              heard={heard}
              onNote={() => setNoting(heard.member)}
            />
          ))}
        </tbody>
      </table>
      {noting !== null && (
        <NoteDialog talks={talks} member={noting} onClose={() => setNoting(null)} />
      )}
    </section>
  );
}

type RowProps = {
  readonly talks: Confessional;
  readonly heard: Heard;
  readonly onNote: () => void;
};

function Row({ talks, heard, onNote }: RowProps) {
  const words = useWords().talks.hearing;
  const names = useNames();
  const { answer, notes, member } = heard;
  const pending = notes.filter(({ state }) => state === 'waits').length;
  const struck = notes.some(({ state }) => state === 'struck');
  return (
    <tr>
      <th scope="row">{names.member(member)}</th>
      <td>
        {answer ? (
          <Answer talks={talks} said={answer.said} />
        ) : (
          <span className="hint">{words.notHeard}</span>
        )}
      </td>
      <td>
        {answer && (
          <>
            {words.origin[answer.origin]}
            <br />
            <Moment at={answer.at} short />
          </>
        )}
        {pending > 0 && answer?.origin !== 'told' && (
          <p className="hint">{words.pending(pending)}</p>
        )}
        {struck && <p className="hint">{words.struck}</p>}
      </td>
      <td>
        <button type="button" className="btn plain" onClick={onNote}>
          {words.note} <span className="vh">{names.member(member)}</span>
        </button>
      </td>
    </tr>
  );
}

function Answer({ talks, said }: { readonly talks: Confessional; readonly said: Said }) {
  const words = useWords();
  const names = useNames();
  const { candidates } = talks.plan;
  return (
    <>
      {said.names ? (
        <p>{said.names.map(names.candidate).join(', ')}</p>
      ) : (
        <ul className="answers">
          {candidates.map((id) => (
            <li key={id}>
              <span>{names.candidate(id)}</span>
              <b>{words.booth[said.answers?.[id] ?? 'noOpinion']}</b>
            </li>
          ))}
        </ul>
      )}
      <InWords said={said} told />
      {said.passOn === '' && <p className="hint">{words.talks.hearing.nothingPassedOn}</p>}
    </>
  );
}
