/**
 * To facilitators: a member asks that its objection to the text under silence be passed on.
 *
 * Use      on pages that others may see over a shoulder or on a wall: it names nobody.
 * Secrets  whose it is, and what it says, stands in the notebook alone.
 */

import { Link } from 'wouter';
import { askedOn } from '../../../device/notebook.ts';
import { isOfficer } from '../../../table/ids.ts';
import { useBook } from './use-book.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';

export function AskedLine() {
  const { seat } = useView();
  return isOfficer(seat) ? <Asked /> : null;
}

function Asked() {
  const words = useWords().notebook.waiting;
  const { id, selection } = useView();
  const now = useNow();
  const book = useBook();
  const running = selection.silences.find(({ stage, ends }) => stage === 'running' && now < ends);
  if (!running || askedOn(book, running.number).length === 0) return null;
  return (
    <p role="status" className="refusal">
      {words.line} <Link href={`/s/${id}/notebook#members`}>{words.read}</Link>
    </p>
  );
}
