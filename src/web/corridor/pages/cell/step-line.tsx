/**
 * The step line of a cell: five steps and unknown, over the days, with the evidence below.
 *
 * Shapes   a step holds until the next decision; ticks below the line are days on which evidence
 *          was said. The list beside it says the same.
 */

import type { Revision } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { type Day, daysBetween } from '../../../../corridor/dated.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { STEPS } from './draft.ts';

type LineProps = {
  readonly cell: Cell;
  readonly revisions: readonly Revision<'assessment'>[];
};
type Point = { readonly day: Day; readonly step: Step | null };

const [LEFT, RIGHT, TOP, GAP] = [124, 412, 14, 22] as const;
const BOTTOM = TOP + GAP * 5;

export function StepLine({ cell, revisions }: LineProps) {
  const { count, terms } = useCorridorWords();
  const { on } = useWorkspace();
  const dates = useDates();
  const points = revisions.flatMap(({ body }): readonly Point[] =>
    body === null ? [] : [{ day: body.learned, step: body.step }],
  );
  const said = cell.evidence.counted.map((piece) => piece.said);
  const first = [...points.map(({ day }) => day), ...said].toSorted()[0] ?? on;
  const span = Math.max(1, daysBetween(first, on));
  const x = (day: Day) => LEFT + ((RIGHT - LEFT) * Math.max(0, daysBetween(first, day))) / span;
  const line = points.map(
    ({ day, step }, at) => `${at === 0 ? 'M' : 'H'}${x(day)} ${at === 0 ? y(step) : `V${y(step)}`}`,
  );
  return (
    <svg className="step-line" viewBox="0 0 420 168" role="img" aria-label={count.history.line}>
      {[...STEPS.toReversed(), null].map((step) => (
        <g key={step ?? 'unknown'}>
          <text x={LEFT - 10} y={y(step) + 4} textAnchor="end">
            {step === null ? terms.unknown : terms.step[step]}
          </text>
          <path className="rule" d={`M${LEFT} ${y(step)}H${RIGHT}`} />
        </g>
      ))}
      <path className="held-step" d={`${line.join('')}H${RIGHT}`} />
      {points.map(({ day, step }, at) => (
        <circle key={`${day} ${at}`} cx={x(day)} cy={y(step)} r={3.5} />
      ))}
      <path className="word-days" d={said.map((day) => `M${x(day)} ${BOTTOM + 8}v8`).join('')} />
      <text x={LEFT} y={BOTTOM + 34}>
        {dates.short(first)}
      </text>
      <text x={RIGHT} y={BOTTOM + 34} textAnchor="end">
        {dates.short(on)}
      </text>
    </svg>
  );
}

function y(step: Step | null): number {
  return step === null ? BOTTOM : TOP + GAP * (STEPS.length - 1 - STEPS.indexOf(step));
}
