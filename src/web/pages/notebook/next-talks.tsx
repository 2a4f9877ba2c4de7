/**
 * The talks that are agreed, the soonest first.
 */

import { conditionsOf, nextTalks } from '../../../device/notebook.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useBook, useWhen } from './use-book.ts';

export function NextTalks() {
  const words = useWords().notebook;
  const names = useNames();
  const when = useWhen();
  const book = useBook();
  const talks = nextTalks(book);
  return (
    <section className="sec book-next">
      <h2>{words.next.title}</h2>
      {talks.length === 0 && <p className="hint">{words.next.none}</p>}
      <ul className="plainlist">
        {talks.map(({ id, content: { member, next } }) => (
          <li key={id}>
            <span>
              <b>{names.member(member)}</b>
              {next?.with && `, ${words.next.with(next.with)}`}
              {conditionsOf(book, member)
                .filter(({ met }) => met === 'no')
                .map(({ text, line, place }) => (
                  <small key={`${line.id} ${place}`} className="hint">
                    <br />
                    {words.said.condition}: {text}
                  </small>
                ))}
            </span>
            <span>{next && when(next.when)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
