/**
 * The three steps before a member's answer to a knot is sent.
 *
 * Use      the first says who is asked for what, what will be known, and to whom; the second asks;
 *          the third says the answer back.
 * Errors   a refusal is spoken in the third and the answer stays.
 */

import { useMemo } from 'react';
import type { MemberId } from '../../../table/ids.ts';
import { KNOT_ITEM, type KnotWord, movesOf } from '../../../table/knots/knot.ts';
import { ceremonyOf } from '../../../table/rounds/round-lookup.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { Answering, Reading, Review } from '../../furniture/booth-steps.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { useMoves } from '../../furniture/use-moves.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import { SealedCode } from '../booth/sealed-code.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';

type ReadProps = {
  readonly knot: Round;
  readonly member: MemberId;
  readonly onGo: () => void;
};

export function KnotRead({ knot, member, onGo }: ReadProps) {
  const { knots, booth } = useWords();
  const words = knots.page;
  const { selection } = useView();
  const sayMove = useMoves();
  const { moves = [], closes } = knot.plan;
  const { threshold } = ceremonyOf(selection, knot);
  const two = knot.entitled.length === 2;
  const known = [words.all, words.none, two ? words.two : words.several, words.tookPart];
  const never = [words.neverText, words.trustees(threshold), words.unprotected];
  return (
    <Reading
      words={{ ...booth, title: knots.heading(knot.number) }}
      closes={closes}
      sides={[
        { sees: 'part', title: words.known, lines: known },
        { sees: 'not', title: words.never, lines: never },
      ]}
      onGo={onGo}
    >
      <p className="read">{words.intro}</p>
      <ul className="moves">
        {moves.map((move) => (
          <li key={sayMove(move)}>{sayMove(move)}</li>
        ))}
      </ul>
      <p className="read">{words.yours(movesOf(moves, member).length)}</p>
    </Reading>
  );
}

const WORDS: readonly KnotWord[] = ['yes', 'no'];

type AnswerProps = {
  readonly word: KnotWord | null;
  readonly onAnswer: (word: KnotWord) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function KnotAnswer({ word, onAnswer, onBack, onGo }: AnswerProps) {
  const { knots, booth } = useWords();
  const words = knots.page;
  return (
    <Answering words={booth} missing={null} onBack={onBack} onGo={onGo}>
      <div className="lede">
        <h1>{words.question}</h1>
      </div>
      <fieldset className="q" role="radiogroup" aria-label={words.question}>
        <div className="opts">
          {WORDS.map((one) => (
            <label key={one} className="opt">
              <input
                type="radio"
                name={KNOT_ITEM}
                required
                checked={word === one}
                onChange={() => onAnswer(one)}
              />
              <Shape word={one} />
              <span>{words[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Answering>
  );
}

/** A shape before a colour: a closed loop, and a loose end. */
function Shape({ word }: { readonly word: KnotWord }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
      {word === 'yes' ? <path d="M3 8.5l3.5 3.5L13 4.5" /> : <path d="M3 8h10" />}
    </svg>
  );
}

type ReviewProps = {
  readonly knot: Round;
  readonly word: KnotWord;
  readonly onBack: () => void;
  readonly onSent: (receipt: KeptReceipt) => void;
};

const LATE = ['ballot_late', 'round_not_open'];

export function KnotReview({ knot, word, onBack, onSent }: ReviewProps) {
  const { knots, booth } = useWords();
  const { vote } = useActs();
  const refusal = useRefusals();
  const answers = useMemo(() => ({ [KNOT_ITEM]: word }), [word]);
  const send = async () => {
    const sent = await vote(knot.plan.id, answers);
    if (!sent.ok) return LATE.includes(sent.refusal.code) ? booth.late : refusal(sent.refusal);
    onSent(sent.value);
    return null;
  };
  return (
    <Review words={booth} text={booth.reviewText} send={send} onBack={onBack}>
      <p className="read">{word === 'yes' ? knots.page.saysYes : knots.page.saysNo}</p>
      <SealedCode round={knot.plan.id} answers={answers} />
    </Review>
  );
}
