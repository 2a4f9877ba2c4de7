/**
 * The check at work, whatever the bundle came from: the fingerprint, progress, a stop, the verdict.
 *
 * Use      the caller gives the button or field that brings the bytes; they reach `begin`.
 */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sayNoBundle } from '../../../locales/say.ts';
import { looksLikeFingerprint } from '../../../verify/course.ts';
import { useWords } from '../../language.tsx';
import { useOwnCopy } from '../../own-copy.tsx';
import { type HeldAgainst, HeldFile } from './held-file.tsx';
import { type CheckState, useChecking } from './use-checking.ts';
import { Verdict } from './verdict.tsx';

type Begin = (bytes: Uint8Array) => void;

export function CheckPanel(props: {
  /** Shown while nothing is being checked. */
  readonly source: (begin: Begin, ready: boolean) => ReactNode;
  /** What this device holds as the fingerprint, where it has one. */
  readonly known?: string;
  /** Something may be held against the record: a page that may use a camera. */
  readonly held?: true;
}) {
  const words = useWords().verifying;
  const own = useOwnCopy();
  const { state, check, stop } = useChecking();
  const [typed, setTyped] = useState(props.known ?? '');
  const [held, setHeld] = useState<HeldAgainst>({});
  const given = typed.trim();
  const ready = given === '' || looksLikeFingerprint(given);
  const begin: Begin = (bytes) => check(bytes, given === '' ? undefined : given, held);
  const busy = state.kind === 'checking';
  return (
    <div className="check-panel">
      <p className="hint">{own === null ? words.weaker : words.ownWeaker}</p>
      <label className="field">
        <span>{words.fingerprint}</span>
        <input
          value={typed}
          disabled={busy}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={!ready}
          onChange={(event) => setTyped(event.target.value)}
        />
        <small>{ready ? words.fingerprintHint : words.fingerprintMalformed}</small>
      </label>
      <div className="check-given" hidden={busy}>
        {props.held === true && <HeldFile onHeld={setHeld} />}
        {props.source(begin, ready)}
      </div>
      <div className="check-came" ref={useKeptPlace(state.kind)} tabIndex={-1}>
        <Progress state={state} stop={stop} />
        {state.kind === 'checked' && <Verdict report={state.report} />}
      </div>
    </div>
  );
}

/** Where a keyboard goes on when what it stood on goes away: with what the check came to. */
function useKeptPlace(kind: CheckState['kind']) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const on = document.activeElement;
    const lost = on === null || on === document.body || on.closest('[hidden]') !== null;
    if (kind !== 'idle' && lost) place.current?.focus();
  }, [kind]);
  return place;
}

function Progress({ state, stop }: { readonly state: CheckState; readonly stop: () => void }) {
  const words = useWords();
  const { verifying } = words;
  switch (state.kind) {
    case 'idle':
    case 'checked':
      return null;
    case 'stopped':
      return <p className="hint">{verifying.stopped}</p>;
    case 'stumbled':
      return <Refused>{verifying.stumbled}</Refused>;
    case 'refused':
      return <Refused>{sayNoBundle(words.verdict.refusals, state.refusal)}</Refused>;
    case 'checking': {
      const { done, of } = state.step ?? { done: 0, of: 0 };
      const proofs = of > 0 && done === of;
      return (
        <div className="checking">
          <label className="field">
            <span role="status">{proofs ? verifying.proofs : verifying.checking}</span>
            {of > 0 ? <progress value={done} max={of} /> : <progress />}
            <small>{of > 0 && verifying.progress(done, of)}</small>
          </label>
          <button type="button" className="btn plain" onClick={stop}>
            {verifying.stop}
          </button>
        </div>
      );
    }
  }
}

function Refused({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className="refusal">
      {children}
    </p>
  );
}
