/**
 * What happened to this text so far, in order, each with its time.
 */

import type { Instant } from '../../../basics/instant.ts';
import type { Clock } from '../../../locales/clock.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { inside } from '../../furniture/first-letter.ts';
import { Moment, useClocks } from '../../furniture/moment.tsx';
import { type Names, useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import type { Messages } from '../../../locales/index.ts';

type Named = Names & Pick<Messages['furniture'], 'colon'> & Pick<Clock, 'written'>;
type Line = { readonly at: Instant; readonly text: string };

export function History({ silence }: { readonly silence: Silence }) {
  const { silence: words, furniture } = useWords();
  const { written } = useClocks().body;
  const said = { ...useNames(), colon: furniture.colon, written };
  return (
    <section className="sec">
      <h2>{words.soFar}</h2>
      <ul className="plainlist cal moments">
        {linesOf(silence, words, said).map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <span>
              <Moment at={at} short />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Oldest first. */
function linesOf(silence: Silence, words: Messages['silence'], names: Named): readonly Line[] {
  const { history } = words;
  const { stage, endedAt, withdrawnFor } = silence;
  const ending = {
    running: null,
    adopted: history.adopted,
    broken: history.broken,
    withdrawn: history.withdrawn(withdrawnFor ?? ''),
  }[stage];
  return [
    { at: silence.openedAt, text: history.opened },
    ...silence.extensions.map(({ at, ends, reason }) => ({
      at,
      text: history.extended(names.written(ends), reason),
    })),
    ...silence.shortenings.map(({ at, ends, reason }) => ({
      at,
      text: history.shortened(names.written(ends), reason),
    })),
    ...answerLines(silence, words, names),
    ...(ending !== null && endedAt !== null ? [{ at: endedAt, text: ending }] : []),
  ].toSorted((one, two) => one.at - two.at);
}

function answerLines(
  { objections, reservations }: Silence,
  { history, lifted }: Messages['silence'],
  names: Named,
): readonly Line[] {
  const made = objections.map(({ at, member, kind, breaks }) => {
    const who = names.objector(member);
    const said = history[kind](member === null ? inside(who) : who);
    return { at, text: `${said}${breaks ? '' : ` (${history.recorded})`}` };
  });
  const gone = objections.flatMap(({ lifted: at, member }) =>
    at === null ? [] : [{ at, text: `${names.objector(member)}${names.colon}${lifted}` }],
  );
  const beside = reservations.flatMap(({ at, member, withdrawn }) => {
    const who = names.member(member);
    const back = { at: withdrawn ?? at, text: history.reservationGone(who) };
    return [{ at, text: history.reservation(who) }, ...(withdrawn === null ? [] : [back])];
  });
  return [...made, ...gone, ...beside];
}
