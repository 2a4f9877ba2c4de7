/**
 * "What needs you": each duty with its time, its secrecy in one phrase, and the way to it.
 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { never } from '../../../basics/bug.ts';
import type { Instant } from '../../../basics/instant.ts';
import { type MemberDuty, dutiesOf } from '../../../table/duties.ts';
import type { MemberId, RoundId } from '../../../table/ids.ts';
import { roundOf } from '../../../table/rounds/round-lookup.ts';
import { isTested } from '../../../table/soundings/index.ts';
import { LeftOver, Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { useNextPlan } from './coming-up.tsx';
import { useConfided, useNotesWaiting } from './own-hearing.ts';

export function Needs({ member }: { readonly member: MemberId }) {
  const words = useWords().delegate;
  const { selection } = useView();
  const duties = dutiesOf(selection, member, useNow()).filter(
    (duty, at, all) => at === all.findIndex(({ kind }) => kind === duty.kind),
  );
  const names = useNames();
  const waiting = useNotesWaiting();
  const next = useNextPlan();
  return (
    <section className="sec" id="needs">
      <h2>{words.needs}</h2>
      {selection.stage === 'setting-up' && <Compare />}
      {selection.stage !== 'setting-up' && duties.length === 0 && waiting.length === 0 && (
        <p className="read">
          {words.nothing}{' '}
          {next && (
            <>
              {words.next(words.opensAt(names.round(next.id)))}, <Moment at={next.opens} />.
            </>
          )}
        </p>
      )}
      <ul className="needs">
        {waiting.map((round) => (
          <NoteWaits key={round} round={round} />
        ))}
        {duties.map((duty) => (
          <Duty key={duty.kind} duty={duty} />
        ))}
      </ul>
    </section>
  );
}

/** Before the opening there is one thing to do, by voice. */
function Compare() {
  const words = useWords().delegate;
  const { id } = useView();
  return (
    <p className="read">
      {words.waitOpen} <Link href={`/s/${id}/roster`}>{words.toRoster}</Link>
    </p>
  );
}

function Duty({ duty }: { readonly duty: MemberDuty }) {
  const words = useWords().delegate;
  const names = useNames();
  const { id, notes, seat, selection } = useView();
  const round = duty.kind === 'answer' ? roundOf(selection, duty.round) : undefined;
  const { duty: linked } = useWords().knots;
  const knot = round?.plan.kind === 'knot';
  const tested = round && isTested(round.plan);
  const poll = round?.plan.kind === 'straw-poll';
  const one = poll ? words.verdictSealed : words.bitSealed;
  const sealed = knot ? linked : tested ? one : words.answerSealed;
  const own = notes.find((note) => note.seat === seat)?.ballots;
  const lost = own?.some((ballot) => ballot.rid === round?.rid && ballot.fate === 'refused');
  switch (duty.kind) {
    case 'enrol':
      return <Line title={words.enrol} why="" by={null} />;
    case 'answer':
      return (
        <Line
          title={words.answer(names.round(duty.round))}
          why={lost ? words.refused : duty.sent > 0 ? words.changeable : sealed}
          by={duty.open ? duty.by : duty.opens}
          label={duty.open ? words.until : words.notYet}
        >
          {duty.open && (
            <Link
              className={duty.sent > 0 ? 'btn plain' : 'btn'}
              href={`/s/${id}/booth/${duty.round}`}
            >
              {words.toBooth}
            </Link>
          )}
        </Line>
      );
    case 'confide':
      return <Confide duty={duty} />;
    case 'silence':
      return <UnderSilence duty={duty} />;
    case 'unattended':
      return (
        <Line title={words.keys} why={words.keysWhy} by={duty.by} label={words.until}>
          <Link href={`/s/${id}/trustee`}>{words.toTrustee}</Link>
        </Line>
      );
  }
  return never(duty);
}

function Confide({ duty }: { readonly duty: Extract<MemberDuty, { kind: 'confide' }> }) {
  const words = useWords();
  const { id } = useView();
  const names = useNames();
  const heard = useConfided().has(duty.round);
  const { duty: said } = words.talks;
  return (
    <Line
      title={said.title(names.round(duty.round))}
      why={heard ? said.answered : said.why}
      by={duty.open ? duty.by : duty.opens}
      label={duty.open ? words.delegate.until : words.delegate.notYet}
    >
      {duty.open && (
        <Link className={heard ? 'btn plain' : 'btn'} href={`/s/${id}/booth/${duty.round}`}>
          {said.go}
        </Link>
      )}
    </Line>
  );
}

function UnderSilence({ duty }: { readonly duty: Extract<MemberDuty, { kind: 'silence' }> }) {
  const words = useWords().delegate;
  const { id, selection } = useView();
  const names = useNames();
  const named = selection.definition.silence.objection === 'named';
  return (
    <Line
      title={words.silence(names.subject(duty.subject))}
      why={named ? words.silenceNamed : words.silenceUnnamed}
      by={duty.by}
      label={words.until}
    >
      <Link className={duty.seen ? 'btn plain' : 'btn'} href={`/s/${id}/silence`}>
        {words.toSilence}
      </Link>
    </Line>
  );
}

function NoteWaits({ round }: { readonly round: RoundId }) {
  const words = useWords().talks.duty;
  const { id } = useView();
  return (
    <Line title={words.noteTitle} why={words.noteWhy} by={null}>
      <Link className="btn" href={`/s/${id}/booth/${round}`}>
        {words.look}
      </Link>
    </Line>
  );
}

function Line(props: {
  readonly title: string;
  readonly why: string;
  readonly by: Instant | null;
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  const { title, why, by, label, children } = props;
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="for">{why}</p>
      </div>
      <div className="due">
        {by !== null && (
          <>
            {label} <b>{<LeftOver until={by} />}</b>
            <Moment at={by} />
          </>
        )}
      </div>
      <div>{children}</div>
    </li>
  );
}
