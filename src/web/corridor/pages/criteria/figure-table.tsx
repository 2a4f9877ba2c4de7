/**
 * Every member's value of a year in one publication, with what other publications say of it.
 */

import { isAtLeast } from '../../../../corridor/decimal.ts';
import { type KnownFigure, revisionsOf } from '../../../../corridor/figures.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import type { OfFigures } from './figures.tsx';

type Table = OfFigures & {
  readonly member: string | null;
  readonly choose: (member: string) => void;
};

export function FigureTable(props: Table) {
  const words = useCorridorWords().people.criteria;
  const members = useMembers();
  const { publication, year } = props;
  return (
    <details className="figure-table">
      <summary>{words.allMembers(year)}</summary>
      <table className="ledger">
        <caption className="vh">{`${publication}, ${year}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col">{year}</th>
            <th scope="col">{words.otherPublications}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, name }) => (
            <MemberRow key={id} {...props} id={id} name={name} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function MemberRow(props: Table & { readonly id: string; readonly name: string }) {
  const { people, evidence } = useCorridorWords();
  const words = people.criteria;
  const dates = useDates();
  const { figures, publication, year, least, id, name, member, choose } = props;
  const told = revisionsOf(figures, id, year);
  const here = told.find(({ body }) => body.publication === publication);
  const others = told.filter((figure) => figure !== here);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-pressed={member === id}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      </th>
      <td>{here === undefined ? '–' : valueOf(here, least, words)}</td>
      <td>
        {others
          .map(({ body }) => words.inPublication(body.value, dates.dated(body.published)))
          .join(`${evidence.semicolon} `) || '–'}
      </td>
    </tr>
  );
}

function valueOf(
  { body }: KnownFigure,
  least: string | null,
  words: { readonly estimate: string; readonly yes: string; readonly no: string },
) {
  const estimate = body.estimate ? ` (${words.estimate})` : '';
  const met = least === null ? '' : isAtLeast(body.value, least) ? ` ${words.yes}` : ` ${words.no}`;
  return `${body.value}${estimate}${met}`;
}
