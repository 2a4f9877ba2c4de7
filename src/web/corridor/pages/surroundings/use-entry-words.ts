/**
 * An entry of the calendar in words: what it is, when it is.
 */

import type { Entry } from '../../../../corridor/calendar.ts';
import { latest } from '../../../../corridor/corridor.ts';
import { useText } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

type EntryWords = {
  readonly name: (entry: Entry) => string;
  readonly when: (entry: Entry) => string;
  readonly day: (day: string) => string;
};

export function useEntryWords(): EntryWords {
  const { shown, ground } = useWorkspace();
  const words = useCorridorWords().people.surroundings;
  const say = useText();
  const dates = useDates();
  const name = (entry: Entry): string => {
    switch (entry.kind) {
      case 'event':
        return say(latest(shown, 'event', entry.id)?.what ?? {});
      case 'meeting':
        return say(latest(shown, 'meeting', entry.id)?.title ?? {});
      case 'race':
        return say(latest(shown, 'race', entry.id)?.title ?? {});
      case 'timing':
        return say(latest(shown, 'timing', entry.id)?.what ?? {});
      case 'vacancy':
        return words.falls(say(ground.post.name));
    }
  };
  const when = ({ date, from, to }: Entry) =>
    date.date.length === 10 && date.about !== true && from !== to
      ? words.fromTo(dates.day(from), dates.day(to))
      : dates.dated(date);
  return { name, when, day: dates.day };
}
