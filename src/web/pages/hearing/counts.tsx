/**
 * The facilitators' own counts over those heard, and how the support is spread over groups.
 *
 * Shapes   with names asked for, "encourage" is being named, and nothing stands against a name.
 */

import type { Hearing } from '../../../device/hearing.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

type Props = { readonly talks: Confessional; readonly hearing: Hearing };

export function Counts({ talks, hearing }: Props) {
  const words = useWords();
  const names = useNames();
  const shown = asksNames(talks)
    ? ([['encourage', words.talks.hearing.namedBy]] as const)
    : (['encourage', 'discourage', 'noOpinion'] as const).map(
        (word) => [word, words.booth[word]] as const,
      );
  return (
    <section className="sec">
      <h2>{words.talks.hearing.counts}</h2>
      <p className="hint">{words.talks.hearing.countsText}</p>
      <table className="ledger counts">
        <thead>
          <tr>
            <th scope="col">{words.talks.after.name}</th>
            {shown.map(([word, label]) => (
              <th scope="col" className="num" key={word}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.plan.candidates.map((candidate) => (
            <tr key={candidate}>
              <th scope="row">{names.candidate(candidate)}</th>
              {shown.map(([word, label]) => (
                <td className="num" key={word} data-label={label}>
                  {hearing.counts[candidate]?.[word] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Spread talks={talks} hearing={hearing} />
    </section>
  );
}

function asksNames({ plan }: Confessional): boolean {
  return plan.names !== undefined && plan.names !== null;
}

/** Breadth: of each group, how many of those heard encourage the name. */
function Spread({ talks, hearing }: Props) {
  const { hearing: words, after } = useWords().talks;
  const names = useNames();
  const groups = Object.entries(useView().selection.definition.body.groups);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{words.spread}</h3>
      <p className="hint">{asksNames(talks) ? words.spreadNamed : words.spreadText}</p>
      <table className="ledger counts">
        <thead>
          <tr>
            <th scope="col">{after.name}</th>
            {groups.map(([group]) => (
              <th scope="col" className="num" key={group}>
                {names.group(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.plan.candidates.map((candidate) => (
            <tr key={candidate}>
              <th scope="row">{names.candidate(candidate)}</th>
              {groups.map(([group, { members }]) => (
                <td className="num" key={group} data-label={names.group(group)}>
                  {spreadOf(hearing, candidate, members)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** `2 / 3`: two of the three heard in the group. */
function spreadOf(hearing: Hearing, candidate: CandidateId, group: readonly string[]): string {
  const said = hearing.members
    .filter(({ member, answer }) => group.includes(member) && answer !== null)
    .flatMap(({ answer }) => answer?.said ?? []);
  const support = said.filter(
    ({ answers, names }) =>
      names?.includes(candidate) === true || answers?.[candidate] === 'encourage',
  );
  return `${support.length} / ${said.length}`;
}
