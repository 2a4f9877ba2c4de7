/**
 * How far the making of the keys is: three phases, and who is named where it stopped.
 */

import type { Ceremony } from '../../../table/ceremony/ceremony.ts';
import { isOver, unstated } from '../../../table/ceremony/erasure.ts';
import { holdersOf } from '../../../table/rounds/round-lookup.ts';
import { useNames } from '../../furniture/names.ts';
import { LeftOver } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function CeremonyProgress() {
  const words = useWords().trustee;
  const { selection } = useView();
  const { ceremonies } = selection;
  const ceremony = ceremonies.at(-1);
  if (!ceremony) return null;
  const { phase, invited, commitments, dealings, dealers, confirmed, deadline } = ceremony;
  const holders = holdersOf(ceremony).length;
  const running = phase !== 'certified' && phase !== 'failed';
  const rows = [
    [words.phases.committing, Object.keys(commitments).length, invited.length],
    [words.phases.dealing, Object.keys(dealings).length, Object.keys(commitments).length],
    [words.phases.confirming, confirmed.length, dealers.length],
  ] as const;
  return (
    <section className="sec">
      <h2>{words.ceremony}</h2>
      <ul className="plainlist">
        {rows.map(([name, count, all]) => (
          <li key={name}>
            <span>{name}</span>
            <span>{words.of(count, all)}</span>
          </li>
        ))}
      </ul>
      {running ? <LeftOver until={deadline} /> : <p className="good">{words.phases[phase]}</p>}
      {isOver(selection, ceremony) && (
        <p className="hint">{words.erased(holders - unstated(ceremony).length, holders)}</p>
      )}
      {ceremonies.map((one) => (
        <Faults key={one.attempt} ceremony={one} />
      ))}
    </section>
  );
}

/** Of each attempt, also of one that was followed by another. */
function Faults({ ceremony: { attempt, phase, faults } }: { readonly ceremony: Ceremony }) {
  const words = useWords().trustee;
  const names = useNames();
  const told = phase === 'certified' ? words.lateComplaint : words.complaint;
  return faults.map(({ kind, members, complaint }) => (
    <p key={`${kind} ${complaint?.member} ${complaint?.dealer}`} className="refusal">
      {words.attempt(attempt)} {words.faults[kind]} {members.map(names.member).join(', ')}.{' '}
      {complaint && told(names.member(complaint.member), names.member(complaint.dealer))}
    </p>
  ));
}
