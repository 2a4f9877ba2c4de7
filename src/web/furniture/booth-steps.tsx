/**
 * What the booth of a straw poll and that of a confessional share: the four steps, and the word
 * that it is not open.
 */

import { Link } from 'wouter';
import type { Instant } from '../../basics/instant.ts';
import { useView } from '../view.tsx';
import { Moment } from './moment.tsx';

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
