/**
 * Taking a seat: the link only shows this page, the typed code makes a key on this device.
 */

import { type FormEvent, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { type SeatId, parseSeatId } from '../../../table/ids.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { LoadingState, PlainState } from '../../furniture/states.tsx';
import { useText, useWords } from '../../language.tsx';
import { useActs, useWatched } from '../../view.tsx';

export function EnrolPage() {
  const { id = '', seat: given = '' } = useParams();
  const watched = useWatched(id);
  const words = useWords();
  const say = useText();
  const seat = parseSeatId(decodeURIComponent(given));
  if (watched.state !== 'here') return <LoadingState />;
  const { summary, seats } = watched.view;
  const known = summary.seats.find((one) => one.seat === seat);
  if (!seat || !known) {
    return <PlainState title={words.furniture.unknown} />;
  }
  const chair = seat === 'officer:chair';
  const name = chair ? words.furniture.chair : say(known.name);
  const { sight } = words.enrol;
  const [body, title] = [say(summary.body), say(summary.title)];
  return (
    <Page
      title={words.enrol.title(name)}
      sight={[
        { sees: 'full', who: sight.you },
        { sees: 'part', who: sight.all },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <div className="lede">
        <p className="label">{title.includes(body) ? title : `${body} · ${title}`}</p>
        <h1>{words.enrol.title(name)}</h1>
        {seats.includes(seat) ? (
          <Held id={id} />
        ) : known.enrolled ? (
          <p className="refusal">{words.enrol.taken}</p>
        ) : (
          <CodeForm id={id} seat={seat} />
        )}
      </div>
    </Page>
  );
}

function Held({ id }: { readonly id: string }) {
  const words = useWords().enrol;
  return (
    <>
      <p>{words.takenHere}</p>
      <p>
        <Link className="btn" href={`/s/${id}/desk`}>
          {words.toDesk}
        </Link>
      </p>
    </>
  );
}

function CodeForm({ id, seat }: { readonly id: string; readonly seat: SeatId }) {
  const words = useWords();
  const { takeSeat } = useActs();
  const refusal = useRefusals();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setSaid(null);
    const taken = await takeSeat(seat, code).catch(() => null);
    if (taken?.ok) return go(`/s/${id}/desk?seat=${seat}`);
    setBusy(false);
    setSaid(taken ? refusal(taken.refusal) : words.furniture.unreachable);
  };
  return (
    <form onSubmit={(event) => void take(event)} className="column">
      <p className="read">{words.enrol.explain}</p>
      <label className="field">
        <span>{words.enrol.code}</span>
        <input
          className="code"
          required
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="XXXX-XXXX-XXXX-XXXX"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <small>{words.enrol.codeHint}</small>
      </label>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="submit" className="btn" disabled={busy}>
          {busy ? words.enrol.taking : words.enrol.take}
        </button>
      </p>
    </form>
  );
}
