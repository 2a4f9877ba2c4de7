/**
 * One member's figures: a step line for each publication, and below it the same as a list, each
 * value with its publication, its day and its source.
 */

import type { Decimal } from '../../../../corridor/decimal.ts';
import {
  type KnownFigure,
  publicationsOf,
  revisedYears,
  revisionsOf,
} from '../../../../corridor/figures.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { StepChart } from './step-chart.tsx';

type OfMember = {
  readonly figures: readonly KnownFigure[];
  readonly member: string;
  readonly least: Decimal | null;
};

export function MemberFigures(props: OfMember) {
  const words = useCorridorWords().people.criteria;
  const memberName = useMemberName();
  const { figures, member } = props;
  const own = figures.filter(({ body }) => body.member === member);
  if (own.length === 0) return null;
  return (
    <section className="member-figures" aria-label={words.ofMember(memberName(member))}>
      <h4>{words.ofMember(memberName(member))}</h4>
      <Revisions {...props} />
      <StepChart figures={own} least={props.least} />
      {publicationsOf(own).map(({ title }) => (
        <Publication
          key={title}
          title={title}
          figures={own.filter(({ body }) => body.publication === title)}
        />
      ))}
    </section>
  );
}

/** "2023: 1.70 in July 2023, 1.60 in August 2025." */
function Revisions({ figures, member }: OfMember) {
  const words = useCorridorWords().people.criteria;
  const dates = useDates();
  const years = revisedYears(figures, member);
  if (years.length === 0) return <p>{words.notRevised}</p>;
  return (
    <ul className="revisions">
      {years.map((year) => (
        <li key={year}>
          <b>{year}</b>:{' '}
          {revisionsOf(figures, member, year)
            .map(({ body }) => words.inPublication(body.value, dates.dated(body.published)))
            .join(', ')}
          .
        </li>
      ))}
    </ul>
  );
}

function Publication(props: { readonly title: string; readonly figures: readonly KnownFigure[] }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const ordered = props.figures.toSorted((one, other) => one.body.year - other.body.year);
  return (
    <details>
      <summary>
        {props.title}: {ordered.map(({ body }) => `${body.year} ${body.value}`).join(', ')}
      </summary>
      <ul className="items">
        {ordered.map(({ id }) => (
          <ItemLine
            key={id}
            {...{ kind: 'figure', id, say: says.figure }}
            acts={<ItemActs kind="figure" id={id} fields={fields.figure} />}
          />
        ))}
      </ul>
    </details>
  );
}
