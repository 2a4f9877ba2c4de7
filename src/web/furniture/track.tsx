/**
 * A condition of the rule as one row of marks, one for each member of its class: filled does what
 * the condition asks, hollow does not, a thin line was not heard. No mark is anybody's.
 *
 * Use      the chair's desk and the page of distance; the figures stand below it in words.
 */

import type { Condition, Track as Counts } from '../../table/distance/conditions.ts';
import { useWords } from '../language.tsx';

type Mark = 'good' | 'bad' | 'aside' | 'unheard';

const CLASSES = { good: 'y', bad: 'h', aside: 'a', unheard: 'n' } as const satisfies {
  readonly [M in Mark]: string;
};

export function Track({ condition }: { readonly condition: Condition }) {
  const { track, leaf } = condition;
  if (track === null) return null;
  const words = useWords().distance.track;
  const { good, bad, aside, unheard, needed } = track;
  const marks = marksOf(track);
  const count = marks.length;
  return (
    <>
      <div className="track" aria-hidden="true">
        {marks.map((mark, at) => (
          <i
            key={at}
            className={classOf(mark, needed !== null && at + 1 === needed && needed < count)}
          />
        ))}
      </div>
      <div className="tracklabels">
        <span>{words[leaf.who].good(good)}</span>
        {aside > 0 && <span>{words.aside(aside)}</span>}
        {unheard > 0 && <span>{words.unheard(unheard)}</span>}
        {needed !== null && needed < count && <span>{words.needed(needed)}</span>}
        {bad > 0 && <span>{words[leaf.who].bad(bad)}</span>}
      </div>
    </>
  );
}

/** What counts for it stands on the left, as far as the mark that says how many are needed. */
function marksOf({ good, bad, aside, unheard, unheardIsGood }: Counts): readonly Mark[] {
  const of = (mark: Mark, count: number) => Array<Mark>(count).fill(mark);
  const silent = of('unheard', unheard);
  return [
    ...of('good', good),
    ...(unheardIsGood ? silent : []),
    ...of('bad', bad),
    ...of('aside', aside),
    ...(unheardIsGood ? [] : silent),
  ];
}

function classOf(mark: Mark, last: boolean): string {
  return last ? `${CLASSES[mark]} goal` : CLASSES[mark];
}
