/**
 * A side: its people and their codes, whether all see the same, the corridor in a file, what it
 * follows, and its end.
 */

import { CorridorPage } from '../../furniture/frame.tsx';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors, useWorkspace } from '../../workspace.tsx';
import { Bring } from './bring.tsx';
import { EndIt } from './end-it.tsx';
import { Follow } from './follow.tsx';
import { Invite } from './invite.tsx';
import { People } from './people.tsx';
import { Publish } from './publish.tsx';
import { TakeAlong } from './take-along.tsx';
import { Trust } from './trust.tsx';
import '../start/start.css';
import './side.css';

export function SidePage() {
  const words = useCorridorWords().keeping.side;
  const { id } = useWorkspace();
  const view = useCorridorDoors().keepers.side(id)?.view();
  return (
    <CorridorPage title={words.title}>
      <div className="side-page">
        <h1>{words.title}</h1>
        {view ? <OfSide view={view} /> : <p className="read side-lede">{words.window}</p>}
        <Follow />
        <Publish />
        {view && <EndIt view={view} />}
      </div>
    </CorridorPage>
  );
}

function OfSide({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.side;
  return (
    <>
      <p className="read side-lede">{words.lede}</p>
      <People view={view} />
      <Invite view={view} />
      <Trust view={view} />
      <div className="two">
        <TakeAlong view={view} />
        <Bring view={view} />
      </div>
    </>
  );
}
