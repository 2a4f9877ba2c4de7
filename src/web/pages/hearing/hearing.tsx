/**
 * The facilitators' page of a confessional: who was heard and what counts, the communique.
 *
 * Use      for officers' seats; the newest confessional, and those before it on choosing.
 * Secrets  what members said, opened by this device; it is never on another seat's page.
 */

import { useState } from 'react';
import { hearingOf } from '../../../device/hearing.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import { allKeysOffered } from '../../../table/confessional/confessional-lookup.ts';
import { Published } from '../../furniture/communiques.tsx';
import { useHearers } from '../../furniture/hearers.ts';
import { Page } from '../../furniture/masthead.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { AsThingsStand, PlainState } from '../../furniture/states.tsx';
import { useText, useWords } from '../../language.tsx';
import { useMail, useView } from '../../view.tsx';
import { Choose } from '../chair/fields.tsx';
import { Communique } from './communique.tsx';
import { Counts } from './counts.tsx';
import { Members } from './members.tsx';
import { Sponsors } from './sponsors.tsx';
import './hearing.css';

export function HearingPage() {
  const words = useWords().talks.hearing;
  const { selection, seat } = useView();
  const [chosen, choose] = useState<string | null>(null);
  const mine = selection.confessionals.filter(({ facilitators }) => facilitators.includes(seat));
  const talks = mine.find(({ rid }) => rid === chosen) ?? mine.at(-1);
  if (!seat.startsWith('officer:')) return <PlainState title={words.notYours} />;
  if (!talks) {
    return (
      <PlainState title={words.none}>
        <p>{words.noneText}</p>
      </PlainState>
    );
  }
  return (
    <Hearing key={talks.rid} talks={talks}>
      {mine.length > 1 && <Which all={mine} at={talks.rid} onChoose={choose} />}
    </Hearing>
  );
}

function Which(props: {
  readonly all: readonly Confessional[];
  readonly at: string;
  readonly onChoose: (rid: string) => void;
}) {
  const words = useWords().talks.hearing;
  const names = useNames();
  return (
    <Choose
      label={words.title}
      value={props.at}
      onChange={props.onChoose}
      options={props.all.map(({ rid, plan, attempt }) => [
        rid,
        attempt > 1 ? `${names.round(plan.id)} (${attempt})` : names.round(plan.id),
      ])}
    />
  );
}

function Hearing(props: { readonly talks: Confessional; readonly children: React.ReactNode }) {
  const { talks, children } = props;
  const words = useWords().talks.hearing;
  const say = useText();
  const { plans } = useView().selection;
  const { letters } = useMail();
  const hearers = useHearers(talks);
  const hearing = hearingOf(talks, letters);
  const { plan, stage } = talks;
  const number = plans.findIndex(({ id }) => id === plan.id) + 1;
  const live = stage === 'open' || stage === 'closed';
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: words.sight.facilitators(hearers) },
        { sees: 'part', who: words.sight.members },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{words.titleOf(number)}</h1>
        {children}
        <h2>{words.question}</h2>
        <p className="read">{say(plan.question ?? {})}</p>
        <Stage talks={talks} />
        {live && (
          <AsThingsStand>{words.asTheyStand(hearing.heard, talks.entitled.length)}</AsThingsStand>
        )}
        {hearing.ignored.length > 0 && live && (
          <p className="hint">{words.unreadable(hearing.ignored.length)}</p>
        )}
      </div>
      {live && <Members talks={talks} hearing={hearing} />}
      {live && <Counts talks={talks} hearing={hearing} />}
      <Sponsors talks={talks} />
      <Communique talks={talks} hearing={hearing} />
      {talks.report && (
        <section className="sec">
          <h2>{words.communique}</h2>
          <Published talks={talks} />
        </section>
      )}
    </Page>
  );
}

function Stage({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks.hearing;
  const { trace } = useView().selection.definition.facilitation;
  const { stage, plan, keys, facilitators } = talks;
  const offered = Object.keys(keys).length;
  return (
    <>
      <p>
        {words.stage[stage]}{' '}
        {stage === 'open' && (
          <>
            {words.until} <Moment at={plan.closes} />.
          </>
        )}
        {stage === 'called' && !allKeysOffered(talks) && (
          <span className="hint">{words.keysFrom(offered, facilitators.length)}</span>
        )}
      </p>
      {trace === 'held' && <p className="hint">{words.held}</p>}
    </>
  );
}
