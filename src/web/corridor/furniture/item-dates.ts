/**
 * Days, partly known dates and times of an item's foot, in the page's language.
 */

import type { Instant } from '../../../basics/instant.ts';
import { parseDate } from '../../../basics/instant.ts';
import type { Dated, Day } from '../../../corridor/dated.ts';
import { useLanguage } from '../../language.tsx';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';

const PARTS = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;
const MONTH = { year: 'numeric', month: 'long' } as const;

type ItemDates = {
  readonly day: (day: Day) => string;
  readonly dated: (dated: Dated) => string;
  readonly moment: (at: Instant) => string;
};

export function useItemDates(): ItemDates {
  const { language } = useLanguage();
  const words = useCorridorWords().frame;
  const { timeZone } = useWorkspace().ground.body;
  const tag = language === 'en' ? 'en-GB' : language;
  const written = (date: string) => {
    const parts = [YEAR, MONTH, PARTS][date.split('-').length - 1];
    const form = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
    return form.format(parseDate(`${date}-01-01`.slice(0, 10)));
  };
  return {
    day: written,
    dated: ({ date, about }) => (about === true ? words.about(written(date)) : written(date)),
    moment: (at) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at),
  };
}
