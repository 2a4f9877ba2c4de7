/**
 * What the booth of a straw poll and that of a confessional share: the names of the four steps, the
 * frames of the first three, and the word that it is not open.
 */

import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Instant } from '../../basics/instant.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { LeftOver, Moment } from './moment.tsx';
import { Eye } from './sight.tsx';

/** From 0; `names` in their order. */
export function Steps({ at, names }: { readonly at: number; readonly names: readonly string[] }) {
  return (
    <ol className="steps">
      {names.map((name, step) => (
        <li
          key={name}
          className={step < at ? 'done' : undefined}
          aria-current={step === at ? 'step' : undefined}
        >
          <span>{step + 1}</span>
          <span>{name}</span>
        </li>
      ))}
    </ol>
  );
}

/** `opens`: null where it is over. `filled`: an answer was being given when it closed. */
export function NotOpen(props: {
  readonly opens: Instant | null;
  readonly filled: boolean;
  readonly words: {
    readonly notOpen: string;
    readonly opens: string;
    readonly over: string;
    readonly overText: string;
    readonly toDesk: string;
  };
}) {
  const { opens, filled, words } = props;
  const { id } = useView();
  return (
    <div className="lede">
      <h1>{opens === null ? words.over : words.notOpen}</h1>
      {opens === null ? (
        <p role={filled ? 'alert' : undefined}>{words.overText}</p>
      ) : (
        <p>
          {words.opens} <Moment at={opens} />
        </p>
      )}
      <p>
        <Link href={`/s/${id}/desk`}>{words.toDesk}</Link>
      </p>
    </div>
  );
}

type Side = {
  readonly sees: 'full' | 'part' | 'not';
  readonly title: string;
  readonly lines: readonly string[];
};

/** Step one: the question, until when, and beside it who will know what, and who nothing. */
export function Reading(props: {
  readonly words: { readonly [Of in 'title' | 'asked' | 'until' | 'begin']: string };
  readonly closes: Instant;
  readonly sides: readonly Side[];
  readonly onGo: () => void;
  readonly children: ReactNode;
}) {
  const { words, closes, sides, onGo, children } = props;
  return (
    <div className="booth">
      <div className="lede">
        <h1>{words.title}</h1>
        <h2>{words.asked}</h2>
        {children}
        <p>
          {words.until} <Moment at={closes} />, <LeftOver until={closes} />
        </p>
        <div className="actions">
          <button type="button" className="btn" onClick={onGo}>
            {words.begin}
          </button>
        </div>
      </div>
      <aside className="known">
        <dl>
          {sides.map(({ sees, title, lines }) => (
            <div key={sees}>
              <dt>
                <Eye sees={sees} /> {title}
              </dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </aside>
    </div>
  );
}

/** Step two: the fields, and the way on once nothing is missing. */
export function Answering(props: {
  readonly words: { readonly [Of in 'toReview' | 'back']: string };
  /** What is still to be answered, in words. */
  readonly missing: string | null;
  readonly onBack: () => void;
  readonly onGo: () => void;
  readonly children: ReactNode;
}) {
  const { words, missing, onBack, onGo, children } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      {children}
      <div className="actions">
        <button type="submit" className="btn">
          {words.toReview}
        </button>
        <button type="button" className="btn plain" onClick={onBack}>
          {words.back}
        </button>
        {missing !== null && <span className="hint">{missing}</span>}
      </div>
    </form>
  );
}

/**
 * Step three: the answer in words, then it is sent. `send` tells why not, in words, or null where
 * it went; it rejects where nobody answered.
 */
export function Review(props: {
  readonly words: { readonly [Of in 'review' | 'send' | 'sealing' | 'back']: string };
  readonly text: string;
  readonly send: () => Promise<string | null>;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { words, text, send, onBack, children } = props;
  const { unreachable } = useWords().furniture;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const go = async () => {
    setBusy(true);
    setFailed(null);
    const why = await send().catch(() => unreachable);
    setBusy(false);
    setFailed(why);
  };
  return (
    <div>
      <div className="lede">
        <h1>{words.review}</h1>
        <p>{text}</p>
      </div>
      {children}
      {failed && (
        <p role="alert" className="refusal">
          {failed}
        </p>
      )}
      <div className="actions">
        <button type="button" className="btn" disabled={busy} onClick={() => void go()}>
          {busy ? words.sealing : words.send}
        </button>
        <button type="button" className="btn plain" disabled={busy} onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
