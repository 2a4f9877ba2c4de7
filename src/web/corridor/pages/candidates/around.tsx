/**
 * What lies around a name: what was asked and promised, events, other races, criteria.
 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type Exchange, exchangesOf } from '../../../../corridor/candidates.ts';
import { all } from '../../../../corridor/corridor.ts';
import { firstDay } from '../../../../corridor/dated.ts';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { Said, anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

type Of = { readonly candidate: string };

function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly add?: ReactNode;
  readonly empty: boolean;
  readonly children: ReactNode;
}) {
  const words = useCorridorWords().frame;
  return (
    <section className="sec">
      <header>
        <h2>{props.title}</h2>
        {props.add}
      </header>
      {props.hint !== undefined && <p className="hint">{props.hint}</p>}
      {props.empty ? (
        <p className="quiet">{words.nothingYet}</p>
      ) : (
        <ul className="items">{props.children}</ul>
      )}
    </section>
  );
}

export function Exchanges({ candidate }: Of) {
  const words = useCorridorWords().people.candidates;
  const { shown } = useWorkspace();
  const fields = usePeopleFields();
  const start = {
    ...{ ...fields.start, how: 'trades-with', subject: `candidate:${candidate}` },
    ...{ leader: null, outcome: null },
  };
  const found = exchangesOf(shown, candidate);
  return (
    <Section
      title={words.exchangesTitle}
      hint={words.exchangesHow}
      empty={found.length === 0}
      add={
        <AddItem
          kind="tie"
          {...{ title: words.addTrade, verb: words.addTrade, start }}
          fields={fields.trade}
        />
      }
    >
      {found.map((exchange) => (
        <ExchangeItem key={exchange.id} exchange={exchange} />
      ))}
    </Section>
  );
}

function ExchangeItem({ exchange }: { readonly exchange: Exchange }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const { kind, id } = exchange;
  switch (kind) {
    case 'signal':
      return <ItemLine kind={kind} id={id} say={says.signal} />;
    case 'contact':
      return <ItemLine kind={kind} id={id} say={says.contact} />;
    case 'tie': {
      const acts = <ItemActs kind={kind} id={id} fields={fields.trade} />;
      return <ItemLine kind={kind} id={id} say={says.tie} acts={acts} />;
    }
  }
}

/** Events that name this one, or happen in the country that the person comes from. */
export function BearsOn({ candidate, country }: Of & { readonly country: string | null }) {
  const words = useCorridorWords().people.candidates;
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const start = { ...fields.start, kind: 'other', bearsOn: [candidate], member: country };
  const found = all(shown, 'event')
    .filter(
      ({ body }) =>
        body.bearsOn.some((one) => one === candidate) ||
        (country !== null && body.member === country),
    )
    .toSorted((one, other) => firstDay(one.body.when).localeCompare(firstDay(other.body.when)));
  return (
    <Section
      title={words.eventsTitle}
      hint={words.eventsHow}
      empty={found.length === 0}
      add={
        <AddItem
          kind="event"
          {...{ title: words.addEvent, verb: words.addEvent, start }}
          fields={fields.event}
        />
      }
    >
      {found.map(({ id }) => (
        <ItemLine
          key={id}
          {...{ kind: 'event', id, say: says.event }}
          acts={<ItemActs kind="event" id={id} fields={fields.event} />}
        />
      ))}
    </Section>
  );
}

export function RacesOf({ candidate }: Of) {
  const words = useCorridorWords().people.candidates;
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const found = all(shown, 'race').filter(({ body }) =>
    body.candidates.some((one) => one === candidate),
  );
  const start = { ...fields.start, candidates: [candidate] };
  return (
    <Section
      title={words.racesTitle}
      empty={found.length === 0}
      add={
        <AddItem
          kind="race"
          {...{ title: words.addRace, verb: words.addRace, start }}
          fields={fields.race}
        />
      }
    >
      {found.map(({ id }) => (
        <ItemLine
          key={id}
          {...{ kind: 'race', id, say: says.race }}
          acts={<ItemActs kind="race" id={id} fields={fields.race} />}
        />
      ))}
    </Section>
  );
}

export function CriteriaOf({ candidate }: Of) {
  const words = useCorridorWords().people.candidates;
  const { id: corridor, shown, day } = useWorkspace();
  const criteria = all(shown, 'criterion');
  const is = (one: string) => one === candidate;
  const asOf = day === null ? '' : `?day=${day}`;
  const list = (title: string, of: typeof criteria) => (
    <div>
      <h3>{title}</h3>
      {of.length === 0 && <p className="quiet">{words.noCriteria}</p>}
      <ul className="plainlist">
        {of.map(({ id, body }) => (
          <li key={id}>
            <Link href={`/c/${corridor}/criteria${asOf}#${anchorOf(id)}`}>
              <Said text={body.text} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <section className="sec">
      <h2>{words.criteriaTitle}</h2>
      <div className="two-sides">
        {list(
          words.favoured,
          criteria.filter(({ body }) => body.favours.some(is)),
        )}
        {list(
          words.turned,
          criteria.filter(({ body }) => body.turnedAgainst.some(is)),
        )}
      </div>
    </section>
  );
}
