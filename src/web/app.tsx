/**
 * Which page stands at which address, and what it needs before it can be shown.
 */

import type { ComponentType } from 'react';
import { Redirect, Route, Switch, useParams, useSearchParams } from 'wouter';
import { type SeatId, parseSeatId } from '../table/ids.ts';
import { LoadingState, PlainState } from './furniture/states.tsx';
import { InWordsOf, useWords } from './language.tsx';
import { ForgetHere } from './pages/device/loss.tsx';
import { plainPages, selectionPages } from './routes.tsx';
import { SelectionId, ViewProvider, useWatched } from './view.tsx';
import type { Watched } from './client.ts';

export function App() {
  const words = useWords().furniture;
  return (
    <Switch>
      {Object.entries(plainPages).map(([path, page]) => (
        <Route key={path} path={path} component={page} />
      ))}
      {selectionPages.map(({ path, page, open }) => (
        <Route key={path} path={`/s/:id${path}`}>
          <OfSelection page={page} open={open ?? false} />
        </Route>
      ))}
      <Route path="/s/:id">{({ id }) => <Redirect to={`/s/${id}/desk`} replace />}</Route>
      <Route>
        <PlainState title={words.unknown} />
      </Route>
    </Switch>
  );
}

type OfSelectionProps = { readonly page: ComponentType; readonly open: boolean };

function OfSelection({ page: Shown, open }: OfSelectionProps) {
  const { id = '' } = useParams();
  const watched = useWatched(id);
  const words = useWords().furniture;
  const [search] = useSearchParams();
  const wanted = parseSeatId(search.get('seat') ?? '') ?? remembered.get(id);
  if (watched.state !== 'here') return <NotHere state={watched.state} />;
  const { view } = watched;
  const seat = view.seats.find((one) => one === wanted) ?? view.seats[0];
  if (seat && wanted === seat) remembered.set(id, seat);
  const { selection } = view;
  const rehearsal = view.summary.mode === 'rehearsal';
  if (seat && selection) {
    return (
      <SelectionId id={id} rehearsal={rehearsal}>
        <ViewProvider view={{ ...view, selection, seat }}>
          <InWordsOf words={selection.definition.words}>
            <Shown />
          </InWordsOf>
        </ViewProvider>
      </SelectionId>
    );
  }
  if (view.trouble?.code === 'seat_moved_on') {
    return (
      <SelectionId id={id} rehearsal={rehearsal}>
        <MovedOn />
      </SelectionId>
    );
  }
  if (open) {
    return (
      <SelectionId id={id} rehearsal={rehearsal}>
        <Shown />
      </SelectionId>
    );
  }
  if (seat) return <LoadingState />;
  return (
    <PlainState title={words.notHere}>
      <p>{words.notHereHow}</p>
    </PlainState>
  );
}

/** What a page says while it has no selection to show. */
function NotHere({ state }: { readonly state: Exclude<Watched['state'], 'here'> }) {
  const words = useWords().furniture;
  switch (state) {
    case 'loading':
      return <LoadingState />;
    case 'unreadable':
      return <PlainState title={words.unreadable} />;
    case 'unknown':
      return <PlainState title={words.unknown} />;
    case 'unanswered':
      return (
        <PlainState title={words.unanswered}>
          <p role="status">{words.unansweredHow}</p>
        </PlainState>
      );
    case 'ended':
      return <EndedState />;
    case 'elsewhere':
      return <PlainState title={words.elsewhere} />;
  }
}

/** The chair let another device take this seat; once forgotten, this one may take it again. */
function MovedOn() {
  const words = useWords();
  return (
    <PlainState title={words.device.movedOn}>
      <p className="refusal">{words.start.doors.seat_moved_on}</p>
      <ForgetHere />
    </PlainState>
  );
}

function EndedState() {
  const words = useWords().rehearse;
  return (
    <PlainState title={words.ended}>
      <p>{words.endedHow}</p>
    </PlainState>
  );
}

/** The seat last chosen in each selection, while the page lives. */
const remembered = new Map<string, SeatId>();
