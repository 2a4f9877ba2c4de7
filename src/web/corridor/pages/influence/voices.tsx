/**
 * The weightiest voice, in a sentence with what it rests on; never a number alone.
 */

import type { Voice } from '../../../../corridor/influence.ts';
import { WINDOW_DAYS } from '../../../../corridor/turns.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { Provenance, Said, anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useList } from '../../furniture/use-list.ts';

export function useVoiceLine(): (voices: readonly Voice[]) => string {
  const words = useCorridorWords().influence;
  const name = useMemberName();
  const list = useList();
  return (voices) => {
    const [first, ...others] = voices.map(({ member }) => name(member));
    if (first === undefined) return words.none;
    return others.length === 0 ? words.heaviest(first) : words.several(list([first, ...others]));
  };
}

export function Voices({ voices }: { readonly voices: readonly Voice[] }) {
  return voices.map((voice) => <VoiceSays key={voice.member} voice={voice} />);
}

function VoiceSays({ voice }: { readonly voice: Voice }) {
  const words = useCorridorWords().influence;
  const name = useMemberName();
  const list = useList();
  const { all, moves, ties, followings } = voice;
  return (
    <section className="voice">
      <p>
        <b>{name(voice.member)}.</b>{' '}
        {all
          ? words.looksAll(ties.length)
          : words.moves(list(moves.map((member) => name(member))), ties.length)}
      </p>
      <ul className="plainlist">
        {ties.map(({ id, body }) => (
          <li key={id}>
            <Said text={body.note} />
            <div className="item-foot">
              <Provenance body={body} />
              <a href={`#${anchorOf(id)}`}>{words.toEvidence}</a>
            </div>
          </li>
        ))}
      </ul>
      {followings.length > 0 && <p>{words.followed(followings.length, WINDOW_DAYS)}</p>}
    </section>
  );
}
