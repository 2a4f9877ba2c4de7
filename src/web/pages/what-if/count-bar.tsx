/**
 * How few members do it, as so many marks of all, with the figure beside them.
 */

import type { SmallSets } from '../../../table/rules/what-if/smallest.ts';
import { useWords } from '../../language.tsx';

type Props = {
  /** Undefined while it is reckoned. */
  readonly sets: SmallSets | undefined;
  readonly all: number;
  readonly kind: 'hold' | 'carry';
};

/** Beyond so many, single marks are too thin to see. */
const MOST_MARKS = 60;

export function CountBar({ sets, all, kind }: Props) {
  const words = useWords().whatIf;
  if (sets === undefined) return <span className="quiet">{words.rules.working}</span>;
  if (sets === 'never') return <span className="quiet">{words.rules.nobody}</span>;
  const { size, exact } = sets;
  const figure = words.rules.bar(size, all);
  return (
    <div className="count-bar">
      <svg viewBox={`0 0 ${all} 6`} preserveAspectRatio="none" aria-hidden="true" className={kind}>
        <rect className="all" width={all} height={6} />
        <rect className="some" width={size} height={6} />
        {all <= MOST_MARKS && <path className="gaps" d={gaps(all)} />}
      </svg>
      <span>{exact ? figure : words.atLeast(figure)}</span>
    </div>
  );
}

function gaps(all: number): string {
  return Array.from({ length: all - 1 }, (_, at) => `M${at + 1} 0v6`).join('');
}
