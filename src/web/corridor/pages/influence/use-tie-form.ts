/**
 * The form over a tie: who is moved by whom, how, when, on whose word. There is no field for a
 * weight.
 */

import type { Body } from '../../../../corridor/kinds/index.ts';
import type { FormOf } from '../../furniture/item-form.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { useSubjects } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';

type TieForm = Pick<FormOf<'tie'>, 'title' | 'fields'> & {
  readonly start: { readonly [name: string]: unknown };
  readonly finish: (body: Body<'tie'>) => Body<'tie'>;
};

export function useTieForm(): TieForm {
  const { influence, people, terms } = useCorridorWords();
  const { provenance, start } = usePeopleFields();
  const members = useMembers().map(({ id, name }) => ({ value: id, label: name }));
  const subjects = useSubjects().map(({ subject, said }) => ({ value: subject, label: said.text }));
  const words = influence.fields;
  return {
    title: influence.add,
    start: { ...start, how: 'waits-for' },
    // A member stands for itself: words beside it would say it twice.
    finish: (body) => (body.leader === null ? body : { ...body, leaderInWords: null }),
    fields: [
      { type: 'choice', name: 'follower', label: words.follower, options: members },
      {
        ...{ type: 'choice', name: 'how', label: words.how, required: true },
        options: Object.entries(terms.tie).map(([value, label]) => ({ value, label })),
      },
      { type: 'choice', name: 'leader', label: words.leader, options: members },
      { type: 'line', name: 'leaderInWords', label: words.leaderInWords },
      { type: 'choice', name: 'subject', label: words.subject, options: subjects },
      { type: 'dated', name: 'when', label: people.fields.when, required: true },
      { type: 'text', name: 'note', label: words.note, required: true },
      { type: 'text', name: 'outcome', label: people.fields.outcome },
      ...provenance,
    ],
  };
}
