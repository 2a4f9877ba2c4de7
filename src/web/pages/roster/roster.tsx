/**
 * Who sits at the table: seats, codes to hand out, the fingerprint in eight words, and the opening.
 *
 * Use      every member compares here; the chair hands out codes and opens here.
 * Secrets  the codes, on the device that made them and nowhere else.
 */

import { useCallback, useEffect, useState } from 'react';
import { plainReading } from '../../../table/rules/index.ts';
import { sayRule } from '../../../locales/say-rule.ts';
import { type SeatId, isOfficer } from '../../../table/ids.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { EightWords } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';
import { OpenButton } from './open-button.tsx';
import { SeatTable } from './seat-table.tsx';

export function RosterPage() {
  const words = useWords();
  const { selection, seat } = useView();
  const roster = words.enrol.roster;
  const chair = seat === 'officer:chair';
  const setting = selection.stage === 'setting-up';
  const { codes, reload } = useCodes(chair);
  return (
    <Page
      title={roster.title}
      sight={[
        { sees: 'full', who: roster.sight },
        { sees: 'not', who: words.furniture.operatorNever },
      ]}
    >
      <div className="lede">
        <h1>{roster.title}</h1>
      </div>
      <div className="two">
        <section className="sec">
          <h2>
            {setting ? (chair ? roster.compareChair : roster.compare) : words.furniture.fingerprint}
          </h2>
          <EightWords digest={selection.fingerprint} />
          <p className="hint">{setting ? roster.compareWhy : roster.frozen}</p>
          {chair && setting && <OpenButton />}
        </section>
        <Rules />
      </div>
      <section className="sec seats-section">
        <SeatTable codes={codes} onInvited={reload} />
        {codes.length > 0 && setting && (
          <p className="row">
            <button type="button" className="btn plain dense" onClick={() => globalThis.print()}>
              {roster.print}
            </button>
            <span className="hint">{roster.codesWhy}</span>
          </p>
        )}
      </section>
    </Page>
  );
}

function useCodes(chair: boolean) {
  const { codes: ask } = useActs();
  const [codes, setCodes] = useState<readonly SeatCode[]>([]);
  const reload = useCallback(() => {
    if (chair) void ask().then(setCodes);
  }, [ask, chair]);
  useEffect(reload, [reload]);
  return { codes, reload };
}

function Rules() {
  const words = useWords();
  const names = useNames();
  const { definition, seats } = useView().selection;
  const { threshold } = definition.trustees;
  const blocs = Object.entries(definition.body.groups).filter(
    ([
      ,
      {
        members: { length },
      },
    ]) => length >= threshold,
  );
  const members = Object.values(seats).filter(({ seat }) => isMember(seat)).length;
  return (
    <section className="sec">
      <h2>{words.enrol.roster.rules}</h2>
      <ul className="column">
        {sayRule(words.rules, plainReading(definition.rule), names).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{words.enrol.roster.trustees(members, threshold)}</li>
        {blocs.map(
          ([
            group,
            {
              members: { length },
            },
          ]) => (
            <li key={group}>{words.enrol.roster.bloc(names.group(group), length)}</li>
          ),
        )}
        <li>{words.enrol.roster.served}</li>
        {definition.body.acceptsSmallCounts && <li>{words.booth.small}</li>}
      </ul>
    </section>
  );
}

function isMember(seat: SeatId): boolean {
  return !isOfficer(seat);
}
