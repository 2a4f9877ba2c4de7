/**
 * A word of somebody in short: whose it is, and its day; ids are for machines.
 *
 * Use      `useNamedWord()(id)` where a page refers to evidence that stands elsewhere on it.
 */

import { latest } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { saidDay } from '../../../../corridor/weighing.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useWorkspace } from '../../workspace.tsx';

export function useNamedWord(): (id: ItemId) => string {
  const { shown } = useWorkspace();
  const member = useMemberName();
  const dates = useDates();
  return (id) => {
    const signal = latest(shown, 'signal', id);
    if (signal === undefined) return id;
    const { person, member: whose, body } = signal.holder;
    const who = person ?? (whose === null ? body : member(whose));
    return [who, dates.short(saidDay(signal))].filter((part) => part !== null).join(', ');
  };
}
