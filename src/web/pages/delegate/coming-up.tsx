/**
 * What comes: the next planned soundings and the dates of the definition's calendar.
 */

import { parseDate } from '../../../basics/instant.ts';
import { confessionalOf } from '../../../table/confessional/confessional-lookup.ts';
import type { RoundPlan } from '../../../table/definition/definition.ts';
import { roundOf } from '../../../table/rounds/round-lookup.ts';
import { Moment, useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useText, useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';

const MOST = 5;

/** The next planned round that has not been called. */
export function useNextPlan(): RoundPlan | undefined {
  const { selection } = useView();
  if (selection.stage === 'concluded') return undefined;
  return selection.plans.find(
    ({ id }) => !roundOf(selection, id) && !confessionalOf(selection, id),
  );
}

export function ComingUp() {
  const words = useWords().delegate;
  const { selection } = useView();
  const say = useText();
  const { body } = useClocks();
  const now = useNow();
  const names = useNames();
  const next = useNextPlan();
  const dates = selection.definition.calendar
    .map((item) => ({ ...item, at: parseDate(item.date) }))
    .filter((item) => item.at !== undefined && item.at >= now)
    .slice(0, MOST);
  return (
    <section className="sec">
      <h2>{words.coming}</h2>
      {!next && dates.length === 0 && <p className="hint">{words.nothingComing}</p>}
      <ul className="plainlist cal">
        {next && (
          <li>
            <span>
              <Moment at={next.opens} short />
            </span>
            <span>{words.opensAt(names.round(next.id))}</span>
          </li>
        )}
        {dates.map(({ at, date, what }) => (
          <li key={`${date} ${say(what)}`}>
            <span>{at === undefined ? date : body.date(at)}</span>
            <span>{say(what)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
