/**
 * What items about names, criteria, dates, meetings and contacts say, as sentences.
 *
 * Use      `const says = usePeopleSays(); <ItemLine kind="fact" id={id} say={says.fact} />`.
 * Shapes   who did it is a member's name where the body has it, else the words that were kept.
 */

import { type ReactNode, useMemo } from 'react';
import type { Body } from '../../../corridor/kinds/index.ts';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { useDates } from './dated.tsx';
import { Holder, KeptWords } from './kept-words.tsx';
import { useMemberName } from './member-name.tsx';
import { Said, type Say } from './provenance.tsx';
import { SubjectName, useSubjectName } from './subject-name.tsx';

type PeopleSays = {
  readonly [
    kind in 'name' | 'fact' | 'argument' | 'event' | 'race' | 'timing' | 'figure'
  ]: Say<kind>;
} & { readonly [kind in 'meeting' | 'contact' | 'tie' | 'signal' | 'criterion']: Say<kind> };

export function usePeopleSays(): PeopleSays {
  const words = useCorridorWords();
  const who = useWho();
  const subjectName = useSubjectName();
  const dates = useDates();
  return useMemo(() => {
    const names = (ids: readonly string[]) =>
      ids.map((id) => subjectName(`candidate:${id}`).text).join(', ');
    const parts: Parts = { words, who, names, day: dates.day };
    return {
      ...{ ...ofNames(parts), ...ofCriteria(parts), ...ofDates(parts) },
      ...{ ...ofTalks(parts), ...ofHeard(parts) },
    };
  }, [words, who, subjectName, dates]);
}

/** A member's name, or the words that were kept of somebody else. */
export function useWho(): (by: string) => string {
  const { ground } = useWorkspace();
  const memberName = useMemberName();
  return useMemo(() => {
    const ids = new Set<string>(ground.members.map(({ id }) => id));
    return (by) => (ids.has(by) ? memberName(by) : by);
  }, [ground, memberName]);
}

type Parts = {
  readonly words: ReturnType<typeof useCorridorWords>;
  readonly who: (by: string) => string;
  readonly names: (ids: readonly string[]) => string;
  readonly day: (day: string) => string;
};

function ofNames({ words, who }: Parts) {
  const { terms, people } = words;
  return {
    name: (body: Body<'name'>) => (
      <p>
        <b>{body.name}</b>
        {body.country !== null && `, ${who(body.country)}`}
        {body.office !== null && (
          <>
            , <Said text={body.office} />
          </>
        )}
      </p>
    ),
    fact: (body: Body<'fact'>) => (
      <p>
        <b className="sentence-start">{terms.factKind[body.kind]}</b>
        {body.by !== null && ` (${who(body.by)})`}
        {hasWords(body.note) && (
          <>
            . <Said text={body.note} />
          </>
        )}
        {body.condition !== null && (
          <span className="condition">
            <b>{people.say.condition}</b> <Said text={body.condition} />
          </span>
        )}
      </p>
    ),
    argument: (body: Body<'argument'>) => (
      <p>
        <Said text={body.text} />{' '}
        <span className="quiet">
          {people.say.saysWho(saidBy(body.member, body.by, who) ?? terms.unknown)}
        </span>
      </p>
    ),
  };
}

function ofCriteria({ words, who, names }: Parts) {
  const { people } = words;
  return {
    criterion: (body: Body<'criterion'>) => (
      <>
        <p className="read">
          <Said text={body.text} />
        </p>
        {body.favours.length > 0 && <p>{people.say.favours(names(body.favours))}</p>}
        {body.turnedAgainst.length > 0 && (
          <p>{people.say.turnedAgainst(names(body.turnedAgainst))}</p>
        )}
      </>
    ),
    figure: (body: Body<'figure'>) => (
      <p>
        {people.say.figure(who(body.member), body.year, `${body.value} ${body.unit}`)}
        {body.estimate && ` (${people.say.estimate})`}, {body.publication}
      </p>
    ),
  };
}

function ofDates({ words, who, names, day }: Parts) {
  const { terms, people } = words;
  return {
    event: (body: Body<'event'>) => (
      <p>
        <b className="sentence-start">{terms.event[body.kind]}</b>
        {body.member !== null && ` (${who(body.member)})`}
        {people.say.colon} <Said text={body.what} />
        {body.bearsOn.length > 0 && ` ${people.say.bearsOn(names(body.bearsOn))}`}
        {body.effect !== null && (
          <span className="condition">
            <b>{people.say.effect}</b> <Said text={body.effect} />
          </span>
        )}
      </p>
    ),
    race: (body: Body<'race'>) => (
      <>
        <p>
          <b>
            <Said text={body.title} />
          </b>
          , <KeptWords text={body.body} />.{' '}
          {body.candidates.length > 0 && people.say.alsoIn(names(body.candidates))}
        </p>
        <p className="condition">
          <b>{people.say.tied}</b> <Said text={body.tie} />
        </p>
        {body.keptApart !== null && (
          <p className="condition">
            <b>{people.say.keptApart}</b> <Said text={body.keptApart} />
          </p>
        )}
      </>
    ),
    timing: (body: Body<'timing'>) => (
      <p>
        <Said text={body.what} />
        {body.by !== null && ` (${people.say.settledBy(day(body.by))})`}
        {body.proposer !== null && ` (${people.say.proposedBy(who(body.proposer))})`}
      </p>
    ),
  };
}

function ofTalks({ words, who, names }: Parts) {
  const { terms, people } = words;
  const sawOf = (body: Body<'contact'>) => {
    const partner = partnerOf(body, who);
    return partner === null ? body.ours : people.say.saw(body.ours, partner);
  };
  return {
    meeting: (body: Body<'meeting'>) => (
      <p>
        <b>
          <Said text={body.title} />
        </b>
        {body.place !== null && (
          <>
            , <Said text={body.place} />
          </>
        )}
      </p>
    ),
    contact: (body: Body<'contact'>) => (
      <>
        <p>
          <b>{sawOf(body)}</b>, {terms.capacity[body.capacity]}
          {body.candidate !== null && `, ${people.say.forName(names([body.candidate]))}`}.{' '}
          <Said text={body.said} />
        </p>
        {body.cost !== null && told(people.say.cost, <Said text={body.cost} />)}
        {body.follows !== null && told(people.say.follows, <Said text={body.follows} />)}
      </>
    ),
  };
}

function ofHeard({ words, who }: Parts) {
  const { terms, people } = words;
  const followerOf = ({ follower }: Body<'tie'>) =>
    follower === null ? people.say.members : who(follower);
  const leaderOf = ({ leader, leaderInWords }: Body<'tie'>) =>
    saidBy(leader, leaderInWords, who) ?? terms.unknown;
  return {
    tie: (body: Body<'tie'>) => (
      <p>
        <b>{[followerOf(body), terms.tie[body.how], leaderOf(body)].join(' ')}</b>.{' '}
        <Said text={body.note} />
        {body.outcome !== null && (
          <span className="condition">
            <b>{people.say.outcome}</b> <Said text={body.outcome} />
          </span>
        )}
      </p>
    ),
    signal: (body: Body<'signal'>) => (
      <p>
        <b>
          <Holder of={body.holder} />
        </b>
        {body.holder.voice !== 'government' && ` (${terms.voice[body.holder.voice]})`}{' '}
        {terms.stance[body.stance]}
        {people.say.colon} <SubjectName subject={body.subject} />. <Said text={body.note} />
        {body.condition !== null && (
          <span className="condition">
            <b>{people.say.condition}</b> <Said text={body.condition} />
          </span>
        )}
      </p>
    ),
  };
}

function told(what: string, words: ReactNode) {
  return (
    <p className="condition">
      <b>{what}</b> {words}
    </p>
  );
}

function hasWords(text: { readonly en?: string; readonly nl?: string; readonly fr?: string }) {
  return Object.values(text).some((said) => said !== '');
}

function saidBy(
  member: string | null,
  by: string | null,
  who: (by: string) => string,
): string | null {
  if (member === null) return by;
  return by === null ? who(member) : `${who(member)}, ${by}`;
}

function partnerOf(body: Body<'contact'>, who: (by: string) => string): string | null {
  const person = [body.person, body.office].filter((part) => part !== null).join(', ');
  if (body.member === null) return person === '' ? null : person;
  return person === '' ? who(body.member) : `${who(body.member)} (${person})`;
}
