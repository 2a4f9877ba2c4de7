/**
 * One seat: its membership, since when it is taken, and what its member has said in public.
 */

import { parseDate } from '../../../basics/instant.ts';
import { isRunning, sponsorsOn } from '../../../table/candidacies/candidacy.ts';
import type { MemberId } from '../../../table/ids.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { clockOf } from '../../../locales/clock.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import type { SeatedMember } from './seating.ts';

export function SeatPanel({ seated }: { readonly seated: SeatedMember }) {
  const { panel, ring, fill } = useWords().distance.seats;
  const said = useStatements(seated.member);
  const since = useTaken(seated);
  return (
    <section aria-label={seated.name}>
      <h3>{seated.name}</h3>
      <dl className="panel">
        <div>
          <dt>{panel.mandate}</dt>
          <dd>{useMembership(seated.member)}</dd>
        </div>
        <div>
          <dt>{panel.seat}</dt>
          <dd>
            {ring[seated.ring]}
            {since !== null && `; ${panel.since(since)}`}
          </dd>
        </div>
        {seated.fill && (
          <div>
            <dt>{panel.round}</dt>
            <dd>{fill[seated.fill]}</dd>
          </div>
        )}
        <div>
          <dt>{panel.said}</dt>
          <dd>
            {said.length === 0 && panel.nothing}
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** A day has no zone: it is the same day everywhere. */
function useMembership(member: MemberId): string {
  const { panel } = useWords().distance.seats;
  const { language } = useLanguage();
  const found = useView().selection.members.find(({ id }) => id === member);
  const { from = null, to = null } = found ?? {};
  const spelled = (day: string) => {
    const at = parseDate(day);
    return at === undefined ? day : clockOf(language, 'UTC').date(at);
  };
  const parts = [from && panel.from(spelled(from)), to && panel.to(spelled(to))];
  return parts.filter(Boolean).join(', ') || panel.always;
}

function useTaken({ seat }: SeatedMember): string | null {
  const { body } = useClocks();
  const enrolled = useView().register.find(({ act, actor }) => act === 'Enrol' && actor === seat);
  return enrolled ? body.both(enrolled.at) : null;
}

/** Objections are signed and named, sponsors and nationals stand in the candidacies. */
function useStatements(member: MemberId): readonly string[] {
  const { panel } = useWords().distance.seats;
  const { selection } = useView();
  const names = useNames();
  const today = dayOf(useNow());
  const objections = selection.silences.flatMap(({ subject, objections: made }) =>
    made
      .filter((one) => one.member === member && one.lifted === null)
      .map(({ condition }) =>
        [panel.objected(names.subject(subject)), panel.lifts(condition)].join(' '),
      ),
  );
  const sponsored = selection.candidacies.filter(({ facts }) =>
    sponsorsOn(facts, today).includes(member),
  );
  const nationals = selection.candidacies.filter(
    ({ country, facts }) => country === member && isRunning(facts, today),
  );
  return [
    ...objections,
    ...sponsored.map(({ name }) => panel.sponsors(name)),
    ...nationals.map(({ name }) => panel.national(name)),
  ];
}
