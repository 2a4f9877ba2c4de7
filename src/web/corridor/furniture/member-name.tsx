/**
 * The name of a member in the page's language; its id where the body has no such member.
 *
 * Use      `<MemberName id={signal.holder.member} />`; `useMemberName()` where a sentence wants it;
 *          `useMembers()` for a list to choose from, in the order of the language.
 */

import { useMemo } from 'react';
import type { Ground } from '../../../corridor/kinds/ground.ts';
import { useLanguage, useText } from '../../language.tsx';
import { useWorkspace } from '../workspace.tsx';

type NamedMember = { readonly id: Ground['members'][number]['id']; readonly name: string };

export function useMemberName(): (id: string) => string {
  const members = useMembers();
  return useMemo(() => {
    const names = new Map<string, string>(members.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }, [members]);
}

export function useMembers(): readonly NamedMember[] {
  const { ground } = useWorkspace();
  const { language } = useLanguage();
  const say = useText();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return ground.members
      .map(({ id, name }) => ({ id, name: say(name) }))
      .toSorted((one, other) => compare(one.name, other.name));
  }, [ground, language, say]);
}

export function MemberName({ id }: { readonly id: string }) {
  return <>{useMemberName()(id)}</>;
}
