/**
 * What a signal says: who, how it stands, under which condition, in which words, how it is graded.
 */

import type { Signal } from '../../../../corridor/kinds/signal.ts';
import { KeptWords } from '../../furniture/kept-words.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useMemberName } from '../../furniture/member-name.tsx';

export function SignalSaid({ signal }: { readonly signal: Signal }) {
  const { count, terms } = useCorridorWords();
  const words = count.evidence;
  const { holder, stance, note, condition, quote, grade, teller, handling, pressure } = signal;
  return (
    <>
      <p className="ev-what">
        <b>
          <Who signal={signal} />
        </b>{' '}
        {terms.stance[stance]}. <Said text={note} />
      </p>
      {condition !== null && (
        <p>
          {words.condition} <Said text={condition} />
        </p>
      )}
      {quote !== null && (
        <blockquote>
          <p lang={signal.language ?? undefined} dir="auto">
            <bdi>{quote.exact}</bdi>
          </p>
          {quote.translation && (
            <footer>
              <Said text={quote.translation} />
            </footer>
          )}
        </blockquote>
      )}
      <p className="ev-tags">
        <span>{terms.voice[holder.voice]}</span>
        <span>
          {grade === null
            ? words.ungraded
            : `${terms.source[grade.source]} · ${terms.information[grade.information]}`}
        </span>
        {teller !== null && <span>{words.teller(teller)}</span>}
        {pressure === true && <span>{words.pressure}</span>}
        {handling !== 'clear' && <span>{terms.handling[handling]}</span>}
      </p>
    </>
  );
}

/** Within a dossier the member goes without saying. */
function Who({ signal }: { readonly signal: Signal }) {
  const name = useMemberName();
  const { person, office, body, member } = signal.holder;
  const kept = [office, body].filter((part) => part !== null && part !== '').join(', ');
  if (!person && kept === '') return member === null ? '' : name(member);
  return (
    <>
      {person}
      {person && kept !== '' && ', '}
      <KeptWords text={kept} />
    </>
  );
}
