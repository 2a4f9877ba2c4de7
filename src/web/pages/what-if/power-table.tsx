/**
 * What was reckoned of voting power, by member; one sentence and one line where all count alike.
 *
 * Use      power-part.tsx.
 * Source   spec/power.md.
 */

import type { Power } from '../../../table/rules/power/member-power.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { type Unit, inUnit, isLevel, unitFor, wholeOf } from './power-figures.ts';
import type { Supposed } from './supposing.ts';

type Props = Pick<Supposed, 'names'> & { readonly power: Power };
type Row = { readonly id: string; readonly name: string } & Pick<
  Power['members'][number],
  'penrose' | 'shapley'
>;

export function PowerTable({ power, names }: Props) {
  const { members, errors } = power;
  const words = useWords().whatIf.power;
  const figures = useFigures(power);
  const level =
    isLevel(
      members.map(({ penrose }) => penrose),
      errors.penrose,
    ) &&
    isLevel(
      members.map(({ shapley }) => shapley),
      errors.shapley,
    );
  const sorted = members.toSorted((one, two) => two.shapley - one.shapley);
  const rows = sorted.map((one) => ({ ...one, name: names.member(one.id) }));
  const [first] = rows;
  return (
    <>
      <p className="hint">{figures.how}</p>
      {level && <p>{words.level(members.length)}</p>}
      <table className="ledger power-table">
        <caption className="vh">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.member}</th>
            <th scope="col" className="num">
              {words.penrose}
              <small>{figures.penrose.of}</small>
            </th>
            <th scope="col" className="num">
              {words.shapley}
              <small>{figures.shapley.of}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {level && first ? (
            <Line row={{ ...first, name: words.each }} most={first.shapley} figures={figures} />
          ) : (
            rows.map((row) => (
              <Line key={row.id} row={row} most={first?.shapley ?? 0} figures={figures} />
            ))
          )}
        </tbody>
      </table>
    </>
  );
}

type Figures = ReturnType<typeof useFigures>;

function Line(props: { readonly row: Row; readonly most: number; readonly figures: Figures }) {
  const { row, most, figures } = props;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className="num">{figures.penrose.say(row.penrose)}</td>
      <td className="num power-bar">
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width={most > 0 ? (100 * row.shapley) / most : 0} height={6} />
        </svg>
        <span>{figures.shapley.say(row.shapley)}</span>
      </td>
    </tr>
  );
}

/** Each column in a unit of its own, and how sure it all is. */
function useFigures({ members, errors, errorIs }: Power) {
  const { language } = useLanguage();
  const words = useWords().whatIf.power;
  const write = (figure: number, decimals: number) =>
    new Intl.NumberFormat(language, {
      ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    }).format(figure);
  const unit = (of: Unit) =>
    of.power === 2 ? words.perCent : words.ofEach(wholeOf(of, (whole) => write(whole, 0)));
  const column = (of: 'penrose' | 'shapley') => {
    const found = unitFor(
      members.map((one) => one[of]),
      errors[of],
    );
    return { of: unit(found), say: (share: number) => inUnit(share, found, write) };
  };
  const off = new Intl.NumberFormat(language, {
    ...{ style: 'percent', maximumSignificantDigits: 1, roundingMode: 'ceil' },
  });
  const how =
    errorIs === 'weights' || errorIs === 'sample'
      ? words.how[errorIs](off.format(Math.max(errors.penrose, errors.shapley)))
      : words.how[errorIs];
  return { how, penrose: column('penrose'), shapley: column('shapley') };
}
