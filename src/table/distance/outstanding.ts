/**
 * What was said to be in the way of a name, in the words of who said it, and whether it is lifted.
 *
 * Use      `outstandingOf(selection, candidacy, day)`: conditions on which the person is available,
 *          and objections made under silence, which are signed and named
 *          or came through the facilitators.
 * Shapes   a condition of availability is lifted by a later word of availability; an objection once
 *          its member has withdrawn it or a later text on the same name stood unbroken.
 * Source   spec/process.md §13.3.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Candidacy, factsUntil } from '../candidacies/candidacy.ts';
import type { Text } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import type { Selection } from '../selection.ts';
import { candidatesOf } from '../silence/subject.ts';

export type Outstanding =
  | {
      readonly from: 'candidacy';
      readonly condition: Text;
      /** As precise as it is known. */
      readonly date: string;
      readonly lifted: boolean;
    }
  | {
      readonly from: 'objection';
      readonly silence: number;
      /** Null: through the facilitators. */
      readonly member: MemberId | null;
      readonly reason: string;
      readonly condition: string;
      readonly at: Instant;
      readonly lifted: boolean;
    };

export function outstandingOf(
  { silences }: Pick<Selection, 'silences'>,
  { id, facts }: Candidacy,
  day: string,
): readonly Outstanding[] {
  const willing = factsUntil(facts, day).filter(({ kind }) => kind === 'willing');
  const conditions = willing.flatMap(({ condition, date }, at): readonly Outstanding[] =>
    condition === undefined
      ? []
      : [{ from: 'candidacy', condition, date, lifted: at < willing.length - 1 }],
  );
  const onName = silences.filter(({ subject }) => candidatesOf(subject).includes(id));
  const objections = onName.flatMap(({ number, objections: made }, place) =>
    made.map(({ member, reason, condition, at, lifted: withdrawn }): Outstanding => {
      const held = onName.slice(place + 1).some(({ stage }) => stage === 'adopted');
      const lifted = withdrawn !== null || held;
      return { from: 'objection', silence: number, member, reason, condition, at, lifted };
    }),
  );
  return [...conditions, ...objections];
}
