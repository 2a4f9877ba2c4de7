/**
 * Who waits for whom: circles, and who stands at the end of a row of waiting.
 */

import type { Influence } from '../../../../corridor/influence.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useList } from '../../furniture/use-list.ts';

export function Waiting({ influence }: { readonly influence: Influence }) {
  const words = useCorridorWords().influence;
  const name = useMemberName();
  const list = useList();
  const { circles, knots } = influence;
  const chain = (circle: Influence['circles'][number]) =>
    list(
      circle.map((who, at) =>
        words.waits(name(who), name(circle[(at + 1) % circle.length] ?? who)),
      ),
    );
  return (
    <section className="sec">
      <h2>{words.circlesTitle}</h2>
      <ul className="who">
        {circles.map((circle) => (
          <li key={circle.join(' ')}>
            <strong>{words.circle(chain(circle))}</strong>
          </li>
        ))}
        {knots.map(({ member, waiting }) => (
          <li key={member}>{words.knot(name(member), list(waiting.map(name)), waiting.length)}</li>
        ))}
        {circles.length === 0 && <li>{knots.length === 0 ? words.noWaiting : words.noCircle}</li>}
      </ul>
    </section>
  );
}
