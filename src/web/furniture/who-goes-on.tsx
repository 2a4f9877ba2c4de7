/**
 * Who goes on after a round, and why: one paragraph, and the table that can be walked again.
 *
 * Use      beneath the counts of each round; decisions of the chair stand by themselves.
 */

import { isGraded, rowsOf, sayStep } from '../../locales/say-choice.ts';
import { type FieldEntry, stepAfter } from '../../table/rounds/field.ts';
import type { Step } from '../../table/rules/choice/step.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';

export function WhoGoesOn({ round }: { readonly round: string }) {
  const words = useWords().choice;
  const name = useNames().candidate;
  const step = stepAfter(useView().selection, round);
  if (step === undefined) return null;
  return (
    <div className="goes-on">
      <h4>{words.title}</h4>
      <p className="read">{sayStep(words, step, name)}</p>
      {step.table.length > 0 && (
        <details>
          <summary>{words.table}</summary>
          <StepTable step={step} />
        </details>
      )}
    </div>
  );
}

function StepTable({ step }: { readonly step: Step }) {
  const words = useWords().choice;
  const { head } = words;
  const rows = rowsOf(words, step, useNames().candidate);
  const against = rows.some((row) => row.against > 0);
  const breadth = rows.some((row) => row.breadth !== null);
  const graded = isGraded(step);
  const figures = [
    ...(['place', graded ? 'resistance' : 'for'] as const),
    ...(against ? (['against'] as const) : []),
    ...(breadth ? (['breadth'] as const) : []),
  ];
  return (
    <table className="ledger counts">
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          {figures.map((figure) => (
            <th scope="col" className="num" key={figure}>
              {head[figure]}
            </th>
          ))}
          <th scope="col">{head.why}</th>
          <th scope="col">{head.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {figures.map((figure) => (
              <td className="num" key={figure} data-label={head[figure]}>
                {row[figure]}
              </td>
            ))}
            <td>{row.why}</td>
            <td>{row.verdict}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What followed from talks, and what the chair recorded, in the order of the record. */
export function FieldDecisions() {
  const words = useWords().choice;
  const name = useNames().candidate;
  const { field } = useView().selection;
  const said = field.filter(isSpoken);
  if (said.length === 0) return null;
  return (
    <div className="goes-on">
      <h3>{words.decision}</h3>
      {said.map((entry) => (
        <p key={`${entry.at} ${entry.kind}`} className="read">
          <span className="hint">
            <Moment at={entry.at} short />
          </span>{' '}
          {entry.kind === 'decision'
            ? words.decided(words.list(entry.names.map(name)), entry.reason)
            : sayStep(words, entry.step, name)}
        </p>
      ))}
    </div>
  );
}

type Spoken = Exclude<FieldEntry, { readonly kind: 'afresh' }>;

/** Steps of counted rounds stand with their counts. */
function isSpoken(entry: FieldEntry): entry is Spoken {
  return entry.kind === 'decision' || (entry.kind === 'step' && entry.step.follows === 'consulted');
}
