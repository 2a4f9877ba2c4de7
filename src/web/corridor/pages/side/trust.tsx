/**
 * Eight words that two people of a side compare, and what did not hold in what the server gave.
 */

import { fromHex } from '../../../../basics/bytes.ts';
import { eightWords } from '../../../../crypto/words.ts';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';

export function Trust({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.trust;
  const { findings, size, head } = view;
  const spoken = eightWords(fromHex(head) ?? new Uint8Array(32));
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <p className="read">{words.text(size)}</p>
      <ol className="words8" translate="no">
        {spoken.map((word, at) => (
          <li key={`${at}-${word}`}>{word}</li>
        ))}
      </ol>
      {findings.length === 0 ? (
        <p className="good">{words.none}</p>
      ) : (
        <>
          <h3>{words.findings}</h3>
          <ul>
            {findings.map(({ code, nr }) => (
              <li key={`${nr} ${code}`} className="refusal">
                {words.finding[code](nr)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
