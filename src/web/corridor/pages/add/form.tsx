/**
 * A form of a corridor: what is typed, under the JSON pointers of the item it becomes.
 *
 * Use      `useForm(name, first)` in the page, `<FormContext value={form}>` around fields.tsx.
 * Shapes   a field is named by its pointer, `/said/date`, so that a refusal finds its field. What
 *          is typed lives in this window until it is kept, also on a visit to another page; it is
 *          never written to disk.
 */

import { createContext, useContext, useState } from 'react';
import { must } from '../../../../basics/bug.ts';
import type { Told } from '../../refusal-words.ts';
import { useWorkspace } from '../../workspace.tsx';

export type Draft = { readonly [pointer: string]: string };

export type Form = {
  readonly draft: Draft;
  readonly refused: Told | null;
  set(pointer: string, value: string): void;
  replace(draft: Draft): void;
  tell(refused: Told | null): void;
  /** Once kept: nothing is left of what was typed. */
  clear(next: Draft): void;
};

const TYPED = new Map<string, Draft>();

/** `given` goes before what was typed earlier: another app handed it over just now. */
export function useForm(name: string, first: () => Draft, given: Draft | null = null): Form {
  const key = `${useWorkspace().id} ${name}`;
  const [draft, setDraft] = useState(() => given ?? TYPED.get(key) ?? first());
  const [refused, tell] = useState<Told | null>(null);
  const replace = (next: Draft) => {
    TYPED.set(key, next);
    setDraft(next);
  };
  return {
    ...{ draft, refused, tell, replace },
    set: (pointer, value) => replace({ ...(TYPED.get(key) ?? draft), [pointer]: value }),
    clear: (next) => {
      TYPED.delete(key);
      setDraft(next);
      tell(null);
    },
  };
}

export const FormContext = createContext<Form | null>(null);

export function useFields(): Form {
  return must(useContext(FormContext), 'a form around its fields');
}

/** Whether the refusal is about this field. */
export function isAbout(refused: Told | null, pointer: string): boolean {
  return refused !== null && (refused.at === pointer || refused.at.startsWith(`${pointer}/`));
}
