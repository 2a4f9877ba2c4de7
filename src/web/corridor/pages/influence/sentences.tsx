/**
 * The picture as sentences: each line with every dated piece it rests on, and its source.
 */

import { Link } from 'wouter';
import { latest } from '../../../../corridor/corridor.ts';
import type { Edge } from '../../../../corridor/influence.ts';
import { type Following, type Turn, WINDOW_DAYS } from '../../../../corridor/turns.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { Source } from '../../furniture/provenance.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { usePartyName } from './party-name.ts';
import { useTieForm } from './use-tie-form.ts';

export function Sentences({ edges }: { readonly edges: readonly Edge[] }) {
  const words = useCorridorWords().influence;
  const party = usePartyName();
  return (
    <ul className="edges">
      {edges.map((edge) => (
        <li key={edge.key}>
          <h3>
            {words.edge[howOf(edge)](party(edge.leader), party(edge.follower))}{' '}
            <small>{words.pieces(edge.ties.length, edge.followings.length)}</small>
          </h3>
          <ul className="items">
            {edge.ties.map(({ id }) => (
              <TieLine key={id} id={id} />
            ))}
            {edge.followings.map((following) => (
              <li key={`${following.led.id} ${following.turn.id}`} className="item followed">
                <Followed following={following} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Only what was witnessed is said to move; a turn that came after only came after. */
function howOf({ ties }: Edge): 'moves' | 'trades' | 'after' {
  if (ties.some(({ body }) => body.how !== 'trades-with')) return 'moves';
  return ties.length > 0 ? 'trades' : 'after';
}

function TieLine({ id }: { readonly id: string }) {
  const says = usePeopleSays();
  const { fields } = useTieForm();
  return (
    <ItemLine
      kind="tie"
      id={id}
      say={says.tie}
      acts={<ItemActs kind="tie" id={id} fields={fields} />}
    />
  );
}

function Followed({ following }: { readonly following: Following }) {
  const words = useCorridorWords().influence;
  const dates = useDates();
  const member = useMemberName();
  const subject = useSubjectName();
  const { led, turn, days, also, usual } = following;
  const who = member(turn.member);
  return (
    <>
      <p className="item-says">
        {words.turned(who, turn.way, subject(turn.subject).text, dates.day(turn.day))},{' '}
        {words.after(days, member(led.member), dates.day(led.day))}{' '}
        <span className="quiet">{words.rate(also, usual, WINDOW_DAYS)}</span>
      </p>
      <div className="item-foot">
        {[led, turn].map((one) => (
          <Word key={one.id} turn={one} />
        ))}
      </div>
    </>
  );
}

/** The word that shows a turn: where it is kept, and where it can be read. */
function Word({ turn }: { readonly turn: Turn }) {
  const words = useCorridorWords().influence;
  const member = useMemberName();
  const { id, day, on, shown } = useWorkspace();
  const signal = latest(shown, 'signal', turn.id);
  const asOf = day === null ? '' : `&day=${on}`;
  if (signal === undefined) return null;
  return (
    <span>
      <Link href={`/c/${id}/evidence?item=${turn.id}${asOf}`}>
        {words.itsWord(member(turn.member))}
      </Link>{' '}
      (<Source address={signal.address} why={signal.confidence} />)
    </span>
  );
}
