/**
 * Who sits at the table: seats, codes to hand out, the fingerprint in eight words, and the opening.
 *
 * Use      every member compares here; the chair hands out codes and opens here.
 * Secrets  the codes, on the device that made them and nowhere else.
 */

import { Link } from 'wouter';
import { openers } from '../../../table/foresight/openers.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { sayBoard, sayOpeners } from '../../../locales/say-outlook.ts';
import { sayRule } from '../../../locales/say-rule.ts';
import type { TrusteeSettings } from '../../../table/definition/definition.ts';
import { type SeatId, memberOf } from '../../../table/ids.ts';
import { mayHoldKeys } from '../../../table/ceremony/trustee-board.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { EightWords } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { FreeSeats } from './free-seats.tsx';
import { OpenButton } from './open-button.tsx';
import { RosterNow, SaveFirst } from './roster-now.tsx';
import { RehearseSection } from './rehearse-section.tsx';
import { SeatTable } from './seat-table.tsx';
import { useCodes } from './use-codes.ts';

export function RosterPage() {
  const words = useWords();
  const { id, selection, seat } = useView();
  const roster = words.enrol.roster;
  const chair = seat === 'officer:chair';
  const setting = selection.stage === 'setting-up';
  const waiting = Object.values(selection.seats).some(({ key }) => key === null);
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
          {setting && waiting && <p className="hint">{roster.compareLater}</p>}
          {chair && setting && <OpenButton />}
          {setting && <SaveFirst />}
          {!setting && <RosterNow />}
        </section>
        <Rules />
      </div>
      <RehearseSection />
      <section className="sec seats-section">
        {codes.length > 0 && setting && waiting && (
          <p className="row">
            <Link className="btn dense" href={`/s/${id}/letters-to-print`}>
              {roster.print}
            </Link>
            <span className="hint">{roster.codesWhy}</span>
          </p>
        )}
        <FreeSeats codes={codes} />
        <SeatTable codes={codes} onInvited={reload} />
      </section>
    </Page>
  );
}

function mayHold(trustees: TrusteeSettings, seat: SeatId): boolean {
  const member = memberOf(seat);
  return member !== undefined && mayHoldKeys(trustees, member);
}

function Rules() {
  const words = useWords();
  const names = useNames();
  const { definition, seats } = useView().selection;
  const { body, trustees, rule } = definition;
  const holding = Object.values(seats).filter(({ seat }) => mayHold(trustees, seat)).length;
  return (
    <section className="sec" id="rules">
      <h2>{words.enrol.roster.rules}</h2>
      <ul className="column">
        {[
          ...sayRule(words.rules, plainReading(rule), names),
          ...sayBoard(words.outlook, trustees, names),
          ...sayOpeners(words.outlook, openers(body, trustees, holding), names),
        ].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {body.acceptsSmallCounts && <li>{words.booth.small}</li>}
      </ul>
    </section>
  );
}
