/**
 * Every entry of the record, newest first: number, time, act, by whom, about what, for which
 * reason.
 */

import { useState } from 'react';
import { Moment } from '../../furniture/moment.tsx';
import { useAboutAct, useByWhom } from '../../furniture/about-act.ts';
import { withoutLiveAnswers } from '../../furniture/register-lines.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import type { RegisterLine } from '../../worker/messages.ts';

const FIRST = 25;

export function Register() {
  const words = useWords().record;
  const { register, selection } = useView();
  const [whole, setWhole] = useState(false);
  const newest = withoutLiveAnswers(register, selection).toReversed();
  const shown = whole ? newest : newest.slice(0, FIRST);
  return (
    <section className="sec">
      <h2>{words.register}</h2>
      <RegisterTable lines={shown} />
      {shown.length < newest.length && (
        <p className="row">
          <button type="button" className="btn plain dense" onClick={() => setWhole(true)}>
            {words.all(newest.length)}
          </button>
        </p>
      )}
    </section>
  );
}

export function RegisterTable({ lines }: { readonly lines: readonly RegisterLine[] }) {
  const words = useWords();
  const { columns } = words.record;
  const byWhom = useByWhom();
  const aboutAct = useAboutAct();
  return (
    <table className="ledger stack">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.act}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.about}</th>
          <th scope="col">{columns.reason}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ index, at, reason, ...line }) => (
          <tr key={index}>
            <td className="num">{index}</td>
            <td>
              <Moment at={at} short />
            </td>
            <td>{words.acts.acts[line.act]}</td>
            <td>{byWhom(line)}</td>
            <td>{aboutAct(line)}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
