/**
 * What this side holds, in one sentence with a word of the chosen yardstick; confidence apart.
 */

import { useSearchParams } from 'wouter';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { type YardstickId, rungOf, yardsticks } from '../../../../corridor/yardstick.ts';
import { positionOf } from '../../furniture/cell-position.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { PositionMark } from '../../furniture/position-mark.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';

export function Assessed({ cell }: { readonly cell: Cell }) {
  const { count } = useCorridorWords();
  const words = count.cell;
  const member = useMemberName()(cell.member);
  const { step, confidence, assessment, heard } = cell;
  return (
    <section className="assessed">
      {step !== null && confidence !== null ? (
        <Likely cell={cell} />
      ) : (
        <p className="assess">{words.unknown(member)}</p>
      )}
      <p className="asit">
        {confidence !== null && words.confidence[confidence]}
        {heard === null ? words.nothingHeard : words.newest(heard)}
      </p>
      <p>
        <PositionMark of={positionOf(cell)} />
      </p>
      {assessment && (
        <dl className="kv">
          <Told label={count.decide.reason} text={assessment.reason} />
          <Told label={count.decide.wouldChange} text={assessment.wouldChange} />
          <Told label={words.hangsOn} text={assessment.hangsOn ?? null} />
        </dl>
      )}
      {assessment && cell.newer.length > 0 && (
        <p className="notice-line">{words.newerEvidence(cell.newer.length)}</p>
      )}
    </section>
  );
}

function Likely({ cell }: { readonly cell: Cell }) {
  const { count, yardstick: words } = useCorridorWords();
  const member = useMemberName();
  const subject = useSubjectName();
  const [search, setSearch] = useSearchParams();
  const chosen = yardsticks.find((one) => one === search.get('yardstick')) ?? 'icd-203';
  if (cell.step === null || cell.confidence === null) return null;
  const rung = rungOf(chosen, cell.step, cell.confidence);
  const choose = (next: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('yardstick', next);
        return after;
      },
      { replace: true },
    );
  return (
    <>
      <p className="assess">
        {count.cell.likely(
          wordOf(words, chosen, rung.id),
          words.range(rung.from, rung.to),
          member(cell.member),
          subject(cell.subject).text,
        )}
      </p>
      <label className="yardstick">
        <span>{words.choose}</span>
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          {yardsticks.map((one) => (
            <option key={one} value={one}>
              {words.name[one]}
            </option>
          ))}
        </select>
        <small>{words.judgement}</small>
      </label>
    </>
  );
}

type Words = ReturnType<typeof useCorridorWords>['yardstick'];

function wordOf(words: Words, yardstick: YardstickId, rung: string): string {
  const rungs: { readonly [id: string]: string } = words[yardstick];
  return rungs[rung] ?? rung;
}

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

function Told({ label, text }: { readonly label: string; readonly text: Text | null }) {
  if (text === null || Object.keys(text).length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Said text={text} />
      </dd>
    </div>
  );
}
