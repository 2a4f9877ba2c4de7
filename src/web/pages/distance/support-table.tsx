/**
 * Support shown in rounds 1 to n, as published; and how it moved, where nobody can be singled out.
 */

import type { Distance, Support } from '../../../table/distance/distance.ts';
import type { Movement } from '../../../table/distance/movement.ts';
import type { Shown } from '../../../table/rounds/published.ts';
import { sayBit, useIsConsensus } from '../../furniture/measure.ts';
import { useNames } from '../../furniture/names.ts';
import { figures } from '../../furniture/round-results.tsx';
import { useWords } from '../../language.tsx';

const ANSWERS = ['encourage', 'discourage', 'noOpinion'] as const;

export function SupportTable({ distance }: { readonly distance: Distance }) {
  const words = useWords().distance.support;
  const { name, support, standing } = distance;
  const movement: Movement = standing === 'withdrawn' ? { moved: 'unknown' } : distance.movement;
  const figured = support.some(({ shown }) => shown?.shown === 'counts');
  if (support.every(({ shown }) => shown === null)) return null;
  return (
    <>
      <table className="rounds">
        <caption className="vh">{words.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{words.column}</span>
            </th>
            {figured ? (
              ANSWERS.map((answer) => (
                <th scope="col" key={answer}>
                  {words[answer]}
                </th>
              ))
            ) : (
              <th scope="col" colSpan={3}>
                <span className="vh">{name}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {support.map((one) => (
            <SupportRow key={one.round} support={one} />
          ))}
          <Moved movement={movement} />
        </tbody>
      </table>
      <Classes shown={support.findLast(({ shown }) => shown !== null)?.shown ?? null} />
      <MovementNote movement={movement} />
    </>
  );
}

type Bit = Parameters<typeof sayBit>[1];

function SupportRow({ support }: { readonly support: Support }) {
  const words = useWords().distance.support;
  const measure = useWords().distance.measure;
  const consensus = useIsConsensus();
  const bit = (shown: Bit) => sayBit(measure, shown, consensus);
  const { round, shown } = support;
  return (
    <tr>
      <th scope="row">{words.round(round)}</th>
      {shown?.shown === 'counts' ? (
        ANSWERS.map((answer) => <td key={answer}>{shown.counts[answer]}</td>)
      ) : (
        <td colSpan={3} className="said-of">
          {shown === null ? words.absent : shown.shown === 'bit' ? bit(shown) : words.nothing}
        </td>
      )}
    </tr>
  );
}

function Moved({ movement }: { readonly movement: Movement }) {
  const words = useWords().distance.support;
  if (movement.moved !== 'by') return null;
  return (
    <tr className="moved">
      <th scope="row">{words.since(movement.since)}</th>
      {ANSWERS.map((answer) => (
        <td key={answer}>{signed(movement.by[answer])}</td>
      ))}
    </tr>
  );
}

/** `+3`, `−2`, `0`, with a true minus. */
function signed(count: number): string {
  if (count === 0) return '0';
  return count > 0 ? `+${count}` : `−${-count}`;
}

function MovementNote({ movement }: { readonly movement: Movement }) {
  const words = useWords().distance.support;
  if (movement.moved === 'withheld') {
    return <p className="small quiet">{words.withheld(movement.since)}</p>;
  }
  if (movement.moved !== 'by' || movement.sameMembers) return null;
  return <p className="small quiet">{words.otherMembers(movement.since)}</p>;
}

/** Classes that the round counted apart: encourage, discourage, no opinion. */
function Classes({ shown }: { readonly shown: Shown | null }) {
  const words = useWords().delegate;
  const names = useNames();
  if (shown === null || shown.shown === 'nothing') return null;
  if (shown.shown === 'bit') {
    return Object.entries(shown.byClass).map(([group, against]) => (
      <p key={group} className="small quiet">
        {words.byClass(names.group(group))}: {words.against[against ? 'yes' : 'no']}
      </p>
    ));
  }
  return Object.entries(shown.byClass).map(([group, counts]) => (
    <p key={group} className="small quiet">
      {words.byClass(names.group(group))}: {figures(counts)}
    </p>
  ));
}
