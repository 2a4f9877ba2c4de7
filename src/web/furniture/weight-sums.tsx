/**
 * The sums of a weighted poll: a bar for each name, and the same as a table.
 *
 * Use      round-results.tsx; a bar is a picture of the line below it and says the same.
 */

import type { RoundPlan } from '../../table/definition/definition.ts';
import type { CandidateResult, Counts } from '../../table/rounds/rounds.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';
import { type Column, Ledger } from './result-ledger.tsx';

type Props = { readonly plan: RoundPlan; readonly sums: readonly CandidateResult[] };

export function WeightSums({ plan, sums }: Props) {
  const { weights: words, delegate } = useWords();
  const names = useNames();
  const { by = '', unit = 1 } = plan.weighed ?? {};
  const of = (word: keyof Counts): Column<CandidateResult>['cell'] =>
    function cell(one) {
      return words.of(one[word], totalOf(one));
    };
  const whole = [
    { title: words.columns.for, cell: of('encourage') },
    { title: words.columns.against, cell: of('discourage') },
    { title: words.columns.none, cell: of('noOpinion') },
  ];
  const apart = Object.keys(sums[0]?.byClass ?? {}).map((group) => ({
    title: delegate.byClass(names.group(group)),
    label: names.group(group),
    cell: ({ byClass }: CandidateResult) => figured(byClass?.[group]),
  }));
  return (
    <>
      <p className="hint">
        {words.caption(by, unit)}. {words.bars}
      </p>
      <Bars sums={sums} />
      <Ledger rows={sums} columns={[...whole, ...apart]} figures />
    </>
  );
}

const WIDTH = 400;
const ROW = 34;

/** For from the left, against from the right; what lies between has no opinion. */
function Bars({ sums }: { readonly sums: readonly CandidateResult[] }) {
  const words = useWords().weights;
  const names = useNames();
  const said = sums.map((one) =>
    words.bar(names.candidate(one.candidate), one.encourage, one.discourage, totalOf(one)),
  );
  return (
    <svg
      className="weight-bars"
      viewBox={`0 0 ${WIDTH} ${ROW * sums.length}`}
      role="img"
      aria-label={said.join('; ')}
    >
      {sums.map((one, nr) => {
        const scale = WIDTH / Math.max(1, totalOf(one));
        const [up, down] = [one.encourage * scale, one.discourage * scale];
        return (
          <g key={one.candidate} transform={`translate(0 ${nr * ROW})`}>
            <text y={12}>{names.candidate(one.candidate)}</text>
            <rect className="rest" y={18} width={WIDTH} height={10} />
            <rect className="up" y={18} width={up} height={10} />
            <rect className="down" x={WIDTH - down} y={18} width={down} height={10} />
          </g>
        );
      })}
    </svg>
  );
}

function totalOf({ encourage, discourage, noOpinion }: Counts): number {
  return encourage + discourage + noOpinion;
}

function figured(counts: Counts | undefined): string {
  return counts ? [counts.encourage, counts.discourage, counts.noOpinion].join('–') : '';
}
