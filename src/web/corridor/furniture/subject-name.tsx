/**
 * What a position is about, in words: a candidate's name, a proposal on timing, a criterion.
 *
 * Use      `<SubjectName subject={signal.subject} />`; `useSubjectName()` where a sentence wants
 *          it; `useSubjects()` for a list to choose from: candidates, then timing, then criteria.
 * Shapes   names are of the ground and of items of kind `name`; an unknown id stands as it is.
 */

import { useCallback } from 'react';
import { type Corridor, all } from '../../../corridor/corridor.ts';
import type { SubjectId } from '../../../corridor/fields.ts';
import type { Ground } from '../../../corridor/kinds/ground.ts';
import { useLanguage } from '../../language.tsx';
import { type SaidText, useSaid } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';

type NamedSubject = { readonly subject: SubjectId; readonly said: SaidText };
type Say = ReturnType<typeof useSaid>;

export function useSubjects(): readonly NamedSubject[] {
  return useNamed().subjects;
}

type Named = {
  readonly subjects: readonly NamedSubject[];
  readonly names: ReadonlyMap<string, SaidText>;
};
/** What was named last of a ground, and of what: many on a page ask. */
const NAMED = new WeakMap<Ground, Named & { readonly of: readonly unknown[] }>();

function useNamed(): Named {
  const { whole, ground } = useWorkspace();
  const { language } = useLanguage();
  const say = useSaid();
  const of = [
    language,
    ...(['name', 'timing', 'criterion'] as const).map((kind) => all(whole, kind)),
  ];
  const known = NAMED.get(ground);
  if (known?.of.every((one, at) => one === of[at])) return known;
  const subjects = subjectsOf(whole, ground, say);
  const names = new Map<string, SaidText>(subjects.map(({ subject, said }) => [subject, said]));
  const named = { subjects, names, of };
  NAMED.set(ground, named);
  return named;
}

function subjectsOf(whole: Corridor, ground: Ground, say: Say): readonly NamedSubject[] {
  const candidates = new Map<string, string>(ground.candidates.map(({ id, name }) => [id, name]));
  for (const { body } of all(whole, 'name')) candidates.set(body.candidate, body.name);
  return [
    ...[...candidates].map(([id, name]): NamedSubject => {
      return { subject: `candidate:${id}`, said: { text: name, lang: undefined } };
    }),
    ...all(whole, 'timing').map(({ body }): NamedSubject => {
      return { subject: `timing:${body.id}`, said: say(body.what) };
    }),
    ...all(whole, 'criterion').map(({ body }): NamedSubject => {
      return { subject: `criterion:${body.id}`, said: say(body.text) };
    }),
  ];
}

export function useSubjectName(): (subject: string) => SaidText {
  const { names } = useNamed();
  return useCallback(
    (subject) =>
      names.get(subject) ?? { text: subject.slice(subject.indexOf(':') + 1), lang: undefined },
    [names],
  );
}

export function SubjectName({ subject }: { readonly subject: string }) {
  const { text, lang } = useSubjectName()(subject);
  return <span lang={lang}>{text}</span>;
}
