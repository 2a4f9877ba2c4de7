/**
 * What the brief rests on, as a second sheet: every item with its date and address.
 */

import { latest } from '../../../../corridor/corridor.ts';
import type { Rested } from '../../../../corridor/handling.ts';
import type { Body, Kind } from '../../../../corridor/kinds/index.ts';
import { useText } from '../../../language.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { Provenance } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { shortened } from './brief-document.ts';

export function Sources(props: { readonly sources: readonly Rested[]; readonly label: string }) {
  const words = useCorridorWords().brief;
  const { shown } = useWorkspace();
  const textOf = useItemText();
  return (
    <section className="brief-sheet brief-sources" aria-labelledby="brief-sources">
      <p className="handling">{props.label}</p>
      <h2 id="brief-sources">{words.sources}</h2>
      <p className="label">{words.sourcesOf(props.sources.length)}</p>
      <ol>
        {props.sources.map(({ kind, id }) => {
          const body = latest(shown, kind, id);
          return (
            body && (
              <li key={`${kind} ${id}`}>
                {textOf(body)}
                <div className="item-foot">
                  <Provenance body={body} />
                  {'address' in body && body.address && (
                    <span className="printed-address">{body.address}</span>
                  )}
                </div>
              </li>
            )
          );
        })}
      </ol>
      <p className="handling">{props.label}</p>
    </section>
  );
}

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

/** Whose word it is, and what it says in the first of its texts. */
function useItemText(): (body: Body<Kind>) => string {
  const say = useText();
  const member = useMemberName();
  const { colon } = useCorridorWords().evidence;
  return (body) => {
    const who =
      'holder' in body && body.holder.member ? `${member(body.holder.member)}${colon} ` : '';
    return `${who}${shortened(say(wordsOf(body)))}`;
  };
}

function wordsOf(body: Body<Kind>): Text {
  if ('note' in body && body.note) return body.note;
  if ('what' in body) return body.what;
  if ('title' in body && typeof body.title === 'object') return body.title;
  return 'said' in body && body.said && !('date' in body.said) ? body.said : {};
}
