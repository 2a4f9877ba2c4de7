/**
 * A code for one more person, shown once; and the invitations that are still open.
 */

import { useState } from 'react';
import type { Instant } from '../../../../basics/instant.ts';
import type { Invitation } from '../../../../corridor/keeping/side.ts';
import { LineField, Refused } from '../../furniture/form-fields.tsx';
import { useMoment } from '../../furniture/moments.ts';
import { useSending } from '../../furniture/use-sending.ts';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

type Made = { readonly name: string; readonly code: string; readonly expires: Instant };

export function Invite({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.invite;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const [name, setName] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  const submit = () =>
    send(
      () => client.ask({ kind: 'invite', id: view.id, name: name.trim() }),
      (invited) => {
        setMade({ ...invited, name: name.trim() });
        setName('');
      },
    );
  return (
    <section className="sec side-form">
      <h2>{words.title}</h2>
      <p className="read">{words.text}</p>
      {made ? (
        <Code made={made} onDone={() => setMade(null)} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <LineField label={words.name} value={name} onChange={setName} />
          <Refused said={said} />
          <button type="submit" className="btn" disabled={busy}>
            {busy ? words.busy : words.verb}
          </button>
        </form>
      )}
      {view.invitations.length > 0 && <Open view={view} />}
    </section>
  );
}

function Code({ made, onDone }: { readonly made: Made; readonly onDone: () => void }) {
  const words = useCorridorWords().keeping.invite;
  const moment = useMoment();
  return (
    <div className="code-slip" role="status">
      <p>{words.made(made.name)}</p>
      <p className="code" translate="no">
        {made.code}
      </p>
      <p>
        {words.until(moment(made.expires))}
        <span translate="no">{`${location.origin}/corridor`}</span>
      </p>
      <p className="row no-print">
        <button type="button" className="btn plain" onClick={() => globalThis.print()}>
          {words.print}
        </button>
        <button type="button" className="btn plain" onClick={onDone}>
          {words.done}
        </button>
      </p>
    </div>
  );
}

function Open({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.invite;
  const { keepers } = useCorridorDoors();
  const { busy, said, send } = useSending();
  const revoke = (invitation: string) =>
    send(
      () => keepers.client.ask({ kind: 'revoke', id: view.id, invitation }),
      () => undefined,
    );
  return (
    <>
      <h3>{words.openTitle}</h3>
      <ul className="plainlist">
        {view.invitations.map((one) => (
          <li key={one.invitation}>
            <Line view={view} invitation={one} />
            <button
              type="button"
              className="link"
              disabled={busy}
              onClick={() => void revoke(one.invitation)}
            >
              {words.revoke} <span className="vh">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Refused said={said} />
    </>
  );
}

function Line(props: { readonly view: SideView; readonly invitation: Invitation }) {
  const words = useCorridorWords().keeping.invite;
  const { now } = useCorridorDoors();
  const moment = useMoment();
  const { name, by, expires } = props.invitation;
  const inviter = props.view.people.find(({ id }) => id === by)?.name ?? by;
  return (
    <span>
      {words.openLine(name, inviter, moment(expires))}
      {expires < now() && <i className="faint"> ({words.expired})</i>}
    </span>
  );
}
