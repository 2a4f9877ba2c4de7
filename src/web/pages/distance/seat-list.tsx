/**
 * The table's twin: the same seats in the same order, as rows.
 */

import { useWords } from '../../language.tsx';
import type { SeatedMember } from './seating.ts';

export function SeatList({ seats }: { readonly seats: readonly SeatedMember[] }) {
  const words = useWords().distance.seats;
  return (
    <details className="small seat-list">
      <summary>{words.list(seats.length)}</summary>
      <table className="ledger">
        <tbody>
          {seats.map(({ member, name, fill, ring }, at) => (
            <tr key={member}>
              <td className="num">{at + 1}</td>
              <th scope="row">{name}</th>
              <td>
                {fill && (fill === 'answered' ? words.fill[fill] : <b>{words.fill[fill]}</b>)}
              </td>
              <td>{words.ring[ring]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
