/**
 * What changed in the roster since it was compared: its words as it stands now, and shares lost.
 */

import { Link } from 'wouter';
import { stockOf } from '../../../table/ceremony/ceremony.ts';
import { fingerprintOf } from '../../../table/seats/fingerprint.ts';
import { EightWords } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function RosterNow() {
  const words = useWords().device;
  const { selection } = useView();
  const now = fingerprintOf(selection);
  const stock = stockOf(selection);
  const lost = stock?.confirmed.filter((member) => stock.lost.includes(member)).length ?? 0;
  return (
    <>
      {now !== selection.fingerprint && (
        <>
          <h3>{words.rosterNow}</h3>
          <EightWords digest={now} />
          <p className="hint">{words.rosterNowWhy}</p>
        </>
      )}
      {stock && lost > 0 && (
        <p className="refusal">{words.sharesLost(lost, stock.assumedCorrupt)}</p>
      )}
    </>
  );
}

/** Before the opening: a file of the seat, for the chair above all, whose seat nobody replaces. */
export function SaveFirst() {
  const words = useWords().device;
  const { id, seat, notes } = useView();
  const saved = notes.some((note) => note.seat === seat && note.copied);
  if (saved) return null;
  return (
    <p className="hint">
      {seat === 'officer:chair' ? words.chairAdvice : words.saveAdvice}{' '}
      <Link href={`/s/${id}/device`}>{words.saveButton}</Link>
    </p>
  );
}
