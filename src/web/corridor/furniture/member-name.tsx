/**
 * The name of a member in the page's language; its id where the body has no such member.
 *
 * Use      `<MemberName id={signal.holder.member} />`; `useMemberName()` where a sentence wants it;
 *          `useMembers()` for a list to choose from, in the order of the language.
 */

import { useMemo } from 'react';
import type { Ground } from '../../../corridor/kinds/ground.ts';
import type { Language } from '../../../locales/index.ts';
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
  const known = ORDERED.get(ground)?.get(language);
  if (known) return known;
  const members = ground.members
    .map(({ id, name }) => ({ id, name: say(name) }))
    .toSorted((one, other) => orderIn(language)(one.name, other.name));
  ORDERED.set(ground, new Map(ORDERED.get(ground)).set(language, members));
  return members;
}

/** Put in order once for each ground: many on a page ask. */
const ORDERED = new WeakMap<Ground, ReadonlyMap<Language, readonly NamedMember[]>>();
const ORDERS = new Map<Language, Intl.Collator['compare']>();

/** The order of names in a language. */
export function orderIn(language: Language): Intl.Collator['compare'] {
  const order = ORDERS.get(language) ?? new Intl.Collator(language).compare;
  ORDERS.set(language, order);
  return order;
}

export function MemberName({ id }: { readonly id: string }) {
  return <>{useMemberName()(id)}</>;
}
