/**
 * One criterion: who proposed, supports and opposes it, whom it favours, what was heard on it.
 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { candidatesOf } from '../../../../corridor/roster.ts';
import { type Standing, all } from '../../../../corridor/corridor.ts';
import { isContested, servesItself } from '../../../../corridor/criteria.ts';
import { figuresOf } from '../../../../corridor/figures.ts';
import { ItemActs } from '../../furniture/item-form.tsx';
import { ItemFoot, ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays, useWho } from '../../furniture/people-says.tsx';
import { Said, anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Figures } from './figures.tsx';

type Criterion = Standing<'criterion'>;

export function CriterionItem({ criterion }: { readonly criterion: Criterion }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const { id, body } = criterion;
  const acts = <ItemActs kind="criterion" id={id} fields={fields.criterion} />;
  return (
    <section className="sec criterion" aria-labelledby={`${anchorOf(id)}-name`}>
      <div id={anchorOf(id)} className="item">
        <h2 id={`${anchorOf(id)}-name`}>
          <Said text={body.text} />
        </h2>
        <Judged criterion={criterion} />
        <Around criterion={criterion} />
        {body.note !== null && (
          <p className="note">
            <Said text={body.note} />
          </p>
        )}
        <ItemFoot {...{ kind: 'criterion', id, say: says.criterion, acts }} />
      </div>
      <Heard criterion={criterion} />
      <FiguresOf criterion={criterion} />
    </section>
  );
}

function Judged({ criterion: { body } }: { readonly criterion: Criterion }) {
  const words = useCorridorWords().people.criteria;
  const { shown } = useWorkspace();
  const names = new Map(candidatesOf(shown).map((name) => [name.id as string, name]));
  const told = [
    ...(isContested(body) ? [words.contested] : [words.uncontested]),
    ...(servesItself(body, names) ? [words.serves] : []),
  ];
  return <p className="asit">{told.join(' ')}</p>;
}

function Around({ criterion: { body } }: { readonly criterion: Criterion }) {
  const words = useCorridorWords().people.criteria;
  const who = useWho();
  const none = <span className="quiet">{words.nobody}</span>;
  const list = (by: readonly string[]) => (by.length === 0 ? none : by.map(who).join(', '));
  return (
    <dl className="around">
      <Row name={words.proposer}>{body.proposer === null ? none : who(body.proposer)}</Row>
      <Row name={words.supporters}>{list(body.supporters)}</Row>
      <Row name={words.opponents}>{list(body.opponents)}</Row>
      <Row name={words.favours}>
        <Names ids={body.favours} />
      </Row>
      <Row name={words.turnedAgainst}>
        <Names ids={body.turnedAgainst} />
      </Row>
    </dl>
  );
}

function Row(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Names({ ids }: { readonly ids: readonly string[] }) {
  const words = useCorridorWords().people.criteria;
  const { id: corridor, shown, day } = useWorkspace();
  const names = new Map(candidatesOf(shown).map(({ id, name }) => [id as string, name]));
  const asOf = day === null ? '' : `?day=${day}`;
  if (ids.length === 0) return <span className="quiet">{words.nobody}</span>;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/c/${corridor}/candidates/${id}${asOf}`}>{names.get(id) ?? id}</Link>
    </span>
  ));
}

/** What was heard about the criterion itself: a position may be about one. */
function Heard({ criterion }: { readonly criterion: Criterion }) {
  const words = useCorridorWords().people.criteria;
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const subject = `criterion:${criterion.body.id}`;
  const heard = all(shown, 'signal').filter(({ body }) => body.subject === subject);
  if (heard.length === 0) return null;
  return (
    <details className="heard">
      <summary>{words.heard(heard.length)}</summary>
      <ul className="items">
        {heard.map(({ id }) => (
          <ItemLine key={id} kind="signal" id={id} say={says.signal} />
        ))}
      </ul>
    </details>
  );
}

function FiguresOf({ criterion: { id, body } }: { readonly criterion: Criterion }) {
  const { shown } = useWorkspace();
  return <Figures criterion={id} least={body.least ?? null} figures={figuresOf(shown, id)} />;
}
