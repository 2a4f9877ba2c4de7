/**
 * Step one of a confessional: the one question, who will know the answer, what nobody else learns.
 */

import type { Confessional } from '../../../table/confessional/confessional.ts';
import { Reading } from '../../furniture/booth-steps.tsx';
import { useHearers } from '../../furniture/hearers.ts';
import { useText, useWords } from '../../language.tsx';

type Props = { readonly talks: Confessional; readonly onGo: () => void };

export function ReadStep({ talks, onGo }: Props) {
  const words = useWords().talks;
  const say = useText();
  const hearers = useHearers(talks);
  const { question, names, closes } = talks.plan;
  const never = [words.neverText, `${words.sight.operator}.`, words.served];
  return (
    <Reading
      words={words}
      closes={closes}
      sides={[
        { sees: 'full', title: words.who, lines: [words.whoText(hearers), words.deniable] },
        { sees: 'not', title: words.never, lines: never },
      ]}
      onGo={onGo}
    >
      <p className="read">{say(question ?? {})}</p>
      {names && <p>{words.names(names.exactly)}</p>}
    </Reading>
  );
}
