/**
 * Step one of the booth: what is asked, what will be known and by whom, what nobody will ever know.
 */

import type { Round } from '../../../table/rounds.ts';
import { ruleInForce } from '../../../table/rule-change.ts';
import { askedBy } from '../../../table/soundings/one-bit.ts';
import { isTested } from '../../../table/soundings/index.ts';
import { Reading } from '../../furniture/booth-steps.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function ReadStep({ round, onGo }: { readonly round: Round; readonly onGo: () => void }) {
  const { booth: words, talks, choice } = useWords();
  const names = useNames();
  const { reveal, classes, closes, kind, names: asked } = round.plan;
  const veto = kind === 'veto-check';
  const { selection } = useView();
  const { body } = selection.definition;
  const poll = kind === 'straw-poll' && reveal === 'passes';
  const bound = poll && askedBy(ruleInForce(selection)) === undefined;
  const tested = isTested(round.plan);
  const apart = classes.map(names.group).join(', ');
  const known = [
    asked
      ? choice.known
      : veto
        ? words.bit
        : bound
          ? words.boundBit
          : tested
            ? words.pollBit
            : words.counts,
    ...(reveal === 'classes' ? [tested ? words.bits(apart) : words.classes(apart)] : []),
    ...(tested && !bound ? [words.allAgree] : []),
    ...(veto ? [words.silent] : []),
    words.tookPart,
    ...(body.acceptsSmallCounts ? [words.small] : []),
  ];
  const never = [
    ...(bound ? [words.neverBound] : tested ? [words.neverMany] : []),
    words.neverText,
    words.unprotected,
  ];
  return (
    <Reading
      words={words}
      closes={closes}
      sides={[
        { sees: 'part', title: words.known, lines: known },
        { sees: 'not', title: words.never, lines: never },
      ]}
      onGo={onGo}
    >
      <p className="read">{asked ? choice.whom : veto ? words.vetoQuestion : words.question}</p>
      {asked && <p>{asked.orFewer ? choice.atMost(asked.exactly) : talks.names(asked.exactly)}</p>}
    </Reading>
  );
}
