/**
 * What can be chosen in the forms, in the page's language.
 */

import { useMemo } from 'react';
import { all } from '../../../../corridor/corridor.ts';
import { useText } from '../../../language.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { useSubjects } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import type { Choice } from './fields.tsx';

export function choicesOf(terms: { readonly [value: string]: string }): readonly Choice[] {
  return Object.entries(terms).map(([value, words]) => ({ value, words }));
}

export function useMemberChoices(): readonly Choice[] {
  return useMembers().map(({ id, name }) => ({ value: id, words: name }));
}

export function useSubjectChoices(): readonly Choice[] {
  const { evidence, terms } = useCorridorWords();
  return useSubjects().map(({ subject, said }) => {
    const kind = subject.startsWith('timing:') ? 'timing' : 'criterion';
    const isName = subject.startsWith('candidate:');
    const words = isName ? said.text : `${terms.subject[kind]}${evidence.colon} ${said.text}`;
    return { value: subject, words: shortened(words) };
  });
}

export function useMeetingChoices(): readonly Choice[] {
  const { whole } = useWorkspace();
  const say = useText();
  return all(whole, 'meeting').map(({ id, body }) => {
    return { value: id, words: shortened(`${body.from.date} · ${say(body.title)}`) };
  });
}

export function useTextChoices(): readonly Choice[] {
  const { whole } = useWorkspace();
  return all(whole, 'kept-text').map(({ id, body }) => ({ value: id, words: body.title }));
}

/** Whom earlier signals named: persons, their offices, bodies and tellers. */
export function useKnownHolders() {
  const { signal } = useWorkspace().whole.items;
  return useMemo(() => {
    const bodies = [...signal.values()].flatMap((item) => item.revisions.at(-1)?.body ?? []);
    const named = (of: (body: (typeof bodies)[number]) => string | null) =>
      [...new Set(bodies.map(of))].filter((name) => name !== null).sort();
    return {
      persons: named(({ holder }) => holder.person),
      offices: named(({ holder }) => holder.office),
      bodies: named(({ holder }) => holder.body),
      tellers: named(({ teller }) => teller),
    };
  }, [signal]);
}

const MOST = 90;

/** A select on a phone is as wide as its longest choice. */
function shortened(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words;
}
